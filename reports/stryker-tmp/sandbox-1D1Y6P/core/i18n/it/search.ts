/** Searches in words: conditions said back, results on paper. */
// @ts-nocheck

export const search = {
  "search.everything": "qualsiasi testo",
  "search.and": "e",
  "search.or": "oppure",
  "search.not": "non ({condition})",
  "search.is": "è «{text}»",
  "search.contains": "contiene «{text}»",
  "search.begins": "inizia con «{text}»",
  "search.ends": "finisce con «{text}»",
  "search.like": "è come «{text}»",
  "search.not-is": "non è «{text}»",
  "search.not-contains": "non contiene «{text}»",
  "search.not-begins": "non inizia con «{text}»",
  "search.not-ends": "non finisce con «{text}»",
  "search.not-like": "non è come «{text}»",
  "search.fault.condition.unclosed_bracket":
    "La parentesi aperta al carattere {at} non è chiusa: nessun risultato.",
  "search.fault.condition.unopened_bracket":
    "La parentesi chiusa al carattere {at} non è stata aperta: nessun risultato.",
  "search.fault.condition.mixed_operators":
    "Tra «e» e «oppure» al carattere {at} manca una parola: nessun risultato.",
  "search.fault.condition.too_deep": "Troppe parentesi una nell’altra al carattere {at}: nessun risultato.",
  "search.fault.condition.too_many_words": "Troppe parole, dal carattere {at}: nessun risultato.",
  "search.column.number": "Ticket#",
  "search.column.createdAt": "Creato",
  "search.column.title": "Titolo",
  "search.column.state": "Stato",
  "search.column.lock": "Blocco",
  "search.column.locked": "bloccato",
  "search.column.unlocked": "sbloccato",
  "search.column.queue": "Coda",
  "search.column.owner": "Operatore",
  "search.column.customer": "Utente cliente",
  "search.column.customerName": "Nome utente cliente",
  "search.column.priority": "Priorità",
  "search.column.requestType": "Tipo",
  "search.column.changedAt": "Modificato",
  "search.column.closedAt": "Chiuso",
  "search.export-name": "ricerca-{day}",
} as const;
