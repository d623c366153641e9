import type { OperatorAddress } from "../../../core/people/operator.ts";
import type { Clock, Store } from "../../../core/ports.ts";
import { type Instant, plusMinutes } from "../../../core/time.ts";
import { clip } from "../../cards/text.ts";
import type { MessagePayload } from "../activities/message-payload.ts";
import type { PersonOf } from "../people/entra-people.ts";
import { type FetchedPictures, fetchPictures, picturePaths } from "./message-pictures.ts";

/** A message of Teams while an operator makes a ticket or a note of it (spec B5). */
export interface TakenMessage {
  readonly sender: { readonly name: string; readonly address: string };
  /** Null when Teams did not say. */
  readonly at: Instant | null;
  readonly subject: string;
  readonly text: string;
  readonly files: MessagePayload["files"];
  /** Graph's path of each picture in it; null for one that cannot be fetched. */
  readonly pictures: readonly (string | null)[];
  /** Empty when Teams gave none. */
  readonly link: string;
}

/** As much of a message as its form shows: a card holds no more, and nobody edits that much in it. */
const MAX_SHOWN = 8_000;
export const shownText = ({ text }: TakenMessage): string => clip(text, MAX_SHOWN);

/** What the operator left in the form, with the whole message where he changed nothing of what was shown. */
export function wholeText(message: TakenMessage, typed: string): string {
  const lines = (text: string) => text.replace(/\r\n?/g, "\n").trim();
  return lines(typed) === lines(shownText(message)) ? message.text : typed;
}

/**
 * Messages by the form that was opened on them. They stay with us while the form is filled in: what a client sends
 * back could name any sender, and any picture the app may read.
 */
export interface TakenMessages {
  take(
    operator: OperatorAddress,
    form: string,
    payload: MessagePayload,
    conversationId: string,
  ): Promise<TakenMessage>;
  /** Null for a form that was opened on no message, or too long ago. */
  find(operator: OperatorAddress, form: string): Promise<TakenMessage | null>;
  pictures(message: TakenMessage): Promise<FetchedPictures>;
}

interface Kept extends TakenMessage {
  readonly savedAt: Instant;
}

export interface TakenMessagesDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly personOf: PersonOf;
  readonly htmlToText: (html: string) => string;
  readonly getBytes: (path: string) => Promise<Uint8Array>;
}

/** As long as an upload waits for its note. */
const KEPT_MINUTES = 48 * 60;

export function createTakenMessages(deps: TakenMessagesDeps): TakenMessages {
  const { store, clock } = deps;
  const messages = store.collection<Kept>("taken-messages");
  /** Addresses have no blanks: one operator's keys begin as no other's do. */
  const keyOf = (operator: OperatorAddress, form: string) => `${operator} ${form}`;
  const isExpired = ({ savedAt }: Kept, now: Instant) => plusMinutes(savedAt, KEPT_MINUTES) <= now;
  return {
    async take(operator, form, payload, conversationId) {
      const now = clock.now();
      const own = await messages.list(keyOf(operator, ""));
      await messages.deleteAll(own.filter(({ value }) => isExpired(value, now)).map(({ key }) => key));
      const message = await readMessage(deps, payload, conversationId);
      await messages.put(keyOf(operator, form), { ...message, savedAt: now });
      return message;
    },
    async find(operator, form) {
      const kept = form === "" ? null : await messages.get(keyOf(operator, form));
      return kept && !isExpired(kept, clock.now()) ? kept : null;
    },
    pictures: (message) => fetchPictures(deps.getBytes, store.blobs, message.pictures),
  };
}

/** A smiley is a picture whose name is the character. */
const EMOJI = /<(?:img\b[^>]*\bitemtype=["'][^"']*\/Emoji["']|emoji\b)[^>]*>(?:<\/emoji>)?/gi;
const ALT = /\balt=["']([^"']*)["']/i;

async function readMessage(
  { personOf, htmlToText }: TakenMessagesDeps,
  payload: MessagePayload,
  conversationId: string,
): Promise<TakenMessage> {
  const { sender, html, createdAt } = payload;
  const person = sender.objectId ? await personOf(sender.objectId) : null;
  const spoken = html.replace(EMOJI, (tag) => ALT.exec(tag)?.[1] ?? "");
  return {
    sender: {
      name: person?.name || sender.name,
      address:
        person?.address ?? (person?.principalName?.includes("#ext#") ? "" : (person?.principalName ?? "")),
    },
    at: instantOf(createdAt),
    subject: payload.subject,
    text: htmlToText(spoken).trim(),
    files: payload.files,
    pictures: picturePaths(html, conversationId, payload.id),
    link: payload.link,
  };
}

function instantOf(written: string): Instant | null {
  const at = Date.parse(written);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
