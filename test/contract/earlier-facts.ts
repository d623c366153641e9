import { expect } from "vitest";
import { handle } from "../../core/handle.ts";
import type { Store } from "../../core/ports.ts";
import { catchUpOnFacts } from "../../core/report/earlier-facts.ts";
import type { Fact } from "../../core/report/fact.ts";
import type { Command, CommandContext } from "../../core/ticket/commands.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { at } from "../support/builders.ts";
import { by, byMail, CREATED } from "../support/given.ts";
import { LAURA, SAMPLE_DESK } from "../support/sample-desk.ts";

const ALWAYS = { from: at(-9), before: at(9_999) };

/** Tickets made and changed by the one door. */
function deskOn(store: Store) {
  let serial = 0;
  const deps = { store: store.tickets, desk: SAMPLE_DESK, newId: () => `id-${++serial}` };
  return async (minutes: number, ticket: Ticket | null, command: Command, ctx: Partial<CommandContext>) => {
    const handled = await handle(deps, ticket?.number ?? null, command, {
      actor: { kind: "system" },
      source: "api",
      requestKey: `request-${++serial}`,
      ...ctx,
      now: at(minutes),
    });
    if (!handled.ok) throw new Error(handled.error.code);
    return handled.value.ticket;
  };
}

const close: Command = { type: "CloseTicket", state: "closed successful", why: "told", text: "Detto." };
const move: Command = { type: "MoveTicket", queue: "viabilita", reason: "other", text: "Là." };

async function factsIn(store: Store): Promise<readonly Fact[]> {
  const facts: Fact[] = [];
  for await (const fact of store.tickets.facts(ALWAYS)) facts.push(fact);
  return facts;
}

/**
 * Tickets that were stored by a Sportello without facts get the same facts as if it had had them.
 * @param forget makes the stored data what such a Sportello left behind
 */
export async function expectEarlierFacts(store: Store, forget: () => Promise<void>): Promise<void> {
  const desk = deskOn(store);
  const first = await desk(0, null, CREATED, byMail);
  const second = await desk(1, null, { ...CREATED, queue: "tributi" }, byMail);
  const closed = await desk(30, first, close, by(LAURA));
  await desk(33, closed, { type: "UndoAction", eventSeq: closed.undoable?.eventSeq ?? 0 }, by(LAURA));
  await desk(
    50,
    first,
    { type: "SendReply", text: "Sì.", next: { state: "open" }, replyTo: null },
    by(LAURA),
  );
  const before = await factsIn(store);
  expect(before.map(({ kind }) => kind)).toEqual([
    "firstResponse",
    "answered",
    "undone",
    "solved",
    "closed",
    "created",
    "created",
  ]);
  await forget();
  expect(await factsIn(store)).toEqual([]);
  expect(await store.tickets.ticketsWithoutFacts(1)).toHaveLength(1);
  expect((await store.tickets.ticketsWithoutFacts(9)).toSorted()).toEqual([first.number, second.number]);
  await desk(60, first, move, by(LAURA));
  const moved = await factsIn(store);
  expect(moved).toMatchObject([{ kind: "moved" }]);
  await catchUpOnFacts(store.tickets, SAMPLE_DESK);
  expect(await factsIn(store)).toEqual([...moved, ...before]);
  expect(await store.tickets.ticketsWithoutFacts(9)).toEqual([]);
}
