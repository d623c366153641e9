import type { Desk } from "./desk/desk.ts";
import { dayInZone } from "./desk/desk-time.ts";
import type { PendingEffect } from "./effects.ts";
import { type AnswerQuota, answerQuota } from "./notify/answer-quota.ts";
import type { Commit, NewId, TicketStore } from "./ports.ts";
import { deskAddresses } from "./privacy/desk-addresses.ts";
import { ERASED_ADDRESS, erasedContent, erasedContribution } from "./privacy/erased-content.ts";
import { factsOf } from "./report/facts.ts";
import { fail, ok, type Result } from "./result.ts";
import { type Article, headOf } from "./ticket/article.ts";
import type { Command, CommandContext } from "./ticket/commands.ts";
import { decide } from "./ticket/decide.ts";
import type { HistoryRecord, RecordedEvent } from "./ticket/events.ts";
import { evolve } from "./ticket/evolve.ts";
import { formatTicketNumber, numberCounter } from "./ticket/number.ts";
import { react, reactToImport } from "./ticket/react.ts";
import type { Rejection } from "./ticket/rejection.ts";
import { changesThatMatter } from "./ticket/staleness.ts";
import type { Ticket, TicketNumber } from "./ticket/ticket.ts";

export interface HandleDeps {
  readonly store: TicketStore;
  readonly desk: Desk;
  readonly newId: NewId;
}

export interface Handled {
  readonly ticket: Ticket;
  /** Empty when there was nothing to change or the request had been handled before. */
  readonly events: readonly RecordedEvent[];
  /** True when this request key was handled before: nothing changed now. */
  readonly repeated: boolean;
}

/** A hundred writers on one ticket still get through; beyond that the store is in trouble. */
const MAX_CONFLICTS = 100;

/**
 * The one door for every change of a ticket: load → authorise → decide → evolve → react → commit.
 * A version conflict is tried again from the start; every other refusal is the answer.
 * @param number null for `CreateTicket`
 */
export async function handle(
  deps: HandleDeps,
  number: TicketNumber | null,
  command: Command,
  ctx: CommandContext,
): Promise<Result<Handled, Rejection>> {
  const quota = answerQuota(deps.store, deps.desk, ctx.now);
  for (let attempt = 0; attempt < MAX_CONFLICTS; attempt++) {
    const repeated = await deps.store.ticketOfRequest(ctx.requestKey);
    if (repeated) return handledBefore(deps.store, repeated, ctx);
    const tried = await tryOnce(deps, number, command, ctx, quota);
    if (tried !== "conflict") return tried;
  }
  return fail({ code: "store.busy" });
}

async function tryOnce(
  deps: HandleDeps,
  number: TicketNumber | null,
  command: Command,
  ctx: CommandContext,
  quota: AnswerQuota,
): Promise<Result<Handled, Rejection> | "conflict"> {
  const { store } = deps;
  const before = number === null ? null : await store.load(number);
  if (number !== null && !before) return fail({ code: "ticket.not_found" });
  const decided = await decideOn(deps, before, command, ctx, quota);
  const stale = before ? await checkStale(store, before, command, ctx) : ok(undefined);
  // A refusal on a ticket that changed meanwhile is best explained by what changed.
  if (!stale.ok && mayKnow(decided)) return stale;
  if (!decided.ok) return decided;
  if (decided.value.length === 0)
    return before ? ok({ ticket: before, events: [], repeated: false }) : nothingCreated();
  const after = decided.value.reduce<Ticket | null>(evolve, before);
  if (!after) return nothingCreated();
  const change = toCommit(deps.desk, before, after, decided.value, ctx);
  const outcome = await store.commit(await withRewriting(deps, command, change));
  if (outcome === "conflict") return "conflict";
  if (outcome === "repeated")
    return handledBefore(store, (await store.ticketOfRequest(ctx.requestKey)) ?? after.number, ctx);
  return ok({ ticket: after, events: decided.value, repeated: false });
}

/**
 * Decided first as if nothing were in the way: an automatic mail is counted only when there is one to send. The ticket
 * of a person's form, which may be refused, gets its number only once it is certain to be made, and leaves no gap.
 */
