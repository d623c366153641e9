import { z } from "zod";
import { fail, ok, type Result } from "../../core/result.ts";
import { PROPOSALS } from "../../core/ticket/request.ts";

/** A form view a button can ask for. */
export const FORM_NAMES = [
  "note",
  "move",
  "assign",
  "pending",
  "priority",
  "reply",
  "close",
  "escalate",
] as const;
export type FormName = (typeof FORM_NAMES)[number];

/** Missing inputs are empty, not wrong: core answers with the field that is required. */
const input = z.string().default("");
const ticket = { tn: z.string().regex(/^\d{10,40}$/), v: z.number().int().nonnegative() };
const reply = { text: input, next: input, untilDate: input, untilTime: input };

/** The fields a verb reads beside the envelope. Whatever else the client sends is dropped. */
const ON_TICKETS = {
  "card.refresh": ["refresh", {}],
  "ticket.take": ["take", {}],
  "ticket.release": ["release", {}],
  "ticket.resume": ["resume", {}],
  "ticket.note": ["note", { subject: input, text: input, visible: input }],
  "ticket.move": ["move", { queue: input, reason: input, text: input }],
  "ticket.reply.begin": ["reply.begin", { next: input }],
  "ticket.reply.template": ["reply.template", { template: input, ...reply }],
  "ticket.reply.preview": ["reply.preview", reply],
  "ticket.reply": ["reply", { draft: input, ...reply }],
  "ticket.reply.edit": ["reply.edit", { draft: input }],
  "ticket.reply.cancel": ["reply.cancel", { draft: input }],
  "ticket.close": ["close", { why: input, next: input, text: input, review: input }],
  "ticket.pending": [
    "pending",
    { preset: input, untilDate: input, untilTime: input, subject: input, text: input },
  ],
  "ticket.assign": ["assign", { owner: input, subject: input, text: input }],
  "ticket.priority": ["priority", { priority: input, type: input }],
  "ticket.courtesy.preview": ["courtesy.preview", {}],
  "ticket.courtesy": ["courtesy", { text: input }],
  "ticket.escalate": ["escalate", { text: input, tried: input }],
  "escalation.outcome": ["outcome", { esc: z.string().min(1).max(100), outcome: input, text: input }],
  "ticket.split": ["split", {}],
  "ticket.unreachable": ["unreachable", {}],
  "ticket.charge": ["charge", {}],
  "ticket.call": ["call", {}],
  "ticket.dismiss": ["dismiss", { proposal: z.enum(PROPOSALS) }],
  "ticket.title": ["title", {}],
  "ticket.undo": ["undo", { ev: z.number().int().positive() }],
  "form.note": ["form", { form: z.literal("note").catch("note") }],
  "form.move": ["form", { form: z.literal("move").catch("move") }],
  "form.assign": ["form", { form: z.literal("assign").catch("assign") }],
  "form.pending": ["form", { form: z.literal("pending").catch("pending") }],
  "form.priority": ["form", { form: z.literal("priority").catch("priority") }],
  "form.close": ["form", { form: z.literal("close").catch("close") }],
  "form.escalate": ["form", { form: z.literal("escalate").catch("escalate") }],
  "form.cancel": ["form.cancel", {}],
  "draft.open": ["draft.open", { draft: input }],
  "shared.note": ["shared.note", { subject: input, text: input, visible: input }],
} as const;

/** The lists behind the digest's rows and the chat's commands. */
export const LIST_VERBS = ["desk.mine", "desk.new", "desk.open", "desk.reminders", "desk.escalated"] as const;
export type ListVerb = (typeof LIST_VERBS)[number];

const formId = z.string().max(64).default("");
const newTicket = {
  type: input,
  customer: input,
  name: input,
  organisation: input,
  queue: input,
  service: input,
  sla: input,
  owner: input,
  subject: input,
  text: input,
  next: input,
  untilDate: input,
  untilTime: input,
  priority: input,
  units: input,
};

/** `only` is the part of the form that was shown. */
const preferences = {
  myQueues: input,
  language: input,
  toldBy: input,
  digestAt: input,
  digestAgain: input,
  absent: input,
  absenceFrom: input,
  absenceUntil: input,
  substitute: input,
  absenceText: input,
  plainLanguage: input,
};

