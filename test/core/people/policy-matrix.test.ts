import { describe, expect, it } from "vitest";
import { type Desk, type Queue, queueOf, type Role } from "../../../core/desk/desk.ts";
import { ACTIONS, type Action, can } from "../../../core/people/policy.ts";
import { TICKET_STATES, type Ticket, type TicketState } from "../../../core/ticket/ticket.ts";
import { aTicket } from "../../support/builders.ts";
import { NOON } from "../../support/given.ts";
import { SAMPLE_DESK } from "../../support/sample-desk.ts";

/*
 * Who may do what, written down from the specification (P2, P3, T7, X4) and the incumbent's screens
 * (reference/otrs-behaviour §4 and §5), not from the code: `x` where a ticket of that state lets it be done.
 *
 * new, open, pending reminder, pending auto close+, pending auto close-, closed successful, closed
 * unsuccessful, merged, removed
 */
const TABLE: Readonly<Record<Action, readonly [Role, string, "anybody" | "not others'" | "own"]>> = {
  // action         permission  noraacumr    whose lock there may be
  view: ["ro", "xxxxxxxxx", "anybody"],
  note: ["note", "xxxxxxx..", "anybody"],
  take: ["owner", "xxxxx....", "not others'"],
  release: ["ro", "xxxxxxxxx", "own"],
  assign: ["owner", "xxxxx....", "anybody"],
  move: ["rw", "xxxxxxx..", "not others'"],
  reply: ["rw", "xxxxxxx..", "not others'"],
  forward: ["rw", "xxxxxxx..", "not others'"],
  bounce: ["rw", "xxxxxxx..", "not others'"],
  "phone-call": ["rw", "xxxxxxx..", "not others'"],
  close: ["rw", "xxxxx....", "not others'"],
  pending: ["rw", "xxxxx....", "not others'"],
  reopen: ["rw", "..xxxxx..", "not others'"],
  priority: ["priority", "xxxxx....", "not others'"],
  edit: ["rw", "xxxxxxx..", "not others'"],
  customer: ["rw", "xxxxxxx..", "not others'"],
  merge: ["rw", "xxxxxxx..", "not others'"],
  split: ["ro", "xxxxxxx..", "anybody"],
  link: ["rw", "xxxxxxx..", "anybody"],
  mark: ["note", "xxxxxxx..", "anybody"],
  watch: ["ro", "xxxxxxx..", "anybody"],
  unwatch: ["ro", "xxxxxxxxx", "anybody"],
  escalate: ["note", "xxxxx....", "anybody"],
  undo: ["ro", "xxxxxxxxx", "anybody"],
};

const GIVEN: readonly (readonly Role[])[] = [
  [],
  ["ro"],
  ["move_into"],
  ["create"],
  ["note"],
  ["owner"],
  ["priority"],
  ["rw"],
  ["ro", "move_into"],
  ["ro", "create"],
  ["ro", "note"],
  ["ro", "owner"],
  ["ro", "priority"],
  ["move_into", "create", "note", "owner", "priority"],
];

const ME = "io@example.it";
const OTHER = "altri@example.it";

interface Situation {
  readonly roles: readonly Role[];
  readonly owner: string | null;
  readonly state: TicketState;
  readonly lockedBy: string | null;
}

const SITUATIONS: readonly Situation[] = GIVEN.flatMap((roles) =>
  [null, ME, OTHER].flatMap((owner) =>
    TICKET_STATES.flatMap((state) =>
      [null, ME, OTHER].map((lockedBy) => ({ roles, owner, state, lockedBy })),
    ),
  ),
);

/** What the table says, asked in the order that tells a stranger nothing. */
function expected(action: Action, { roles, owner, state, lockedBy }: Situation): string {
  const [permission, states, lock] = TABLE[action];
  if (!roles.includes("ro") && !roles.includes("rw")) return "ticket.not_found";
  if (!roles.includes(permission) && !roles.includes("rw") && owner !== ME) return "ticket.not_allowed";
  if (states[TICKET_STATES.indexOf(state)] !== "x") return "ticket.wrong_state";
  if (lock === "own" && lockedBy !== ME) return "ticket.not_locked_by_you";
  if (lock === "not others'" && lockedBy === OTHER) return "ticket.locked_by_other";
  return "allowed";
}

function deskWith(roles: readonly Role[]): Desk {
  const queue: Queue = { ...queueOf(SAMPLE_DESK, "contact-center"), roles: new Map([[ME, new Set(roles)]]) };
  return { ...SAMPLE_DESK, queues: new Map([[queue.key, queue]]) };
}

const ticketIn = ({ owner, state, lockedBy }: Situation, fields: Partial<Ticket> = {}): Ticket =>
  aTicket({
    owner,
    state,
    lock: lockedBy === null ? null : { by: lockedBy, since: NOON, previousOwner: null },
    ...fields,
  });

function answer(action: Action, situation: Situation, fields?: Partial<Ticket>): string {
  const allowed = can(deskWith(situation.roles), ME, action, ticketIn(situation, fields));
  return allowed.ok ? "allowed" : allowed.error.code;
}

const offeredTo = (by: string): Partial<Ticket> => ({
  undoable: {
    action: "move",
    eventSeq: 1,
    by,
    until: NOON,
    before: { queue: "viabilita", state: "open", owner: null, lock: null, pending: null },
  },
});

describe("P2 T7 who may do what, in whatever state and under whoever's lock", () => {
  it.each(ACTIONS)("P2 T7 %s", (action) => {
    const wrong = SITUATIONS.flatMap((situation) => {
      const [is, should] = [answer(action, situation), expected(action, situation)];
      return is === should ? [] : [{ ...situation, is, should }];
    });
    expect(wrong).toEqual([]);
  });

  it("T7 whoever is refused for a lock is told whose it is and since when", () => {
    const situation: Situation = { roles: ["rw"], owner: OTHER, state: "open", lockedBy: OTHER };
    expect(can(deskWith(["rw"]), ME, "reply", ticketIn(situation))).toEqual({
      ok: false,
      error: { code: "ticket.locked_by_other", by: OTHER, since: NOON },
    });
  });

  it("X4 P3 an undo is for who acted, even where he can see no more", () => {
    const mine = SITUATIONS.filter((situation) => answer("undo", situation, offeredTo(ME)) !== "allowed");
    expect(mine).toEqual([]);
    for (const situation of SITUATIONS) {
      const sees = situation.roles.includes("ro") || situation.roles.includes("rw");
      const code = sees ? "ticket.not_allowed" : "ticket.not_found";
      expect(answer("undo", situation, offeredTo(OTHER))).toBe(code);
    }
  });

  it("X4 having acted gives nothing else", () => {
    const stranger: Situation = { roles: [], owner: ME, state: "open", lockedBy: null };
    for (const action of ACTIONS.filter((each) => each !== "undo")) {
      expect(answer(action, stranger, offeredTo(ME))).toBe("ticket.not_found");
    }
  });

  it("P2 a ticket whose queue is no longer configured belongs to the default queue", () => {
    const situation: Situation = { roles: ["ro"], owner: null, state: "open", lockedBy: null };
    expect(answer("view", situation, { queue: "gone" })).toBe("allowed");
  });
});
