import type { KeyedCollection, Store } from "../../../core/ports.ts";
import type { TicketNumber } from "../../../core/ticket/ticket.ts";
import { digestOf } from "../../digest-of.ts";

/** A ticket's chat with certain people; without an id while it is being opened. */
interface OpenedChat {
  readonly id: string | null;
  readonly url: string | null;
}

/** The dossier of a request as it stands in its chat. */
export interface PostedDossier {
  readonly number: TicketNumber;
  readonly chatId: string;
  /** Null between the intention to post and Teams' answer. */
  readonly activityId: string | null;
  /** What it shows, so that an unchanged card is not edited. */
  readonly fingerprint: string | null;
}

/** What became of requests for support in Teams: which chats there are, and where each dossier is. */
export interface SupportPlaces {
  readonly chats: KeyedCollection<OpenedChat>;
  /** By chat id: the ticket it is about. */
  readonly tickets: KeyedCollection<TicketNumber>;
  /** By request. */
  readonly dossiers: KeyedCollection<PostedDossier>;
}

export const supportPlaces = (store: Pick<Store, "collection">): SupportPlaces => ({
  chats: store.collection("support-chats"),
  tickets: store.collection("support-chat-tickets"),
  dossiers: store.collection("support-dossiers"),
});

/** The same people about the same ticket share one chat. */
export function chatKey(number: TicketNumber, people: readonly string[]): string {
  const digest = digestOf(people.toSorted().join("\n")).slice(0, 32);
  return `${number}|${digest}`;
}
