import { ok, type Result } from "../../result.ts";
import type { CommandOf } from "../commands.ts";
import type { Rejection } from "../rejection.ts";
import type { Ticket } from "../ticket.ts";
import type { Draft } from "./draft.ts";

/** Whether the ticket says of a mail of its own that it never left. */
export const isUnsent = ({ deliveryFailure }: Ticket, articleId: string): boolean =>
  deliveryFailure?.source === "sending" && deliveryFailure.articleId === articleId;

export function recordMailFailure(
  draft: Draft,
  { articleId, recipient, reason, author }: CommandOf<"RecordMailFailure">,
): Result<void, Rejection> {
  if (isUnsent(draft.ticket, articleId) && draft.ticket.deliveryFailure?.reason === reason)
    return ok(undefined);
  draft.record({
    type: "DeliveryFailed",
    source: "sending",
    articleId,
    recipient,
    status: null,
    reason,
    isPermanent: true,
    ...(author !== null && { author }),
  });
  return ok(undefined);
}

export function recordMailSent(
  draft: Draft,
  { articleId }: CommandOf<"RecordMailSent">,
): Result<void, Rejection> {
  if (isUnsent(draft.ticket, articleId)) draft.record({ type: "MailSent", articleId });
  return ok(undefined);
}
