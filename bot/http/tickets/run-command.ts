import { createHash } from "node:crypto";
import { type HandleDeps, type Handled, handle } from "../../../core/handle.ts";
import { operatorActor } from "../../../core/people/actor.ts";
import { rememberCustomer } from "../../../core/people/customer-book.ts";
import { type DraftPlace, deleteDraft } from "../../../core/people/drafts.ts";
import { fail, ok, type Result } from "../../../core/result.ts";
import type { Command, CommandContext } from "../../../core/ticket/commands.ts";
import type { TicketEvent } from "../../../core/ticket/events.ts";
import type { Rejection } from "../../../core/ticket/rejection.ts";
import type { ApiDeps } from "../deps.ts";
import { type HttpResponse, json } from "../exchange.ts";
import type { Problem } from "../problem.ts";
import { surfaceOf } from "../record-read.ts";
import type { Call } from "../route.ts";
import { etagOf, invalidHeader, seenVersion } from "../wire/entity-tag.ts";
import { actionView, refused, rejected } from "./ticket-answer.ts";

/** Events that name a ticket's customer. */
const NAMING: ReadonlySet<TicketEvent["type"]> = new Set(["TicketCreated", "CustomerChanged"]);
const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,200}$/;

/** Of a body as its schema understood it: however a client orders or spaces its JSON. */
const bodyDigest = (body: unknown): string =>
  createHash("sha256")
    .update(JSON.stringify(body ?? null))
    .digest("base64url");

interface CommandAnswer {
  readonly status?: number;
  /** The form the command was typed into: its draft has done its work (spec T14). */
  readonly draftOf?: Pick<DraftPlace, "on" | "action">;
  readonly headers?: (handled: Handled) => Readonly<Record<string, string>>;
}

/**
 * Asks the desk to do this and answers with the ticket as it then is.
 * @param number null for a ticket to be created
 */
export function runCommand(
  deps: ApiDeps,
  call: Call,
  number: string | null,
  command: Command,
  answer?: CommandAnswer,
): Promise<HttpResponse> {
  return runRequest(
    deps,
    call,
    (handleDeps, context) => handle(handleDeps, number, command, context),
    answer,
  );
}

/** The same for what asks more of the desk than one command. */
export async function runRequest(
  deps: ApiDeps,
  call: Call,
  perform: (deps: HandleDeps, context: CommandContext) => Promise<Result<Handled, Rejection>>,
  answer: CommandAnswer = {},
): Promise<HttpResponse> {
  const context = commandContext(deps, call);
  if (!context.ok) return refused(call, context.error);
  const { store, desk, newId } = deps;
  const handled = await perform({ store: store.tickets, desk, newId }, context.value);
  if (!handled.ok) return rejected(deps, call, handled.error);
  const { ticket, repeated, events } = handled.value;
  // A repetition may be of a request that died before it came here.
  if (repeated || events.some(({ event }) => NAMING.has(event.type))) {
    await rememberCustomer(store, ticket.customer, call.now);
  }
  if (answer.draftOf) await deleteDraft(store, { operator: call.operator.address, ...answer.draftOf });
  return json(answer.status ?? 200, await actionView(deps, call, ticket), {
    etag: etagOf(ticket),
    ...(repeated && { "idempotency-replayed": "true" }),
    ...answer.headers?.(handled.value),
  });
}

/** Who asks, when, through what, and how a repetition is recognised. */
export function commandContext({ newId }: ApiDeps, call: Call): Result<CommandContext, Problem> {
  const { request, operator, now } = call;
  const given = request.headers["idempotency-key"];
  const key = given ?? newId();
  if (!IDEMPOTENCY_KEY.test(key)) return fail(invalidHeader("Idempotency-Key"));
  const requestKey = `api:${operator.address}:${request.method} ${request.path}:${key}`;
  const version = seenVersion(request);
  if (!version.ok) return version;
  return ok({
    actor: operatorActor(operator.address),
    now,
    source: surfaceOf(request),
    requestKey,
    ...(given !== undefined && { contentKey: `${requestKey}=${bodyDigest(call.body)}` }),
    ...(version.value !== undefined && { expectedVersion: version.value }),
  });
}
