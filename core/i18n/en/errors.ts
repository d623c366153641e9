import type { errors as reference } from "../it/errors.ts";

export const errors: Readonly<Record<keyof typeof reference, string>> = {
  "error.ticket.not_found": "The ticket does not exist or is in no queue you can see.",
  "error.ticket.exists": "There is a ticket {number} already.",
  "error.ticket.not_allowed": "You have no permission for this action in this queue.",
  "error.ticket.locked_by_other":
    "The ticket has been locked by {name} since {time}. You may add a note or assign it.",
  "error.ticket.not_locked_by_you": "The ticket is not locked by you: there is nothing to release.",
  "error.ticket.wrong_state": "This is not possible: the ticket is {state}.",
  "error.ticket.changed": "Not done: the ticket has changed meanwhile.",
  "error.ticket.same_queue": "The ticket is in this queue already.",
  "error.ticket.already_yours": "The ticket is yours already.",
  "error.queue.unknown": "There is no queue “{queue}”.",
  "error.queue.not_allowed": "You do not have this right on the queue “{queue}”. Choose another queue.",
  "error.owner.not_allowed": "{owner} cannot be given tickets of this queue.",
  "error.owner.unchanged": "The ticket is assigned to {owner} already.",
  "error.move.note_required": "A reason and a note for those who receive it are needed before a move.",
  "error.field.required": "Required field: {field}.",
  "error.field.too_long": "Text too long in the field {field}: {max} characters at most.",
  "error.field.invalid": "Invalid value in the field {field}.",
  "error.field.date_past": "That moment is past: choose a future one.",
  "error.field.date_far": "That moment is too far away: a ticket waits for ten years at most.",
  "error.article.not_found": "The ticket has no article in this position.",
  "error.article.no_mail": "This article did not come by mail: it cannot be bounced, it can be forwarded.",
  "error.mail.too_large": "The attachments are too large: a mail carries {max} MB of them at most.",
  "error.link.itself": "A ticket cannot be linked with itself.",
  "error.link.exists": "The two tickets are linked in another way already: remove that link first.",
  "error.link.too_many": "The ticket has too many links already.",
  "error.merge.itself": "A ticket cannot be merged into itself.",
  "error.other_ticket.not_found": "Ticket {number} does not exist or is not in a queue you can see.",
  "error.other_ticket.not_allowed":
    "Not possible on ticket {number}: it is locked, finished or in a queue without the permission.",
  "error.support.no_contact": "The queue “{queue}” has no support contact to ask.",
  "error.undo.expired": "More than 10 minutes have passed: it can no longer be undone.",
  "error.charge.nothing": "There is nothing to be paid for this ticket.",
  "error.contact.not_tried":
    "The customer is not known to be out of reach: that takes two calls without an answer within his hours.",
  "error.proposal.none": "The proposal is no longer there: the ticket has changed meanwhile.",
  "error.undo.nothing": "There is nothing to undo: the ticket has changed meanwhile.",
  "error.request.reused":
    "This key (Idempotency-Key) has served for another request already: a new one needs a new key.",
  "error.store.busy": "Too many changes at the same moment: try again shortly.",
};
