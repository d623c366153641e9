/** A sentence for every code a person can meet: what happened, what is safe, what to do. */
// @ts-nocheck

export const errors = {
  "error.ticket.not_found": "Il ticket non esiste o non è in una coda che può vedere.",
  "error.ticket.not_allowed": "Non ha il permesso per questa azione in questa coda.",
  "error.ticket.locked_by_other":
    "Il ticket è bloccato da {name} dalle {time}. Può aggiungere una nota o assegnarlo.",
  "error.ticket.not_locked_by_you": "Il ticket non è bloccato da Lei: non c’è nulla da rilasciare.",
  "error.ticket.wrong_state": "L’azione non è possibile: il ticket è {state}.",
  "error.ticket.changed": "Non eseguito: intanto il ticket è cambiato.",
  "error.ticket.same_queue": "Il ticket è già in questa coda.",
  "error.ticket.already_yours": "Il ticket è già in carico a Lei.",
  "error.queue.unknown": "La coda «{queue}» non esiste.",
  "error.queue.not_allowed": "Nella coda «{queue}» non ha questo diritto. Scelga un’altra coda.",
  "error.owner.not_allowed": "{owner} non può ricevere ticket di questa coda.",
  "error.owner.unchanged": "Il ticket è già assegnato a {owner}.",
  "error.move.note_required": "Prima di spostare servono il motivo e una nota per chi riceve.",
  "error.field.required": "Campo obbligatorio: {field}.",
  "error.field.too_long": "Testo troppo lungo nel campo {field}: al massimo {max} caratteri.",
  "error.field.invalid": "Valore non valido nel campo {field}.",
  "error.field.date_past": "La data è già passata: scegliere un momento futuro.",
  "error.article.not_found": "Il ticket non ha un articolo in questa posizione.",
  "error.article.no_mail": "Questo articolo non è arrivato per mail: non si può rispedire, si può inoltrare.",
  "error.link.itself": "Un ticket non si collega a sé stesso.",
  "error.link.exists": "I due ticket sono già collegati in un altro modo: prima va tolto quel collegamento.",
  "error.link.too_many": "Il ticket ha già troppi collegamenti.",
  "error.merge.itself": "Un ticket non si unisce a sé stesso.",
  "error.other_ticket.not_found": "Il ticket {number} non esiste o non è in una coda che può vedere.",
  "error.other_ticket.not_allowed":
    "Sul ticket {number} questa azione non è possibile: è bloccato, concluso o in una coda senza il permesso.",
  "error.undo.expired": "Sono passati più di 10 minuti: non si può più annullare.",
  "error.undo.nothing": "Non c’è nulla da annullare: intanto il ticket è cambiato.",
  "error.store.busy": "Troppe modifiche nello stesso istante: riprovare tra poco.",
} as const;
