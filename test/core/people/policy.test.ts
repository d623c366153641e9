import { describe, expect, it } from "vitest";
import { operatorActor } from "../../../core/people/actor.ts";
import {
  ACTIONS,
  type Action,
  abilities,
  can,
  moveTargets,
  possibleOwners,
  visibleQueues,
} from "../../../core/people/policy.ts";
import type { Command, PassedOnArticle } from "../../../core/ticket/commands.ts";
import { decide } from "../../../core/ticket/decide.ts";
import { TICKET_STATES, type Ticket } from "../../../core/ticket/ticket.ts";
import { aTicket } from "../../support/builders.ts";
import { CITIZEN, NOON } from "../../support/given.ts";
import { GIULIA, GUEST, LAURA, PAOLO, READER, SAMPLE_DESK, SARA } from "../../support/sample-desk.ts";

const lockedBy = (operator: string): Partial<Ticket> => ({
  state: "open",
  owner: operator,
  lock: { by: operator, since: NOON, previousOwner: null },
});
const able = (operator: string, fields: Partial<Ticket>) =>
  abilities(SAMPLE_DESK, operator, aTicket(fields), NOON);

/** Work on the ticket, which another's lock forbids. */
const WORK = [
  "move",
  "reply",
  "forward",
  "bounce",
  "phone-call",
  "close",
  "pending",
  "priority",
  "edit",
  "customer",
  "merge",
] as const;
/** What anybody with `rw` may do beside somebody's work. */
const BESIDE = ["split", "link", "mark", "watch", "escalate"] as const;

const TEXT = { subject: "Nota", text: "Testo." };
const SOMEBODY = { address: "ufficio@example.org", name: "Ufficio" };
const A_MAIL: PassedOnArticle = {
  from: CITIZEN,
  to: [],
  subject: "Richiesta",
  text: "Buongiorno.",
  attachments: [],
  original: {
    filename: "mail.eml",
    contentType: "message/rfc822",
    size: 10,
    contentId: null,
    inline: false,
    digest: "d",
  },
  at: NOON,
};
const COMMANDS: Partial<Record<Action, Command>> = {
  note: { type: "AddNote", ...TEXT },
  take: { type: "TakeTicket" },
  release: { type: "ReleaseTicket" },
  move: { type: "MoveTicket", queue: "contact-center", reason: "other", text: "Torna a voi." },
  reply: { type: "SendReply", text: "Fatto.", next: { state: "open" }, replyTo: null },
  close: { type: "CloseTicket", state: "closed successful", why: "told", text: "Sentito." },
  pending: { type: "SetPending", state: "pending reminder", until: "2019-03-20T12:00:00.000Z", ...TEXT },
  reopen: { type: "ReopenTicket" },
  priority: { type: "ChangePriority", priority: 5 },
  forward: { type: "ForwardArticle", article: A_MAIL, to: [SOMEBODY], text: "Per competenza." },
  bounce: { type: "BounceArticle", article: A_MAIL, to: [SOMEBODY] },
  "phone-call": { type: "AddPhoneCall", direction: "outbound", ...TEXT },
  edit: { type: "ChangeTitle", title: "Altro titolo" },
  customer: { type: "ChangeCustomer", customer: SOMEBODY },
  merge: { type: "MergeTicket", into: "2019031942000023" },
  link: { type: "LinkTicket", number: "2019031942000023", kind: "normal" },
  mark: { type: "MarkArticle", position: 1, important: true },
  watch: { type: "WatchTicket" },
};
const CONTEXT = {
  now: NOON,
  source: "api",
  requestKey: "k",
  desk: SAMPLE_DESK,
  newId: () => "id",
} as const;

/** Every operator before a ticket in every state, unlocked, locked by himself and by a colleague. */
function everySituation(): { operator: string; ticket: Ticket }[] {
  const operators = [...SAMPLE_DESK.operators.keys()];
  return operators.flatMap((operator) =>
    TICKET_STATES.flatMap((state) =>
      [null, operator, GIULIA].map((locker) => ({
        operator,
        ticket: aTicket({ queue: "viabilita", articleCount: 1, ...(locker ? lockedBy(locker) : {}), state }),
      })),
    ),
  );
}