/** Verbs without a ticket on the card. `form` is which opened form it is: sent twice, it is carried out once. */
const ON_DESK = {
  "desk.mine": {},
  "desk.new": {},
  "desk.open": {},
  "desk.reminders": {},
  "desk.escalated": {},
  "desk.newTicket": {},
  "desk.search": {},
  "search.run": { saved: input, words: input },
  "new.create": { form: formId, ...newTicket },
  "message.add": { form: formId, ticket: input, which: input, text: input },
  "dialog.close": {},
  "desk.queue": { queue: input },
  "channel.follow": { queue: input },
  "channel.unfollow": { queue: input },
  "prefs.open": {},
  "prefs.digest": {},
  "prefs.save": { only: input, ...preferences },
} as const;

type TicketVerb = keyof typeof ON_TICKETS;
type DeskVerb = keyof typeof ON_DESK;
export type Verb = TicketVerb | DeskVerb;

type Shape<V extends TicketVerb> = (typeof ON_TICKETS)[V][1];
type Fields<V extends TicketVerb> = { readonly [F in keyof Shape<V>]: z.infer<Shape<V>[F]> };
type DeskFields<V extends DeskVerb> = {
  readonly [F in keyof (typeof ON_DESK)[V]]: (typeof ON_DESK)[V][F] extends z.ZodType<infer T> ? T : never;
};
type Simplify<T> = { readonly [K in keyof T]: T[K] };

/** One click, understood: what is asked, of which ticket, as the clicker saw it, with what he typed. */
export type CardAction =
  | {
      [V in TicketVerb]: Simplify<
        { kind: (typeof ON_TICKETS)[V][0]; number: string; version: number } & Fields<V>
      >;
    }[TicketVerb]
  | { [V in DeskVerb]: Simplify<{ kind: V } & DeskFields<V>> }[DeskVerb];

/** About the channel the card stands in, not about a ticket. */
export type ChannelAction = Extract<CardAction, { kind: "channel.follow" | "channel.unfollow" }>;
export type QueueVerb = ChannelAction["kind"] | "desk.queue";

/** About the clicker's preferences, not about a ticket. */
export type PreferencesAction = Extract<CardAction, { kind: `prefs.${string}` }>;

export interface CardActionProblem {
  readonly code: "card.unknown_verb" | "card.invalid_data";
  /** The field of the card's data that is missing or of the wrong kind. */
  readonly field?: string;
}

interface Known {
  readonly kind: string;
  readonly schema: z.ZodType<Record<string, unknown>>;
}

const SCHEMAS: ReadonlyMap<string, Known> = new Map([
  ...Object.entries(ON_TICKETS).map(([verb, [kind, fields]]): [string, Known] => [
    verb,
    { kind, schema: z.object({ ...ticket, ...fields }) },
  ]),
  ...Object.entries(ON_DESK).map(([verb, fields]): [string, Known] => [
    verb,
    { kind: verb, schema: z.object(fields).prefault({}) },
  ]),
]);

/** Every verb a card of ours may send. */
export const VERBS = [...SCHEMAS.keys()] as readonly Verb[];

/**
 * What a click on a card asks for. `data` is what the card carried merged with what was typed; it comes from outside,
 * so nothing in it is trusted but its shape.
 */
export function parseCardAction(verb: unknown, data: unknown): Result<CardAction, CardActionProblem> {
  const known = typeof verb === "string" ? SCHEMAS.get(verb) : undefined;
  if (!known) return fail({ code: "card.unknown_verb" });
  const parsed = known.schema.safeParse(withPlainNames(data));
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path[0];
    return fail({ code: "card.invalid_data", ...(field === undefined ? {} : { field: String(field) }) });
  }
  const { tn, v, ...fields } = parsed.data;
  const onTicket = tn === undefined ? {} : { number: tn, version: v };
  // The tables' own types say what this object is; the loop over them cannot.
  return ok({ kind: known.kind, ...onTicket, ...fields } as unknown as CardAction);
}

/**
 * The id of an input in a form. Ids must differ in the whole card, open forms or not: phones refuse a card
 * with the same id in two ShowCards (MicrosoftDocs/msteams-docs#7868).
 */
export const inputId = (form: string, field: string): string => `${form}_${field}`;

function withPlainNames(data: unknown): unknown {
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key.replace(/^[a-z]+_/, ""), value]));
}
