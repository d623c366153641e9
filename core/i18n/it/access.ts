/** Who read and did what: the sentences of the log and the heads of its file. */
export const access = {
  "access.opened": "Ha aperto il ticket",
  "access.downloaded": "Ha scaricato {name}",
  "access.printed": "Ha stampato il ticket",
  "access.exported": "Ha esportato {name}",
  "access.changed": "Ha modificato il ticket",

  "accesses.file": "registro accessi {day}",
  "accesses.at": "Data e ora",
  "accesses.operator": "Operatore",
  "accesses.address": "Indirizzo",
  "accesses.what": "Che cosa",
  "accesses.ticket": "Ticket#",
  "accesses.source": "Da dove",
} as const;
