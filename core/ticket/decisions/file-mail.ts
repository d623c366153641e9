import { operatorActor, SYSTEM } from "../../people/actor.ts";
import type { OperatorAddress } from "../../people/operator.ts";
import { fail, ok, type Result } from "../../result.ts";
import type { CommandOf, IncomingMessage } from "../commands.ts";
import type { Rejection } from "../rejection.ts";
import { isFinal } from "../ticket.ts";
import type { Draft } from "./draft.ts";
import { customerArticle, filedArticle } from "./new-article.ts";
import { openIfNew } from "./ownership.ts";

/** State, turn, lock and promised times stay as they are: nobody wrote to the desk (spec M8). */
export function fileMail(draft: Draft, command: CommandOf<"FileMail">): Result<void, Rejection> {
  const { state } = draft.ticket;
  if (isFinal(state)) return fail({ code: "ticket.wrong_state", state });
  draft.addArticle(filedArticle(draft, command.message));
  if (command.failure) draft.record({ type: "DeliveryFailed", ...command.failure }, SYSTEM);
  return ok(undefined);
}

/** Counts as an answer given through the desk, but for what the operator would have chosen there: the state after it. */
export function fileOperatorMail(
  draft: Draft,
  { message, author, visibleToCustomer }: CommandOf<"FileOperatorMail">,
): Result<void, Rejection> {
  const { state } = draft.ticket;
  if (isFinal(state)) return fail({ code: "ticket.wrong_state", state });
  addOperatorMail(draft, message, author, visibleToCustomer);
  return ok(undefined);
}

/** What was sent outside the desk. */
export function addOperatorMail(
  draft: Draft,
  message: IncomingMessage,
  author: OperatorAddress | null,
  visibleToCustomer: boolean,
): void {
  const article = { ...customerArticle(draft, message, visibleToCustomer), sender: "operator" } as const;
  draft.addArticle(article, author === null ? SYSTEM : operatorActor(author));
  openIfNew(draft);
}

export function acknowledgeDeliveryFailure(draft: Draft): Result<void, Rejection> {
  if (draft.ticket.deliveryFailure) draft.record({ type: "DeliveryFailureAcknowledged" });
  return ok(undefined);
}
