import type { Collections, KeyedCollection } from "../ports.ts";
import type { Ticket, TicketNumber } from "../ticket/ticket.ts";
import { type Instant, plusMinutes } from "../time.ts";
import type { OperatorAddress } from "./operator.ts";

/** Forms of a ticket whose text is kept until it is sent (spec T14). */
export const TICKET_DRAFTS = [
  "note",
  "reply",
  "mail",
  "forward",
  "close",
  "pending",
  "assign",
  "move",
  "priority",
  "phone-call",
  "split",
  "merge",
  "bounce",
  "escalate",
] as const;
/** Forms that make a ticket. */
export const NEW_TICKET_DRAFTS = ["phone-ticket", "mail-ticket"] as const;
export type DraftAction = (typeof TICKET_DRAFTS)[number] | (typeof NEW_TICKET_DRAFTS)[number];

/** In the place of a number, for forms that have none yet. */
export const NEW_TICKET = "new";

/** Fields of a form, named as the API names them. */
export type DraftValues = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export interface Draft {
  readonly values: DraftValues;
  readonly savedAt: Instant;
  /** How many articles the ticket had when the draft was begun; null where there was no ticket. */
  readonly basedOn: number | null;
}

/** One draft an operator, a ticket and a form: on a card and in the tab it is the same. */
export interface DraftPlace {
  readonly operator: OperatorAddress;
  readonly on: TicketNumber | typeof NEW_TICKET;
  readonly action: DraftAction;
}

/** An operator's draft with where it belongs. */
export interface OwnDraft {
  readonly place: DraftPlace;
  readonly draft: Draft;
}

/** OTRS's 10080 minutes after the last change (reference/otrs-behaviour §11). */
const KEPT_MINUTES = 10_080;

const draftsOf = (store: Collections): KeyedCollection<Draft> => store.collection("drafts");
const startOf = (operator: OperatorAddress): string => `${operator}|`;
const keyOf = ({ operator, on, action }: DraftPlace): string => `${startOf(operator)}${on}|${action}`;

/** The draft, unless it is too old. */
export async function draftAt(store: Collections, place: DraftPlace, now: Instant): Promise<Draft | null> {
  const draft = await draftsOf(store).get(keyOf(place));
  if (!draft || !isExpired(draft, now)) return draft;
  await deleteDraft(store, place);
  return null;
}

/** Keeps what was typed. The ticket is as it was when the draft was begun, not when it was saved last. */
export async function saveDraft(
  store: Collections,
  place: DraftPlace,
  values: DraftValues,
  ticket: Pick<Ticket, "articleCount"> | null,
  now: Instant,
): Promise<Draft> {
  const before = await draftAt(store, place, now);
  const draft = { values, savedAt: now, basedOn: before?.basedOn ?? ticket?.articleCount ?? null };
  await draftsOf(store).put(keyOf(place), draft);
  return draft;
}

export const deleteDraft = (store: Collections, place: DraftPlace): Promise<void> =>
  draftsOf(store).delete(keyOf(place));

/** An operator's drafts, the latest first; those of one ticket when `on` names it. Old ones are swept on the way. */
export async function ownDrafts(
  store: Collections,
  operator: OperatorAddress,
  now: Instant,
  on?: DraftPlace["on"],
): Promise<readonly OwnDraft[]> {
  const start = startOf(operator);
  const entries = await draftsOf(store).list(on === undefined ? start : `${start}${on}|`);
  const expired = entries.filter(({ value }) => isExpired(value, now));
  await Promise.all(expired.map(({ key }) => draftsOf(store).delete(key)));
  return entries
    .filter((entry) => !expired.includes(entry))
    .map(({ key, value }) => {
      const [number = NEW_TICKET, action] = key.slice(start.length).split("|");
      return { place: { operator, on: number, action: action as DraftAction }, draft: value };
    })
    .sort((a, b) => (a.draft.savedAt < b.draft.savedAt ? 1 : -1));
}

const isExpired = ({ savedAt }: Draft, now: Instant): boolean => plusMinutes(savedAt, KEPT_MINUTES) <= now;
