// @ts-nocheck
import type { Desk } from "../../core/desk/desk.ts";
import { operatorActor } from "../../core/people/actor.ts";
import type { Result } from "../../core/result.ts";
import type { Command, CommandContext } from "../../core/ticket/commands.ts";
import { decide } from "../../core/ticket/decide.ts";
import type { RecordedEvent, TicketEvent } from "../../core/ticket/events.ts";
import { evolve } from "../../core/ticket/evolve.ts";
import type { Rejection } from "../../core/ticket/rejection.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { SAMPLE_DESK } from "./sample-desk.ts";

export const NOON = "2019-03-19T12:00:00.000Z";
export const CITIZEN = { address: "mario.rossi@example.org", name: "Mario Rossi" };

/** A new ticket from a citizen's mail. */
export const CREATED: Extract<Command, { type: "CreateTicket" }> = {
  type: "CreateTicket",
  queue: "contact-center",
  title: "Errore nel pagamento del canone",
  customer: CITIZEN,
  message: {
    channel: "email",
    from: CITIZEN,
    to: [{ address: "contact-center@example.it", name: "" }],
    cc: [],
    subject: "Errore nel pagamento del canone",
    text: "Buongiorno, la pagina mostra un errore.",
    html: null,
    attachments: [],
    messageId: "first@example.org",
    inReplyTo: null,
    references: [],
    rawDigest: null,
  },
  answerAutomatically: false,
};

export const byMail: Partial<CommandContext> = {
  actor: { kind: "customer", address: CITIZEN.address },
  source: "mail",
};
export const byTimer: Partial<CommandContext> = { actor: { kind: "system" }, source: "timer" };
export const by = (operator: string, now = NOON): Partial<CommandContext> => ({
  actor: operatorActor(operator),
  now,
});

export type Step = readonly [Command, Partial<CommandContext>];

let serial = 0;

function decideOn(desk: Desk, ticket: Ticket | null, [command, ctx]: Step) {
  return decide(ticket, command, {
    actor: { kind: "system" },
    now: NOON,
    source: "teams",
    requestKey: "k",
    ...ctx,
    desk,
    newId: () => `id-${++serial}`,
    newNumber: "2019031942000015",
  });
}

export interface Outcome {
  readonly before: Ticket | null;
  readonly result: Result<readonly RecordedEvent[], Rejection>;
  /** The ticket afterwards; fails the test when the command was refused. */
  readonly ticket: Ticket;
  readonly events: readonly TicketEvent[];
  readonly types: readonly string[];
  /** The rejection's code, or "accepted". */
  readonly code: string;
}

/** Given what happened before, when this is asked: what follows. */
export const given = (...steps: readonly Step[]) => givenOn(SAMPLE_DESK, ...steps);

/** The same on another desk. */
export function givenOn(desk: Desk, ...steps: readonly Step[]) {
  const log: RecordedEvent[] = [];
  let before: Ticket | null = null;
  for (const step of steps) {
    const result = decideOn(desk, before, step);
    if (!result.ok) throw new Error(`the given ${step[0].type} was refused: ${result.error.code}`);
    log.push(...result.value);
    before = result.value.reduce<Ticket | null>(evolve, before);
  }
  return {
    ticket: before,
    log,
    when(command: Command, ctx: Partial<CommandContext>): Outcome {
      const start = before;
      const result = decideOn(desk, start, [command, ctx]);
      return {
        before: start,
        result,
        code: result.ok ? "accepted" : result.error.code,
        events: result.ok ? result.value.map(({ event }) => event) : [],
        types: result.ok ? result.value.map(({ event }) => event.type) : [],
        get ticket() {
          if (!result.ok) throw new Error(`refused: ${result.error.code}`);
          const after = result.value.reduce<Ticket | null>(evolve, start);
          if (!after) throw new Error("no ticket");
          return after;
        },
      };
    },
  };
}

export const aNewTicket: Step = [CREATED, byMail];
