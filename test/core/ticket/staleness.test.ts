import { describe, expect, it } from "vitest";
import { type Actor, operatorActor, SYSTEM } from "../../../core/people/actor.ts";
import { headOf } from "../../../core/ticket/article.ts";
import type { Command } from "../../../core/ticket/commands.ts";
import type { HistoryEvent, HistoryRecord } from "../../../core/ticket/events.ts";
import { changesThatMatter } from "../../../core/ticket/staleness.ts";
import { anArticle, aRecord, NOON } from "../../support/builders.ts";
import { CREATED } from "../../support/given.ts";
import { GIULIA, LAURA } from "../../support/sample-desk.ts";

const LAURAS = operatorActor(LAURA);
const GIULIAS = operatorActor(GIULIA);
const CUSTOMERS: Actor = { kind: "customer", address: LAURA };

const record = (event: HistoryEvent, actor: Actor = GIULIAS): HistoryRecord => ({
  ...aRecord(2, event),
  actor,
});
const article = (fields: Parameters<typeof anArticle>[0]): HistoryEvent => ({
  type: "ArticleAdded",
  article: headOf(anArticle(fields)),
});

const MOVED: HistoryEvent = { type: "TicketMoved", from: "a", to: "b", reason: "other" };
/** What makes every other command a different one. */
const MATTERING: readonly HistoryEvent[] = [
  MOVED,
  { type: "StateChanged", from: "new", to: "open", pending: null },
  { type: "OwnerChanged", from: null, to: GIULIA, why: "taken" },
  { type: "TicketLocked", lock: { by: GIULIA, since: NOON, previousOwner: null } },
  { type: "TicketMerged", into: "2" },
  {
    type: "ActionUndone",
    action: "move",
    before: { queue: "a", state: "open", owner: null, lock: null, pending: null },
  },
];
const BESIDE: readonly HistoryEvent[] = [
  { type: "TicketReleased", why: "released" },
  { type: "PriorityChanged", from: 3, to: 5 },
  { type: "TitleChanged", from: "a", to: "b" },
  { type: "WatchingBegun", operator: GIULIA },
  { type: "FirstResponseMet" },
  article({ channel: "note", sender: "operator" }),
];

const TAKE: Command = { type: "TakeTicket" };
const REPLY: Command = { type: "SendReply", text: "Fatto.", next: { state: "open" }, replyTo: null };
const ANSWERS: readonly Command[] = [
  REPLY,
  { type: "CloseTicket", state: "closed successful", why: "told", text: "Sentito." },
  { type: "MergeTicket", into: "2" },
];
/** They mean the same whatever happened meanwhile. */
const ALWAYS_MEANT: readonly Command[] = [
  { type: "AddNote", subject: "N", text: "x" },
  { type: "UndoAction", eventSeq: 1 },
  { type: "FileMail", message: CREATED.message },
  { type: "FileOperatorMail", message: CREATED.message, author: null, visibleToCustomer: true },
  { type: "AcknowledgeDeliveryFailure" },
  { type: "WatchTicket" },
  { type: "UnwatchTicket" },
  { type: "MarkArticle", position: 1, important: true },
  { type: "LinkTicket", number: "2", kind: "normal" },
  { type: "UnlinkTicket", number: "2" },
  { type: "AddLink", link: { kind: "normal", number: "2" } },
  { type: "RemoveLink", number: "2" },
  { type: "AbsorbTicket", from: "2", articles: [], important: [], watchers: [], links: [], workUnits: 0 },
  { type: "AddImported", records: [] },
  { type: "ReachPendingTime", until: NOON },
  { type: "ReachEscalation", due: "update", step: "warning", dueAt: NOON },
  { type: "ReachLockTimeout", by: LAURA, activeAt: NOON },
];

describe("B3 what happened since somebody looked", () => {
  it.each(MATTERING.map((event) => [event.type, event] as const))(
    "B3 %s by a colleague matters",
    (_type, event) => {
      expect(changesThatMatter(TAKE, [record(event)], LAURAS)).toEqual([record(event)]);
      expect(changesThatMatter(REPLY, [record(event, SYSTEM)], LAURAS)).toHaveLength(1);
    },
  );

  it.each(BESIDE.map((event) => [event.type, event] as const))("B3 %s does not", (_type, event) => {
    for (const command of [TAKE, ...ANSWERS])
      expect(changesThatMatter(command, [record(event)], LAURAS)).toEqual([]);
  });

  it.each(ALWAYS_MEANT.map((command) => [command.type, command] as const))(
    "B3 %s means the same whatever happened",
    (_type, command) => {
      expect(
        changesThatMatter(
          command,
          MATTERING.map((event) => record(event)),
          LAURAS,
        ),
      ).toEqual([]);
    },
  );

  it("B3 a mail meanwhile matters under an answer, one the desk wrote by itself does not", () => {
    const [fromCustomer, fromOperator, automatic] = [
      article({ sender: "customer" }),
      article({ sender: "operator" }),
      article({ sender: "system", autoResponse: "follow-up" }),
    ];
    for (const command of ANSWERS) {
      const since = [fromCustomer, fromOperator, automatic].map((event) => record(event));
      expect(changesThatMatter(command, since, LAURAS)).toEqual(since.slice(0, 2));
    }
    expect(changesThatMatter(TAKE, [record(fromCustomer)], LAURAS)).toEqual([]);
  });

  it("B3 nobody is held up by what he did himself, but a citizen of his address is not he", () => {
    expect(changesThatMatter(TAKE, [record(MOVED, LAURAS)], LAURAS)).toEqual([]);
    expect(changesThatMatter(TAKE, [record(MOVED, CUSTOMERS)], LAURAS)).toHaveLength(1);
    expect(changesThatMatter(TAKE, [record(MOVED, LAURAS)], CUSTOMERS)).toHaveLength(1);
    expect(changesThatMatter(TAKE, [record(MOVED, SYSTEM)], SYSTEM)).toHaveLength(1);
  });
});
