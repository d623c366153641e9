import { describe, expect, it } from "vitest";
import { type Desk, queueOf, type Role } from "../../../core/desk/desk.ts";
import {
  type Action,
  abilities,
  canEditCustomers,
  canEditFaq,
  canSeeCustomers,
  creatableQueues,
  hasRole,
  possibleOwners,
} from "../../../core/people/policy.ts";
import { myQueues } from "../../../core/people/preferences.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { aTicket, at, NOON } from "../../support/builders.ts";
import { GIULIA, LAURA, PAOLO, READER, SAMPLE_DESK, SARA } from "../../support/sample-desk.ts";

const offers = (operator: string, action: Action, fields: Partial<Ticket>, now = NOON): boolean =>
  abilities(SAMPLE_DESK, operator, aTicket({ state: "open", ...fields }), now).includes(action);

const oneQueue = (roles: readonly Role[]): Desk => {
  const queue = { ...queueOf(SAMPLE_DESK, "contact-center"), roles: new Map([[LAURA, new Set(roles)]]) };
  return { ...SAMPLE_DESK, queues: new Map([[queue.key, queue]]) };
};

describe("P2 what is offered, beside what the table allows", () => {
  const undoable = {
    action: "move",
    eventSeq: 3,
    by: LAURA,
    until: at(10),
    before: { queue: "contact-center", state: "open", owner: null, lock: null, pending: null },
  } as const;

  it("X4 an undo to who acted, until its time is over", () => {
    expect(offers(LAURA, "undo", { undoable }, at(9))).toBe(true);
    expect(offers(LAURA, "undo", { undoable }, at(10))).toBe(false);
    expect(offers(LAURA, "undo", { undoable, queue: "viabilita" }, at(9))).toBe(true);
    expect(offers(GIULIA, "undo", { undoable }, at(9))).toBe(false);
    expect(offers(LAURA, "undo", {})).toBe(false);
  });

  it("T13 watching to who does not, and the contrary to who does", () => {
    expect([offers(READER, "watch", {}), offers(READER, "unwatch", {})]).toEqual([true, false]);
    const watchers = [READER];
    expect([offers(READER, "watch", { watchers }), offers(READER, "unwatch", { watchers })]).toEqual([
      false,
      true,
    ]);
  });

  it("T8 taking to who does not have the lock already", () => {
    const lock = { by: LAURA, since: NOON, previousOwner: null };
    expect(offers(LAURA, "take", {})).toBe(true);
    expect(offers(LAURA, "take", { owner: LAURA })).toBe(true);
    expect(offers(LAURA, "take", { owner: LAURA, lock })).toBe(false);
  });

  it("T9 a move where there is somewhere to move to, a split where a ticket can be made", () => {
    const alone = (roles: readonly Role[]) =>
      abilities(oneQueue(roles), LAURA, aTicket({ state: "open" }), NOON);
    expect(alone(["rw"])).not.toContain("move");
    expect(alone(["rw"])).toContain("split");
    expect(alone(["ro"])).not.toContain("split");
    expect(alone(["ro", "create"])).toContain("split");
    expect(offers(LAURA, "move", {})).toBe(true);
  });
});

describe("P2 T8 P4 T17 who may, queue by queue", () => {
  it("P2 rw contains every permission, no other contains one", () => {
    expect(hasRole(SAMPLE_DESK, LAURA, "contact-center", "owner")).toBe(true);
    expect(hasRole(SAMPLE_DESK, READER, "contact-center", "note")).toBe(false);
    expect(hasRole(SAMPLE_DESK, LAURA, "nessuna", "ro")).toBe(false);
  });

  it("T10 makes tickets where he has create", () => {
    expect(creatableQueues(SAMPLE_DESK, GIULIA)).toEqual(["contact-center", "viabilita"]);
    expect(creatableQueues(SAMPLE_DESK, READER)).toEqual([]);
  });

  it("T8 owns tickets where he sees them and has owner: one without the other is not enough", () => {
    for (const [roles, owners] of [
      [["ro", "owner"], [LAURA]],
      [["owner"], []],
      [["ro"], []],
    ] as const) {
      expect(possibleOwners(oneQueue(roles), "contact-center")).toEqual(owners);
    }
  });

  it("P4 customers are known to who sees or makes tickets, and written down by who makes them", () => {
    const may = (roles: readonly Role[]) => [
      canSeeCustomers(oneQueue(roles), LAURA),
      canEditCustomers(oneQueue(roles), LAURA),
    ];
    expect(may(["ro"])).toEqual([true, false]);
    expect(may(["create"])).toEqual([true, true]);
    expect(may(["note"])).toEqual([false, false]);
  });

  it("T17 FAQ articles are written by who works fully somewhere", () => {
    expect(canEditFaq(SAMPLE_DESK, SARA)).toBe(true);
    expect(canEditFaq(SAMPLE_DESK, READER)).toBe(false);
  });

  it("P5 his queues are those he chose and sees, or where he works fully while he chose none", () => {
    expect(myQueues(SAMPLE_DESK, LAURA, null)).toEqual(["contact-center"]);
    expect(myQueues(SAMPLE_DESK, PAOLO, null)).toEqual(["viabilita"]);
  });
});