describe("P2 permissions", () => {
  it.each([
    ["rw, nobody's ticket", LAURA, {}, ["view", "note", "take", "assign", ...WORK, ...BESIDE]],
    ["rw, my lock", LAURA, lockedBy(LAURA), ["view", "note", "release", "assign", ...WORK, ...BESIDE]],
    ["rw, another's lock", GIULIA, lockedBy(LAURA), ["view", "note", "assign", ...BESIDE]],
    ["rw, watching", LAURA, { state: "merged", watchers: [LAURA] }, ["view", "unwatch"]],
    ["ro", READER, {}, ["view", "watch"]],
    ["move_into only", PAOLO, {}, []],
    ["no right at all", GUEST, {}, []],
    [
      "rw, pending",
      LAURA,
      { state: "pending reminder", pending: { until: NOON, setBy: LAURA } },
      ["view", "note", "take", "assign", ...WORK.slice(0, 7), "reopen", ...WORK.slice(7), ...BESIDE],
    ],
    [
      "rw, closed",
      LAURA,
      { state: "closed successful" },
      ["view", "note", ...WORK.slice(0, 5), "reopen", "edit", "customer", "merge", ...BESIDE.slice(0, 4)],
    ],
    ["rw, merged", LAURA, { state: "merged" }, ["view"]],
    [
      "ro and note, as owner",
      LAURA,
      { queue: "tributi", owner: LAURA },
      ["view", "note", "take", "assign", ...WORK, ...BESIDE],
    ],
    [
      "ro and note, not owner",
      LAURA,
      { queue: "tributi" },
      ["view", "note", "split", "mark", "watch", "escalate"],
    ],
  ] as const)("P2 offers what the table allows: %s", (_what, operator, fields, expected) => {
    expect(able(operator, fields as Partial<Ticket>)).toEqual(expected);
  });

  it("P2 T7 what is offered is carried out, whoever looks at whatever state under whoever's lock", () => {
    for (const { operator, ticket } of everySituation()) {
      for (const action of abilities(SAMPLE_DESK, operator, ticket, NOON)) {
        const command = COMMANDS[action];
        const outcome = command
          ? decide(ticket, command, { ...CONTEXT, actor: operatorActor(operator) })
          : null;
        expect(outcome?.ok ?? true, `${operator} ${action} ${ticket.state} ${ticket.lock?.by}`).toBe(true);
      }
    }
  });

  it("P2 T7 what is not offered is refused", () => {
    for (const { operator, ticket } of everySituation()) {
      const offered = abilities(SAMPLE_DESK, operator, ticket, NOON);
      for (const action of ACTIONS.filter((each) => !offered.includes(each))) {
        const command = COMMANDS[action];
        const outcome = command
          ? decide(ticket, command, { ...CONTEXT, actor: operatorActor(operator) })
          : null;
        expect(outcome?.ok ?? false, `${operator} ${action} ${ticket.state} ${ticket.lock?.by}`).toBe(false);
      }
    }
  });

  it("P3 being owner gives nothing in a queue one cannot see", () => {
    const ticket = aTicket({ queue: "viabilita", owner: LAURA });
    for (const action of ACTIONS) expect(can(SAMPLE_DESK, LAURA, action, ticket).ok).toBe(false);
  });

  it("P2 does not tell a stranger whether a ticket exists", () => {
    expect(can(SAMPLE_DESK, GUEST, "note", aTicket())).toEqual({
      ok: false,
      error: { code: "ticket.not_found" },
    });
  });
});

describe("choices", () => {
  it("T9 offers queues with move_into and always first level", () => {
    expect(moveTargets(SAMPLE_DESK, LAURA, "contact-center")).toEqual(["viabilita", "tributi"]);
    expect(moveTargets(SAMPLE_DESK, SARA, "tributi")).toEqual(["contact-center", "viabilita"]);
  });

  it("T8 offers those who see the queue and may own", () => {
    expect(possibleOwners(SAMPLE_DESK, "contact-center")).toEqual([LAURA, GIULIA]);
  });

  it("P2 sees only queues with ro", () => {
    expect(visibleQueues(SAMPLE_DESK, PAOLO)).toEqual(["viabilita"]);
    expect(visibleQueues(SAMPLE_DESK, GUEST)).toEqual([]);
  });
});
