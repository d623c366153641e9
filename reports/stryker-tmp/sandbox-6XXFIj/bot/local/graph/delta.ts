// @ts-nocheck
import type { Cloud } from "../cloud.ts";
import { HttpReply, headerOf, json, type LocalRequest, type LocalResponse } from "../http-message.ts";
import type { Params } from "../routes.ts";
import type { RemovedMail, StoredMail } from "../state/mails.ts";
import { graphError } from "./graph-reply.ts";
import { parseMailFilter } from "./mail-filter.ts";
import { messagesContext, openFolder, openMailbox } from "./mailbox-access.ts";
import { messageJson } from "./message-json.ts";

/** Where a caller stands in a folder's history. */
interface Position {
  /** The store that issued the token: a new data folder makes old tokens expire, as Graph does. */
  readonly store: string;
  readonly mailbox: string;
  readonly folder: string;
  readonly after: number;
  /** Removals up to here are older than the first round and not told. */
  readonly since: number;
  readonly select: string | null;
  readonly filter: string | null;
}

type Change =
  | { readonly kind: "mail"; readonly change: number; readonly mail: StoredMail }
  | { readonly kind: "removed"; readonly change: number; readonly removed: RemovedMail };

const defaultPageSize = 10;
const largestPageSize = 1000;

/** `GET /users/{mailbox}/mailFolders/{folder}/messages/delta`. */
export function mailDelta(request: LocalRequest, params: Params, cloud: Cloud): LocalResponse {
  const mailbox = openMailbox(cloud, params.user ?? "");
  const folder = openFolder(mailbox, params.folder ?? "");
  const position = positionOf(request, cloud, mailbox.address, folder);
  const size = pageSize(request);
  const last = cloud.mails.lastChange();
  const changes = changesAfter(cloud, position, size + 1);
  const page = changes.slice(0, size);
  const more = changes.length > size;
  const next: Position = { ...position, after: more ? (page.at(-1)?.change ?? last) : last };
  const link = `${cloud.origin()}/v1.0/users/${encodeURIComponent(params.user ?? "")}/mailFolders/${folder}/messages/delta`;
  const token = encodeURIComponent(encode(next));
  return json(
    200,
    {
      "@odata.context": messagesContext(cloud, mailbox),
      ...(more
        ? { "@odata.nextLink": `${link}?$skiptoken=${token}` }
        : { "@odata.deltaLink": `${link}?$deltatoken=${token}` }),
      value: disturb(cloud, request, itemsOf(page, position)),
    },
    { "preference-applied": `odata.maxpagesize=${size}` },
  );
}

function itemsOf(page: readonly Change[], position: Position): readonly unknown[] {
  const select = position.select ? new Set(position.select.split(",")) : undefined;
  const passes = parseMailFilter(position.filter);
  return page.flatMap((change): readonly unknown[] => {
    if (change.kind === "removed") {
      return [{ id: change.removed.id, "@removed": { reason: change.removed.reason } }];
    }
    return passes(change.mail) ? [messageJson(change.mail, select)] : [];
  });
}

function disturb(cloud: Cloud, request: LocalRequest, items: readonly unknown[]): readonly unknown[] {
  if (items.length === 0) return items;
  const isMine = (kind: string) => kind === "duplicate" || kind === "out-of-order";
  const fault = cloud.faults.take(["delta"], request.path, isMine);
  if (fault?.kind === "duplicate") return items.flatMap((item) => [item, item]);
  if (fault?.kind === "out-of-order") return items.toReversed();
  return items;
}

function changesAfter(cloud: Cloud, position: Position, limit: number): readonly Change[] {
  const { mailbox, folder, after, since } = position;
  const name = folder as StoredMail["folder"];
  const mails = cloud.mails
    .changedAfter(mailbox, name, after, limit)
    .map((mail): Change => ({ kind: "mail", change: mail.change, mail }));
  const removals = cloud.mails
    .removedAfter(mailbox, name, Math.max(after, since), limit)
    .map((removed): Change => ({ kind: "removed", change: removed.change, removed }));
  return [...mails, ...removals].sort((a, b) => a.change - b.change).slice(0, limit);
}

function positionOf(request: LocalRequest, cloud: Cloud, mailbox: string, folder: string): Position {
  const token = request.query.get("$deltatoken") ?? request.query.get("$skiptoken");
  const store = storeId(cloud);
  if (token === null) {
    const select = request.query.get("$select");
    const filter = request.query.get("$filter");
    return { store, mailbox, folder, after: 0, since: cloud.mails.lastChange(), select, filter };
  }
  const position = decode(token);
  const isOurs = position?.store === store && position.mailbox === mailbox && position.folder === folder;
  if (!position || !isOurs) throw new HttpReply(syncStateNotFound(cloud, mailbox, folder));
  return position;
}

function syncStateNotFound(cloud: Cloud, mailbox: string, folder: string): LocalResponse {
  const location = `${cloud.origin()}/v1.0/users/${mailbox}/mailFolders/${folder}/messages/delta`;
  return graphError(410, "syncStateNotFound", "The sync state generation is not found; start again.", {
    location,
  });
}

function pageSize(request: LocalRequest): number {
  const wanted = /odata\.maxpagesize=(\d+)/i.exec(headerOf(request, "prefer"))?.[1];
  return Math.min(Math.max(Number(wanted ?? defaultPageSize), 1), largestPageSize);
}

function storeId(cloud: Cloud): string {
  const known = cloud.state.setting("store");
  if (known !== undefined) return known;
  const made = crypto.randomUUID();
  cloud.state.saveSetting("store", made);
  return made;
}

function encode(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString("base64url");
}

function decode(token: string): Position | undefined {
  try {
    const value = JSON.parse(Buffer.from(token, "base64url").toString()) as Partial<Position> | null;
    const isWhole = typeof value?.after === "number" && typeof value.since === "number";
    return isWhole ? (value as Position) : undefined;
  } catch {
    return undefined;
  }
}
