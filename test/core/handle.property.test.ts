import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openStore } from "../../bot/storage/open-store.ts";
import { type HandleDeps, type Handled, handle } from "../../core/handle.ts";
import type { Store } from "../../core/ports.ts";
import type { Result } from "../../core/result.ts";
import type { Article } from "../../core/ticket/article.ts";
import type { Command, CommandContext } from "../../core/ticket/commands.ts";
import type { HistoryRecord } from "../../core/ticket/events.ts";
import { replay } from "../../core/ticket/evolve.ts";
import type { Rejection } from "../../core/ticket/rejection.ts";
import type { Ticket, TicketNumber } from "../../core/ticket/ticket.ts";
import { type Instant, plusMinutes } from "../../core/time.ts";
import { NOON } from "../support/builders.ts";
import { runs } from "../support/runs.ts";
import { type Asked, aimedAt, THE_TICKET } from "./ticket/any-command.ts";
import { whatIsAsked } from "./ticket/asked-in-a-row.ts";
import { TIMED_DESK } from "./ticket/timed-desk.ts";

type Answer = Result<Handled, Rejection>;

/** A desk with a real store, and the requests that reach it one after the other. */
class Door {
  readonly store: Store;
  readonly answers: { command: Command; ctx: CommandContext; answer: Answer }[] = [];
  readonly #deps: HandleDeps;
  #now: Instant = NOON;
  #number: TicketNumber = THE_TICKET;
  #serial = 0;

  constructor(store: Store) {
    this.store = store;
    this.#deps = { store: store.tickets, desk: TIMED_DESK, newId: () => `id-${++this.#serial}` };
  }

