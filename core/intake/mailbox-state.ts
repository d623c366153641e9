import type { Desk } from "../desk/desk.ts";
import type { Collections, KeyedCollection } from "../ports.ts";
import type { Instant } from "../time.ts";

/** Why a mailbox is not read, for those who can put it right. */
export const MAILBOX_TROUBLES = ["forbidden", "not_found", "throttled", "unreachable", "failing"] as const;
export type MailboxTrouble = (typeof MAILBOX_TROUBLES)[number];

/** How reading a mailbox goes. Written after each turn, so that every process can tell. */
export interface MailboxState {
  /** When it was last read to its end without trouble. */
  readonly lastReadAt: Instant | null;
  /** Null once reading went well again. */
  readonly trouble: {
    readonly kind: MailboxTrouble;
    readonly detail: string;
    readonly since: Instant;
  } | null;
}

/** How far the first reading of a folder has come. */
export interface FolderState {
  /** Graph's own link to go on with, to be used as given; null to start at the beginning. */
  readonly link: string | null;
  /** Mails received before are passed over; null for none. */
  readonly from: Instant | null;
  /** How many mails the folder held when it was first looked at; null while nobody knows. */
  readonly total: number | null;
  /** How many of them were looked through. */
  readonly seen: number;
  /** Whether the first round has come to its end. */
  readonly isComplete: boolean;
}

/** A mail that is known to be there and has not been taken in yet. */
export interface WaitingMail {
  readonly folder: string;
  readonly conversationId: string | null;
  /** How often taking it in failed. */
  readonly failures: number;
  /** Not to be tried before; null for at once. */
  readonly notBefore: Instant | null;
  readonly reason: string | null;
}

/** A mail given up on for now: tried again when the desk starts, as another version may be able to read it. */
export interface ParkedMail extends WaitingMail {
  readonly receivedAt: Instant;
  readonly parkedAt: Instant;
}

/** By mailbox. */
export const mailboxStates = (store: Collections): KeyedCollection<MailboxState> =>
  store.collection("mailbox-states");

/** By mailbox and folder: `folderKey`. */
export const folderStates = (store: Collections): KeyedCollection<FolderState> =>
  store.collection("mail-folders");

/** By mailbox, moment of arrival, place and id: `waitingKey`. So they are listed as they came, whatever the folder. */
export const waitingMails = (store: Collections): KeyedCollection<WaitingMail> =>
  store.collection("mail-waiting");

/** By mailbox and id. */
export const parkedMails = (store: Collections): KeyedCollection<ParkedMail> =>
  store.collection("mail-parked");

/** A space, which addresses and ids do not hold, sorts before anything they do. */
export const folderKey = (mailbox: string, folder: string): string => `${mailbox} ${folder}`;
/** @param place among those that arrived in the same second, which is as exact as Graph tells it */
export const waitingKey = (mailbox: string, receivedAt: Instant, id: string, place = 0): string =>
  `${mailbox} ${receivedAt} ${String(place).padStart(4, "0")} ${id}`;
export const parkedKey = (mailbox: string, id: string): string => `${mailbox} ${id}`;
export const keysOf = (mailbox: string): string => `${mailbox} `;

/** The parts of a `waitingKey`. */
export function partsOf(key: string): { readonly receivedAt: Instant; readonly id: string } {
  const [, receivedAt = "", , id = ""] = key.split(" ");
  return { receivedAt, id };
}

/** More waiting mails than this are not counted one by one. */
const COUNTED = 1_000;

/** A mailbox as those who run the desk see it. */
export interface MailboxOverview {
  readonly address: string;
  readonly name: string;
  readonly lastReadAt: Instant | null;
  readonly trouble: MailboxState["trouble"];
  /** Mails known to be there and not taken in yet, counted up to 1,000. */
  readonly waiting: number;
  /** Seconds the oldest of them has waited; 0 for none. */
  readonly lagSeconds: number;
  /** Null once every folder was looked through. */
  readonly firstReading: { readonly seen: number; readonly total: number | null } | null;
  readonly parked: readonly { readonly id: string; readonly receivedAt: Instant; readonly reason: string }[];
}

/** Every mailbox of the desk, in the order of `desk.yml`. */
export const mailboxOverviews = (
  store: Collections,
  desk: Desk,
  now: Instant,
): Promise<readonly MailboxOverview[]> =>
  Promise.all(desk.mailboxes.map(({ address, name }) => overviewOf(store, address, name, now)));

async function overviewOf(
  store: Collections,
  address: string,
  name: string,
  now: Instant,
): Promise<MailboxOverview> {
  const prefix = keysOf(address);
  const [state, folders, waiting, parked] = await Promise.all([
    mailboxStates(store).get(address),
    folderStates(store).list(prefix),
    waitingMails(store).list(prefix, COUNTED),
    parkedMails(store).list(prefix, COUNTED),
  ]);
  const [oldest] = waiting;
  return {
    address,
    name,
    lastReadAt: state?.lastReadAt ?? null,
    trouble: state?.trouble ?? null,
    waiting: waiting.length,
    lagSeconds: oldest ? secondsBetween(partsOf(oldest.key).receivedAt, now) : 0,
    firstReading: firstReadingOf(folders.map(({ value }) => value)),
    parked: parked.map(({ key, value }) => ({
      id: key.slice(prefix.length),
      receivedAt: value.receivedAt,
      reason: value.reason ?? "",
    })),
  };
}

function firstReadingOf(folders: readonly FolderState[]): MailboxOverview["firstReading"] {
  if (folders.every(({ isComplete }) => isComplete)) return null;
  return {
    seen: folders.reduce((sum, { seen }) => sum + seen, 0),
    total: folders.reduce<number | null>(
      (sum, { total }) => (sum === null || total === null ? null : sum + total),
      0,
    ),
  };
}

const secondsBetween = (from: Instant, to: Instant): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));
