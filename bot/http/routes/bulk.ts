import { z } from "zod";
import { type BulkOutcome, runBulk } from "../../../core/bulk.ts";
import { operatorName } from "../../../core/desk/desk.ts";
import { translate } from "../../../core/i18n/translate.ts";
import { fail, ok, type Result } from "../../../core/result.ts";
import { CLOSE_REASONS, type Command, MOVE_REASONS, type MoveReason } from "../../../core/ticket/commands.ts";
import type { Rejection } from "../../../core/ticket/rejection.ts";
import { LINK_KINDS } from "../../../core/ticket/ticket.ts";
import type { BulkView } from "../../../core/ticket/views/bulk-view.ts";
import { ticketView } from "../../../core/ticket/views/ticket-view.ts";
import type { ApiDeps } from "../deps.ts";
import { type HttpResponse, json } from "../exchange.ts";
import { problemView } from "../problem.ts";
import { rejectionProblem } from "../rejection-problem.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import { bulkSchema } from "../schemas/bulk-schema.ts";
import {
  closedState,
  instantOf,
  key,
  line,
  operatorAddress,
  pendingMoment,
  pendingState,
  priority,
  text,
  ticketNumber,
  workUnits,
} from "../schemas/fields.ts";
import { commandContext } from "../tickets/run-command.ts";
import { refused, rejected } from "../tickets/ticket-answer.ts";
import { defaultPendingSubject } from "./states.ts";

const MAX_TICKETS = 200;
const MAX_ACTIONS = 10;

const action = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("note"),
    subject: line,
    text,
    visibleToCustomer: z.boolean().optional(),
    workUnits: workUnits.optional(),
  }),
  z.strictObject({ type: z.literal("take") }),
  z.strictObject({ type: z.literal("release") }),
  z.strictObject({ type: z.literal("assign"), owner: operatorAddress, subject: line.optional(), text }),
  z.strictObject({
    type: z.literal("move"),
    queue: key,
    reason: z.enum(MOVE_REASONS).optional(),
    text: text.default(""),
  }),
  z.strictObject({
    type: z.literal("close"),
    state: closedState.default("closed successful"),
    why: z.enum(CLOSE_REASONS),
    subject: line.optional(),
    text,
  }),
  pendingMoment.extend({
    type: z.literal("pending"),
    state: pendingState.default("pending reminder"),
    subject: line.optional(),
    text,
  }),
  z.strictObject({ type: z.literal("reopen") }),
  z.strictObject({
    type: z.literal("priority"),
    priority: priority.optional(),
    requestType: key.optional(),
    service: key.nullable().optional(),
    sla: key.nullable().optional(),
  }),
  z.strictObject({ type: z.literal("watch") }),
  z.strictObject({ type: z.literal("unwatch") }),
  z.strictObject({
    type: z.literal("link"),
    number: ticketNumber,
    kind: z.enum(LINK_KINDS).default("normal"),
  }),
  z.strictObject({ type: z.literal("merge"), into: ticketNumber }),
]);

const bulk = z.strictObject({
  tickets: z.array(ticketNumber).min(1).max(MAX_TICKETS),
  actions: z.array(action).min(1).max(MAX_ACTIONS).meta({
    description: "Carried out in this order on each ticket; the first refusal ends that ticket's turn",
  }),
});

type BulkAction = z.output<typeof action>;

/** Actions on a selection (spec T13, D4). */
export function bulkRoutes(deps: ApiDeps): readonly Route[] {
  return [
    operatorRoute({
      method: "POST",
      path: "/api/v1/bulk",
      id: "runBulk",
      summary: "The same actions on several tickets, each with its own outcome",
      tag: "actions",
      isCommand: true,
      body: bulk,
      responses: {
        200: { description: "What became of each ticket, in the order given", schema: bulkSchema },
      },
      refusals: ["field.date_past", "field.date_far", "field.invalid"],
      handle: (call) => run(deps, call),
    }),
  ];
}

async function run(
  deps: ApiDeps,
  call: Call<undefined, undefined, z.output<typeof bulk>>,
): Promise<HttpResponse> {
  const { store, desk, newId } = deps;
  const commands = commandsOf(deps, call.body.actions);
  if (!commands.ok) return rejected(deps, call, commands.error);
  const context = commandContext(deps, call);
  if (!context.ok) return refused(call, context.error);
  const handleDeps = { store: store.tickets, desk, newId };
  const numbers = [...new Set(call.body.tickets)];
  const outcomes = await runBulk(handleDeps, numbers, commands.value, context.value);
  const items = await Promise.all(outcomes.map((outcome) => outcomeView(deps, call, outcome)));
  return json(200, { items } satisfies BulkView);
}

async function outcomeView(
  { store, desk }: ApiDeps,
  { operator, language, now }: Call,
  outcome: BulkOutcome,
): Promise<BulkView["items"][number]> {
  const { number, done, result } = outcome;
  const ticket = result.ok ? await store.tickets.load(number) : null;
  return {
    number,
    done,
    version: result.ok ? result.value : null,
    problem: result.ok ? null : problemView(language, rejectionProblem(desk, language, result.error, now)),
    undo: ticket && ticketView(desk, ticket, operator.address, now).undo,
  };
}

function commandsOf(deps: ApiDeps, actions: readonly BulkAction[]): Result<readonly Command[], Rejection> {
  const commands: Command[] = [];
  for (const each of actions) {
    const command = commandOf(deps, each);
    if (!command.ok) return command;
    commands.push(command.value);
  }
  return ok(commands);
}

function commandOf({ desk }: ApiDeps, asked: BulkAction): Result<Command, Rejection> {
  switch (asked.type) {
    case "note":
      return ok({ ...asked, type: "AddNote" });
    case "take":
      return ok({ type: "TakeTicket" });
    case "release":
      return ok({ type: "ReleaseTicket" });
    case "assign": {
      const name = operatorName(desk, asked.owner);
      const subject = asked.subject ?? translate(desk.language, "subject.assigned", { name });
      return ok({ ...asked, type: "AssignTicket", subject });
    }
    case "move":
      return ok({ ...asked, type: "MoveTicket", reason: asked.reason ?? ("" as MoveReason) });
    case "close":
      return ok({ ...asked, type: "CloseTicket" });
    case "pending":
      return pendingCommand(desk, asked);
    case "reopen":
      return ok({ type: "ReopenTicket" });
    case "priority":
      return ok({ ...asked, type: "ChangePriority" });
    case "watch":
      return ok({ type: "WatchTicket" });
    case "unwatch":
      return ok({ type: "UnwatchTicket" });
    case "link":
      return ok({ ...asked, type: "LinkTicket" });
    case "merge":
      return ok({ ...asked, type: "MergeTicket" });
  }
}

function pendingCommand(
  desk: ApiDeps["desk"],
  asked: Extract<BulkAction, { type: "pending" }>,
): Result<Command, Rejection> {
  const until = instantOf(asked, desk.timeZone);
  if (!until.ok) return fail(until.error);
  const { state, text } = asked;
  const subject = asked.subject ?? defaultPendingSubject(desk, until.value);
  return ok({ type: "SetPending", state, until: until.value, subject, text });
}
