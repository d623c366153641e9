import type { Actor } from "../people/actor.ts";
import type { Command } from "./commands.ts";
import type { HistoryEvent, HistoryRecord } from "./events.ts";

/** Commands that mean the same whatever happened meanwhile. */
const TIMELESS: ReadonlySet<Command["type"]> = new Set([
  "AddNote",
  "UndoAction",
  "ReachPendingTime",
  "ReachEscalation",
  "ReachLockTimeout",
  "AddCustomerMessage",
  "FileMail",
  "FileOperatorMail",
  "AcknowledgeDeliveryFailure",
  "WatchTicket",
  "UnwatchTicket",
  "MarkArticle",
  "LinkTicket",
  "UnlinkTicket",
  "AddLink",
  "RemoveLink",
  "AbsorbTicket",
  "AddImported",
  "AskSupport",
  "RecordFailedCall",
  "DismissProposal",
  "RecordSupportChat",
  "RecordSupportOutcome",
  "ErasePersonalData",
]);

/** Commands that answer the customer, so that a message he sent meanwhile matters. */
const ANSWERING: ReadonlySet<Command["type"]> = new Set([
  "SendReply",
  "CloseTicket",
  "CloseUnreachable",
  "MergeTicket",
]);

/**
 * Which of the changes since the actor looked make his command a different one (spec B3):
 * what others did to state, queue, owner or lock, and a new customer message under an answer.
 */
export function changesThatMatter(
  command: Command,
  since: readonly HistoryRecord[],
  actor: Actor,
): readonly HistoryRecord[] {
  if (TIMELESS.has(command.type)) return [];
  return since.filter((record) => !isBy(record.actor, actor) && matters(record.event, command));
}

function matters(event: HistoryEvent, command: Command): boolean {
  switch (event.type) {
    case "TicketMoved":
    case "StateChanged":
    case "OwnerChanged":
    case "TicketLocked":
    case "TicketMerged":
    case "ActionUndone":
      return true;
    case "ArticleAdded":
      return (
        ANSWERING.has(command.type) && event.article.channel === "email" && event.article.sender !== "system"
      );
    default:
      return false;
  }
}

const isBy = (one: Actor, other: Actor): boolean =>
  one.kind === "operator" && other.kind === "operator" && one.address === other.address;
