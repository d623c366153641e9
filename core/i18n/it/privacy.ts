/** Export and erasure of what the desk knows of a customer, and retention. */
export const privacy = {
  "history.PersonalDataErased": "Dati personali cancellati",
  "privacy.erased.request": "[Cancellato il {day} su richiesta dell’interessato]",
  "privacy.erased.retention": "[Cancellato il {day}: trascorso il periodo di conservazione]",
  "error.erasure.open_tickets":
    "Non si può cancellare: ci sono ancora ticket aperti ({numbers}). Chiuderli e riprovare.",
  "error.erasure.on_hold":
    "Non si può cancellare: i dati vanno conservati ({reason}). Togliere prima il vincolo.",
  "error.erasure.changed":
    "Non cancellato: nel frattempo i dati sono cambiati. Rileggere l’anteprima e confermare con il nuovo codice.",
  "field.confirm": "Codice di conferma",
  "privacy.export.file": "dati-{address}",
  "privacy.export.access": "tutti i dati dell’utente",
} as const;
