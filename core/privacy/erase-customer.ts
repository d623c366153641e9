import type { Desk } from "../desk/desk.ts";
import { dayInZone } from "../desk/desk-time.ts";
import { handle } from "../handle.ts";
import { translate } from "../i18n/translate.ts";
import { SYSTEM } from "../people/actor.ts";
import { customerOf, forgetCustomer } from "../people/customer-book.ts";
import type { NewId, Store } from "../ports.ts";
import { fail, ok, type Result } from "../result.ts";
import type { ErasureReason } from "../ticket/commands.ts";
import { isActive, type TicketNumber } from "../ticket/ticket.ts";
import type { Instant } from "../time.ts";
import { forgetBegun, keepBegun } from "./begun-erasures.ts";
import { blobsOf, type CustomerTraces, customerTraces } from "./customer-traces.ts";
import { isBy } from "./erased-content.ts";
import { forgetEntries } from "./kept-by-key.ts";
import { type LegalHold, legalHolds } from "./legal-holds.ts";
import { type Tombstone, tombstones } from "./tombstones.ts";
import { deleteUnnamed } from "./unnamed-blobs.ts";

export interface PrivacyDeps {
  readonly store: Store;
  readonly desk: Desk;
  readonly newId: NewId;
  /** SHA-256 in hexadecimal. */
  readonly digestOf: (text: string) => string;
}

/** What erasing somebody would take away. */
export interface ErasurePlan {
  readonly address: string;
  /** Whether the desk has a record of him. */
  readonly isKnown: boolean;
  /** Numbers of his own tickets, and of others' in which he is. */
  readonly whole: readonly TicketNumber[];
  readonly partly: readonly TicketNumber[];
  /** Those among them in which somebody still has to do something. */
  readonly open: readonly TicketNumber[];
  readonly articles: number;
  readonly files: number;
  readonly hold: LegalHold | null;
  /** To be given back to confirm; another one as soon as anything changes. */
  readonly code: string;
}

export type ErasureRefusal =
  | { readonly code: "customer.not_found" }
  | { readonly code: "erasure.open_tickets"; readonly numbers: readonly TicketNumber[] }
  | { readonly code: "erasure.on_hold"; readonly reason: string }
  | { readonly code: "erasure.changed" };

/** Reads what an erasure would take away. Nothing changes. */
export async function planErasure({ store, digestOf }: PrivacyDeps, address: string): Promise<ErasurePlan> {
  const traces = await customerTraces(store, address);
  return planOf(store, digestOf, address, traces);
}

async function planOf(
  store: Store,
  digestOf: PrivacyDeps["digestOf"],
  address: string,
  { own, others }: CustomerTraces,
): Promise<ErasurePlan> {
  const customer = await customerOf(store, address);
  const all = [...own, ...others];
  const versions = all.map(({ ticket }) => `${ticket.number}.${ticket.version}`);
  return {
    address,
    isKnown: customer !== null,
    whole: own.map(({ ticket }) => ticket.number),
    partly: others.map(({ ticket }) => ticket.number),
    open: all.filter(({ ticket }) => isActive(ticket.state)).map(({ ticket }) => ticket.number),
    articles: own.reduce((sum, { articles }) => sum + articles.length, 0),
    files: blobsOf(own).size,
    hold: await legalHolds(store).get(address),
    code: digestOf([address, customer?.version ?? 0, ...versions].join(" ")).slice(0, 8),
  };
}

/**
 * Erases everything that tells of a customer (spec R4; GDPR art. 17): names, addresses, texts, files, drafts, search.
 * Numbers, times and states stay for reports. Cannot be taken back, so it is confirmed with the plan's code. May be
 * repeated: what a crash interrupted is done by the next.
 */
