/** What becomes of the channels that follow queues. */
export const channels = {
  "channel.unnamed": "un canale",
  "channel.general": "Generale",
  "channel.lost": "Il canale «{name}» non riceve più i ticket di: {queues}.",
  "channel.back":
    "Il canale «{name}» riceve di nuovo i ticket di: {queues}. Le card cambiate nel frattempo si aggiornano da sole.",
  "channel.obstacle.bot-removed":
    "Lo Sportello è stato tolto dal team: chi lo gestisce può aggiungerlo di nuovo, e tutto riprende da dov’era.",
  "channel.obstacle.channel-deleted":
    "Il canale è stato eliminato: chi gestisce il team può ripristinarlo entro 30 giorni, oppure un altro canale può seguire la coda.",
  "channel.obstacle.team-archived":
    "Il team è stato archiviato: finché non torna attivo non vi si può scrivere.",
  "channel.obstacle.team-deleted":
    "Il team è stato eliminato: un amministratore può ripristinarlo entro 30 giorni, oppure un altro canale può seguire la coda.",
  "channel.obstacle.refused":
    "Teams non lascia scrivere lo Sportello in quel canale: controllare che vi sia ancora installato.",
} as const;
