import { type DeskMailbox, readFrom } from "../../core/desk/mailbox.ts";
import {
  type FolderState,
  folderKey,
  folderStates,
  keysOf,
  parkedKey,
  parkedMails,
  type WaitingMail,
  waitingKey,
  waitingMails,
} from "../../core/intake/mailbox-state.ts";
import type { Clock, Store } from "../../core/ports.ts";
import { statusOf } from "./graph-trouble.ts";
import { requestKeyOf } from "./take-in.ts";

export interface FolderDeltaDeps {
  readonly allStore: Store;
  readonly clock: Clock;
  readonly graph: FolderGraph;
}

interface FolderGraph {
  getJson<T>(path: string, headers?: Readonly<Record<string, string>>): Promise<T>;
}

interface DeltaItem {
  readonly id: string;
  readonly receivedDateTime?: string;
  readonly conversationId?: string;
  readonly isDraft?: boolean;
  readonly "@removed"?: unknown;
}

interface DeltaPage {
  readonly value: readonly DeltaItem[];
  readonly "@odata.nextLink"?: string;
  readonly "@odata.deltaLink"?: string;
}

/** A mailbox of 50,000 mails is a hundred pages, and a page of ids is small. */
const PAGE = { Prefer: "odata.maxpagesize=500" } as const;
const SELECT = "$select=id,receivedDateTime,conversationId,isDraft";

/**
 * Notes every mail of a folder that the desk has not seen yet (spec M1): the delta query is the truth, its pages say
 * what there is, in no order that could be relied on. The link is saved after what the page named: a crash
 * asks for that page again, and noting a mail twice is noting it once.
 * @param mayGoOn asked between two pages
 */
export async function readDelta(
  deps: FolderDeltaDeps,
  mailbox: DeskMailbox,
  folder: string,
  mayGoOn: () => boolean,
): Promise<void> {
  const states = folderStates(deps.allStore);
  const key = folderKey(mailbox.address, folder);
  let state = (await states.get(key)) ?? (await firstState(deps, mailbox, folder));
  for (let isLast = false; !isLast && mayGoOn(); ) {
    const page = await readPage(deps.graph, state.link, firstLink(mailbox, folder));
    if (page) await noteMails(deps, mailbox, folder, state, page.value);
    const next = page?.["@odata.nextLink"] ?? page?.["@odata.deltaLink"] ?? null;
    isLast = page !== null && page["@odata.nextLink"] === undefined;
    state = {
      ...state,
      link: next,
      seen: state.isComplete ? state.seen : state.seen + (page?.value.length ?? -state.seen),
      isComplete: state.isComplete || isLast,
    };
    await states.put(key, state);
  }
}

/** Where a folder is read from is decided once: what came before stays passed over, also when Graph forgets the link. */
async function firstState(
  { graph, clock }: FolderDeltaDeps,
  mailbox: DeskMailbox,
  folder: string,
): Promise<FolderState> {
  const { totalItemCount } = await graph.getJson<{ totalItemCount?: number }>(
    `${folderPath(mailbox, folder)}?$select=totalItemCount`,
  );
  const from = readFrom(mailbox, clock.now());
  return { link: null, from, total: totalItemCount ?? null, seen: 0, isComplete: false };
}

const folderPath = ({ address }: DeskMailbox, folder: string): string =>
  `/users/${encodeURIComponent(address)}/mailFolders/${encodeURIComponent(folder)}`;

const firstLink = (mailbox: DeskMailbox, folder: string): string =>
  `${folderPath(mailbox, folder)}/messages/delta?${SELECT}`;

/** Null when Graph has forgotten the link (410): the folder is read from its beginning, known mails are passed over. */
async function readPage(graph: FolderGraph, link: string | null, first: string): Promise<DeltaPage | null> {
  try {
    return await graph.getJson<DeltaPage>(link ?? first, PAGE);
  } catch (thrown) {
    if (link === null || statusOf(thrown) !== 410) throw thrown;
    return null;
  }
}

async function noteMails(
  { allStore, clock }: FolderDeltaDeps,
  { address }: DeskMailbox,
  folder: string,
  { from }: FolderState,
  items: readonly DeltaItem[],
): Promise<void> {
  const noted = new Map<string, WaitingMail>();
  const parked = parkedMails(allStore);
  // Hardly ever is one: not each mail of the page need be asked about.
  const isAnyParked = items.length > 0 && (await parked.list(keysOf(address), 1)).length > 0;
  for (const [place, item] of items.entries()) {
    const receivedAt = instantOf(item.receivedDateTime) ?? clock.now();
    const isAsked = item["@removed"] === undefined && item.isDraft !== true;
    if (!isAsked || (from !== null && receivedAt < from)) continue;
    if (await allStore.tickets.ticketOfRequest(requestKeyOf(item.id))) continue;
    if (isAnyParked && (await parked.get(parkedKey(address, item.id)))) continue;
    const conversationId = item.conversationId ?? null;
    const fresh = { folder, conversationId, failures: 0, notBefore: null, reason: null };
    noted.set(waitingKey(address, receivedAt, item.id, place), fresh);
  }
  await waitingMails(allStore).putAll(noted);
}

function instantOf(time: string | undefined): string | null {
  const date = new Date(time ?? "");
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
