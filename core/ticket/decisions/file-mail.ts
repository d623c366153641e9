import { operatorActor, SYSTEM } from "../../people/actor.ts";
import type { OperatorAddress } from "../../people/operator.ts";
import { fail, ok, type Result } from "../../result.ts";
import type { CommandOf, IncomingMessage } from "../commands.ts";
import type { Rejection } from "../rejection.ts";
import { isFinal } from "../ticket.ts";
import type { Decision } from "./decision.ts";
import { customerArticle, filedArticle } from "./new-article.ts";
import { openIfNew } from "./ownership.ts";

/** State, turn, lock and promised times stay as they are: nobody wrote to the desk (spec M8). */
export function fileMail(decision: Decision, command: CommandOf<"FileMail">): Result<void, Rejection> {
  const { state } = decision.ticket;
  if (isFinal(state)) return fail({ code: "ticket.wrong_state", state });
  decision.addArticle(filedArticle(decision, command.message));
  if (command.failure) decision.record({ type: "DeliveryFailed", ...command.failure }, SYSTEM);
  return ok(undefined);
}

/** Counts as an answer given through the desk, but for what the operator would have chosen there: the state after it. */
export function fileOperatorMail(
  decision: Decision,
  { message, author, visibleToCustomer }: CommandOf<"FileOperatorMail">,
): Result<void, Rejection> {
  const { state } = decision.ticket;
  if (isFinal(state)) return fail({ code: "ticket.wrong_state", state });
  addOperatorMail(decision, message, author, visibleToCustomer);
  return ok(undefined);
}

/** What was sent outside the desk. */
export function addOperatorMail(
  decision: Decision,
  message: IncomingMessage,
  author: OperatorAddress | null,
  visibleToCustomer: boolean,
): void {
  const article = { ...customerArticle(decision, message, visibleToCustomer), sender: "operator" } as const;
  decision.addArticle(article, author === null ? SYSTEM : operatorActor(author));
  openIfNew(decision);
}

export function acknowledgeDeliveryFailure(decision: Decision): Result<void, Rejection> {
  if (decision.ticket.deliveryFailure) decision.record({ type: "DeliveryFailureAcknowledged" });
  return ok(undefined);
}