export async function eraseCustomer(
  deps: PrivacyDeps,
  address: string,
  code: string,
  now: Instant,
): Promise<Result<Tombstone, ErasureRefusal>> {
  const { store, digestOf } = deps;
  const traces = await customerTraces(store, address);
  const plan = await planOf(store, digestOf, address, traces);
  const person = digestOf(address);
  const begun = await tombstones(store).get(person);
  const isUnfinished = begun !== null && !begun.isDone;
  const refusal = refusalOf(plan, code, isUnfinished);
  if (refusal) return fail(refusal);
  const tombstone: Tombstone = {
    person,
    reason: "request",
    whole: merged(begun?.whole, plan.whole),
    partly: merged(begun?.partly, plan.partly),
    marker: markerOf(deps.desk, "request", now),
    at: now,
    isDone: false,
  };
  await tombstones(store).put(person, tombstone);
  return store.leavingNothing(() => carryOut(deps, tombstone, address, traces));
}

function refusalOf(plan: ErasurePlan, code: string, isUnfinished: boolean): ErasureRefusal | null {
  const { hold, open, whole, partly, isKnown } = plan;
  if (hold) return { code: "erasure.on_hold", reason: hold.reason };
  if (open.length > 0) return { code: "erasure.open_tickets", numbers: open };
  const isNobody = !isKnown && whole.length + partly.length === 0;
  if (isNobody && !isUnfinished) return { code: "customer.not_found" };
  return code === plan.code ? null : { code: "erasure.changed" };
}

const merged = (before: readonly string[] = [], now: readonly string[]): readonly string[] => [
  ...new Set([...before, ...now]),
];

async function carryOut(
  deps: PrivacyDeps,
  tombstone: Tombstone,
  address: string,
  { own, others }: CustomerTraces,
): Promise<Result<Tombstone, ErasureRefusal>> {
  const { store } = deps;
  const person = tombstone.person ?? address;
  // First: afterwards nobody knows any more which files were his.
  const his = [...blobsOf(own), ...blobsOf(others, (article) => isBy(article, address))];
  const blobs = await keepBegun(store, person, his);
  await forgetFileNames(store, tombstone, address, others);
  const done = await eraseTickets(deps, tombstone, address);
  if (!done.ok) return done;
  await forgetCustomer(store, address);
  await forgetEntries(store, address, tombstone.whole);
  await store.tickets.forgetCounters(`:${address}`);
  await deleteUnnamed(store, blobs);
  const finished = { ...tombstone, isDone: true };
  await tombstones(store).put(person, finished);
  await forgetBegun(store, [person]);
  return ok(finished);
}

async function forgetFileNames(
  { accesses }: Store,
  { whole }: Tombstone,
  address: string,
  others: CustomerTraces["others"],
): Promise<void> {
  for (const number of whole) await accesses.forgetFileNames(number, null);
  for (const { ticket, articles } of others) {
    const his = articles.filter((article) => isBy(article, address)).flatMap((one) => one.attachments);
    await accesses.forgetFileNames(
      ticket.number,
      his.map(({ filename }) => filename),
    );
  }
}

async function eraseTickets(
  { store, desk, newId }: PrivacyDeps,
  { whole, partly, marker, at: now }: Tombstone,
  address: string,
): Promise<Result<void, ErasureRefusal>> {
  for (const number of [...whole, ...partly]) {
    const command = { type: "ErasePersonalData", reason: "request", address, marker } as const;
    const context = { actor: SYSTEM, now, source: "api", requestKey: `erase:${number}:${newId()}` } as const;
    // On a ticket whose customer is erased already, all of it is.
    const ticket = await store.tickets.load(number);
    const given = ticket && whole.includes(number) ? { ...command, address: null } : command;
    const handled = await handle({ store: store.tickets, desk, newId }, number, given, context);
    if (!handled.ok) return fail({ code: "erasure.open_tickets", numbers: [number] });
  }
  return ok(undefined);
}

/** What stands in the place of words from now on. */
export const markerOf = (desk: Desk, reason: ErasureReason, now: Instant): string =>
  translate(desk.language, `privacy.erased.${reason}`, {
    day: dayInZone(now, desk.timeZone).replace(/^(\d{4})-?(\d{2})-?(\d{2})$/, "$3/$2/$1"),
  });
