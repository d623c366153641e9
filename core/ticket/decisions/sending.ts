import { ok, type Result } from "../../result.ts";
import type { CommandOf } from "../commands.ts";
import type { Rejection } from "../rejection.ts";
import type { Ticket } from "../ticket.ts";
import type { Decision } from "./decision.ts";

/** Whether the ticket says of a mail of its own that it never left. */
export const isUnsent = ({ deliveryFailure }: Ticket, articleId: string): boolean =>
  deliveryFailure?.source === "sending" && deliveryFailure.articleId === articleId;

export function recordMailFailure(
  decision: Decision,
  { articleId, recipient, reason, author }: CommandOf<"RecordMailFailure">,
): Result<void, Rejection> {
  if (isUnsent(decision.ticket, articleId) && decision.ticket.deliveryFailure?.reason === reason)
    return ok(undefined);
  decision.record({
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
  decision: Decision,
  { articleId }: CommandOf<"RecordMailSent">,
): Result<void, Rejection> {
  if (isUnsent(decision.ticket, articleId)) decision.record({ type: "MailSent", articleId });
  return ok(undefined);
}