async function decideOn(
  deps: HandleDeps,
  before: Ticket | null,
  command: Command,
  ctx: CommandContext,
  quota: AnswerQuota,
): Promise<ReturnType<typeof decide>> {
  const { desk, newId } = deps;
  const isForm = !before && ctx.actor.kind === "operator";
  const given = givenNumber(command);
  if (given !== null && (await deps.store.load(given))) return fail({ code: "ticket.exists", number: given });
  const context = {
    ...ctx,
    desk,
    newId,
    ...(!before && { newNumber: isForm ? NO_NUMBER_YET : (given ?? (await nextNumber(deps, ctx))) }),
  };
  const decided = decide(before, command, context);
  if (!decided.ok) return decided;
  const isOverAnswerLimit = await quota(decided.value);
  if (isForm)
    return decide(null, command, { ...context, newNumber: await nextNumber(deps, ctx), isOverAnswerLimit });
  return isOverAnswerLimit ? decide(before, command, { ...context, isOverAnswerLimit }) : decided;
}

const NO_NUMBER_YET = "0";

/** The number a ticket comes with. */
const givenNumber = (command: Command): TicketNumber | null =>
  command.type === "ImportTicket" ? command.number : null;

/** Who may not see the ticket does not learn what changed in it either. */
const mayKnow = (decided: Result<unknown, Rejection>): boolean =>
  decided.ok || (decided.error.code !== "ticket.not_found" && decided.error.code !== "ticket.not_allowed");

function nothingCreated(): never {
  throw new Error("a decision on a new ticket recorded nothing");
}

/** A ticket that was brought in with its number has taken it from the day's. */
async function nextNumber({ store, desk }: HandleDeps, ctx: CommandContext): Promise<TicketNumber> {
  const day = dayInZone(ctx.now, desk.timeZone);
  for (;;) {
    const count = await store.nextCounter(numberCounter(day));
    const number = formatTicketNumber(day, desk.systemId, count);
    if (!(await store.load(number))) return number;
  }
}

async function checkStale(
  store: TicketStore,
  ticket: Ticket,
  command: Command,
  ctx: CommandContext,
): Promise<Result<void, Rejection>> {
  if (ctx.expectedVersion === undefined || ctx.expectedVersion >= ticket.version) return ok(undefined);
  const since = await store.history(ticket.number, ctx.expectedVersion);
  const changes = changesThatMatter(command, since, ctx.actor);
  return changes.length === 0 ? ok(undefined) : fail({ code: "ticket.changed", changes });
}

/** What was asked with this key before is answered; something else would be lost without a word. */
async function handledBefore(
  store: TicketStore,
  number: TicketNumber,
  { contentKey }: CommandContext,
): Promise<Result<Handled, Rejection>> {
  const isSame = contentKey === undefined || (await store.ticketOfRequest(contentKey)) !== null;
  if (!isSame) return fail({ code: "request.reused" });
  const ticket = await store.load(number);
  return ticket ? ok({ ticket, events: [], repeated: true }) : fail({ code: "ticket.not_found" });
}

/** A ticket's effects are performed in their order: no card waits for a mail, which may take minutes. */
const cardsFirst = (effects: readonly PendingEffect[]): readonly PendingEffect[] => [
  ...effects.filter(({ effect }) => effect.kind === "card.sync"),
  ...effects.filter(({ effect }) => effect.kind !== "card.sync"),
];

function toCommit(
  desk: Desk,
  before: Ticket | null,
  after: Ticket,
  events: readonly RecordedEvent[],
  { requestKey, alsoKnownAs, contentKey, importedAt }: CommandContext,
): Commit {
  return {
    ticket: after,
    expectedVersion: before?.version ?? 0,
    events: events.map(toHistory),
    articles: events.flatMap(({ event }): Article[] =>
      event.type === "ArticleAdded" ? [event.article] : [],
    ),
    effects:
      importedAt === undefined
        ? cardsFirst(react(before, events, after, desk))
        : reactToImport(after, desk, importedAt),
    facts: factsOf(before, events, desk),
    requestKey,
    alsoKnownAs: [alsoKnownAs, contentKey].filter((name) => name !== undefined),
  };
}

/** An erasure rewrites what is there; everything else only adds. */
async function withRewriting({ store, desk }: HandleDeps, command: Command, change: Commit): Promise<Commit> {
  if (command.type !== "ErasePersonalData") return change;
  const { number, customer } = change.ticket;
  const [articles, history] = await Promise.all([store.articles(number), store.history(number)]);
  const { address, marker } = command;
  const erasure = { address, marker, kept: deskAddresses(desk) };
  const isWhole = customer.address === ERASED_ADDRESS;
  const rewritten = (isWhole ? erasedContent : erasedContribution)(articles, history, erasure);
  return { ...change, rewritten };
}

function toHistory(recorded: RecordedEvent): HistoryRecord {
  const { event } = recorded;
  return event.type === "ArticleAdded"
    ? { ...recorded, event: { type: "ArticleAdded", article: headOf(event.article) } }
    : { ...recorded, event };
}
