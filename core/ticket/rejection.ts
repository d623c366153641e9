import type { OperatorAddress } from "../people/operator.ts";
import type { Instant } from "../time.ts";
import type { HistoryRecord } from "./events.ts";

/**
 * Why a command was not carried out. The code is stable and part of the API;
 * the sentence a person reads is made from it at the edge, in his language.
 */
export type Rejection =
  | { readonly code: "ticket.not_found" }
  | { readonly code: "ticket.not_allowed"; readonly action: string }
  | { readonly code: "ticket.locked_by_other"; readonly by: OperatorAddress; readonly since: Instant }
  | { readonly code: "ticket.not_locked_by_you" }
  | { readonly code: "ticket.wrong_state"; readonly state: string }
  | { readonly code: "ticket.exists"; readonly number: string }
  | { readonly code: "ticket.changed"; readonly changes: readonly HistoryRecord[] }
  | { readonly code: "ticket.same_queue" }
  | { readonly code: "ticket.already_yours" }
  | { readonly code: "queue.unknown"; readonly queue: string }
  | { readonly code: "queue.not_allowed"; readonly queue: string }
  | { readonly code: "owner.not_allowed"; readonly owner: string }
  | { readonly code: "owner.unchanged"; readonly owner: string }
  | { readonly code: "move.note_required" }
  | { readonly code: "field.required"; readonly field: string }
  | { readonly code: "field.too_long"; readonly field: string; readonly max: number }
  | { readonly code: "field.invalid"; readonly field: string }
  | { readonly code: "field.date_past"; readonly field: string }
  | { readonly code: "field.date_far"; readonly field: string }
  | { readonly code: "article.not_found"; readonly position: number }
  | { readonly code: "article.no_mail" }
  | { readonly code: "mail.too_large"; readonly megabytes: number }
  | { readonly code: "link.itself" }
  | { readonly code: "link.exists"; readonly number: string }
  | { readonly code: "link.too_many" }
  | { readonly code: "merge.itself" }
  | { readonly code: "other_ticket.not_found"; readonly number: string }
  | { readonly code: "other_ticket.not_allowed"; readonly number: string }
  | { readonly code: "support.no_contact"; readonly queue: string }
  | { readonly code: "charge.nothing" }
  | { readonly code: "contact.not_tried" }
  | { readonly code: "proposal.none" }
  | { readonly code: "undo.expired" }
  | { readonly code: "undo.nothing" }
  | { readonly code: "request.reused" }
  | { readonly code: "store.busy" };

export type RejectionCode = Rejection["code"];