  get ticket(): Promise<Ticket | null> {
    return this.store.tickets.load(this.#number);
  }

  /** Everything the store holds of the ticket. */
  async kept(): Promise<unknown> {
    const [ticket, articles, history] = [await this.ticket, await this.articles(), await this.history()];
    return { ticket, articles, history, due: await this.store.outbox.nextDue() };
  }

  history = (): Promise<readonly HistoryRecord[]> => this.store.tickets.history(this.#number);

  articles = (): Promise<readonly Article[]> => this.store.tickets.articles(this.#number);

  /** What would be asked next, of the ticket as it is. */
  async next(asked: Asked, requestKey: string): Promise<{ command: Command; ctx: CommandContext }> {
    const { command, actor, minutes, from } = aimedAt(await this.ticket, asked);
    this.#now = [plusMinutes(this.#now, minutes), from].sort().at(-1) ?? this.#now;
    return { command, ctx: { actor, now: this.#now, source: "api", requestKey } };
  }

  async ask(command: Command, ctx: CommandContext): Promise<Answer> {
    const answer = await handle(this.#deps, (await this.ticket) && this.#number, command, ctx);
    if (answer.ok) this.#number = answer.value.ticket.number;
    this.answers.push({ command, ctx, answer });
    return answer;
  }

  async askAll(everything: readonly Asked[]): Promise<void> {
    for (const [index, asked] of everything.entries()) {
      const { command, ctx } = await this.next(asked, `request-${index}`);
      await this.ask(command, ctx);
    }
  }
}

const atADoor = (
  numRuns: number,
  everything: number,
  check: (door: Door, asked: readonly Asked[]) => Promise<void>,
) =>
  fc.assert(
    fc.asyncProperty(whatIsAsked(everything), async (asked) => {
      const store = await openStore("sqlite::memory:");
      try {
        await check(new Door(store), asked);
      } finally {
        await store.close();
      }
    }),
    runs(numRuns),
  );

/** What others may have done that makes a command a different one (spec B3), said once more. */
const OTHERS_DOING = [
  "TicketMoved",
  "StateChanged",
  "OwnerChanged",
  "TicketLocked",
  "TicketMerged",
  "ActionUndone",
] as const;
/** What is meant whatever happened meanwhile: notes, marks, links, mails, timers and what names an event. */
const ALWAYS_MEANT: readonly Command["type"][] = [
  "AddNote",
  "UndoAction",
  "WatchTicket",
  "UnwatchTicket",
  "MarkArticle",
  "LinkTicket",
  "UnlinkTicket",
  "AddLink",
  "RemoveLink",
  "AbsorbTicket",
  "AddImported",
  "AddCustomerMessage",
  "FileMail",
  "FileOperatorMail",
  "AcknowledgeDeliveryFailure",
  "ReachPendingTime",
  "ReachEscalation",
  "ReachLockTimeout",
  "AskSupport",
  "RecordFailedCall",
  "DismissProposal",
  "RecordSupportChat",
  "RecordSupportOutcome",
  "ErasePersonalData",
];
const ANSWERS: readonly Command["type"][] = ["SendReply", "CloseTicket", "CloseUnreachable", "MergeTicket"];

function mattering(
  command: Command,
  { actor }: CommandContext,
  since: readonly HistoryRecord[],
): HistoryRecord[] {
  if (ALWAYS_MEANT.includes(command.type)) return [];
  return since.filter(({ event, actor: other }) => {
    if (actor.kind === "operator" && other.kind === "operator" && actor.address === other.address)
      return false;
    if (event.type === "ArticleAdded") {
      const { channel, sender } = event.article;
      return ANSWERS.includes(command.type) && channel === "email" && sender !== "system";
    }
    return (OTHERS_DOING as readonly string[]).includes(event.type);
  });
}

describe("the one door, whatever is asked", () => {
  it("T13 R1 what is kept is what was told: the log is the ticket, its articles and its history", async () => {
    await atADoor(60, 12, async (door, asked) => {
      await door.askAll(asked);
      const log = door.answers.flatMap(({ answer }) => (answer.ok ? answer.value.events : []));
      expect(await door.ticket).toEqual(JSON.parse(JSON.stringify(replay(log))));
      expect((await door.history()).map(({ seq, event }) => [seq, event.type])).toEqual(
        log.map(({ seq, event }) => [seq, event.type]),
      );
      // What an erasure found is no longer as it was told.
      const erased = log.findLast(({ event }) => event.type === "PersonalDataErased")?.seq ?? 0;
      const told = log.flatMap(({ seq, event }) =>
        event.type === "ArticleAdded" ? [[event.article.id, seq > erased ? event.article.text : null]] : [],
      );
      expect(
        (await door.articles()).map(({ id, text }, index) => [id, told[index]?.[1] === null ? null : text]),
      ).toEqual(told);
    });
  });

  it("R1 B3 the same request again changes nothing and is answered as it was, also much later", async () => {
    await atADoor(60, 12, async (door, asked) => {
      await door.askAll(asked);
      const kept = await door.kept();
      const ticket = await door.ticket;
      for (const { command, ctx, answer } of [...door.answers]) {
        if (!answer.ok || answer.value.events.length === 0) continue;
        expect(await door.ask(command, ctx)).toEqual({
          ok: true,
          value: { ticket, events: [], repeated: true },
        });
      }
      expect(await door.kept()).toEqual(kept);
    });
  });

  it("R1 B3 asked twice in a row, it is answered twice the same", async () => {
    await atADoor(60, 12, async (door, asked) => {
      for (const [index, one] of asked.entries()) {
        const { command, ctx } = await door.next(one, `request-${index}`);
        const first = await door.ask(command, ctx);
        const kept = await door.kept();
        const second = await door.ask(command, ctx);
        expect(await door.kept()).toEqual(kept);
        if (first.ok && second.ok) expect(second.value.ticket).toEqual(asStored(first.value.ticket));
        else expect(second).toEqual(first);
      }
    });
  });

  it("R2 what is refused leaves nothing behind, not even its key", async () => {
    await atADoor(60, 12, async (door, asked) => {
      for (const [index, one] of asked.entries()) {
        const { command, ctx } = await door.next(one, `request-${index}`);
        const before = await door.kept();
        const answer = await door.ask(command, ctx);
        if (answer.ok) continue;
        expect(await door.kept()).toEqual(before);
        expect(await door.store.tickets.ticketOfRequest(ctx.requestKey)).toBeNull();
      }
    });
  });

  it("B3 who looked before others changed what matters is told what they changed, everybody else goes on", async () => {
    await atADoor(120, 14, async (door, asked) => {
      await door.askAll(asked.slice(0, -1));
      const last = asked.at(-1);
      const ticket = await door.ticket;
      if (!last || !ticket) return;
      const { command, ctx } = await door.next(last, "the-last");
      for (let expectedVersion = 1; expectedVersion <= ticket.version; expectedVersion++) {
        const since = (await door.history()).filter(({ seq }) => seq > expectedVersion);
        const changes = mattering(command, ctx, since);
        const stale = await door.ask(command, { ...ctx, expectedVersion });
        if (stale.ok) {
          expect(changes).toEqual([]);
          return;
        }
        // Who may not see or do it learns no more than that.
        if (["ticket.not_found", "ticket.not_allowed"].includes(stale.error.code)) continue;
        if (changes.length > 0) expect(stale.error).toEqual({ code: "ticket.changed", changes });
        else expect(stale.error.code).not.toBe("ticket.changed");
      }
    });
  });
});

const asStored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
