/** What the desk says of customers, FAQ, drafts and preferences, and the names of their fields. */
// @ts-nocheck

export const people = {
  "error.customer.not_found": "Questo utente non è ancora conosciuto.",
  "error.customer.not_allowed":
    "Per gli utenti serve il permesso di vedere o creare ticket in qualche coda; per modificarli, quello di crearli.",
  "error.customer.changed":
    "Non salvato: i dati dell’utente sono cambiati nel frattempo. Riaprirli e riprovare.",
  "error.faq.not_found": "L’articolo FAQ non esiste.",
  "error.faq.not_allowed": "Serve il permesso completo su qualche coda per scrivere nelle FAQ.",
  "error.faq.changed": "Non salvato: l’articolo FAQ è cambiato nel frattempo. Riaprirlo e riprovare.",
  "error.draft.not_found": "Non c’è una bozza per questa azione.",
  "field.phones": "Telefoni",
  "field.organisations": "Enti",
  "field.note": "Nota",
  "field.language": "Lingua",
  "field.toldBy": "Dove avvisare",
  "field.digest": "Riepilogo",
  "field.digest.at": "Orario del riepilogo",
  "field.absence": "Assenza",
  "field.absence.from": "Assente dal",
  "field.absence.until": "Assente fino al",
  "field.absence.substitute": "Sostituto",
  "field.name": "Nome",
  "field.title": "Titolo",
  "field.category": "Categoria",
  "field.problem": "Problema",
  "field.solution": "Soluzione",
  "field.keywords": "Parole chiave",
  "field.visibility": "Visibilità",
  "field.values": "Valori",
  "field.absence.text": "Testo dell’assenza",
} as const;
