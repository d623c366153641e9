// @ts-nocheck
import type { Cloud } from "../cloud.ts";
import type { Message } from "../state/conversations.ts";
import { cardOf } from "./card-actions.ts";

/** One message in {@link teamsOverview}. */
export interface MessageView {
  readonly id: string;
  readonly from: string;
  readonly fromBot: boolean;
  readonly at: string;
  readonly editedAt: string | null;
  readonly version: number;
  /** Root message of its thread, or null for a root. */
  readonly thread: string | null;
  readonly text: string | null;
  readonly card: unknown;
}

/** Who and what is in the local Teams now. */
export interface TeamsOverview {
  readonly people: readonly {
    readonly name: string;
    readonly address: string;
    readonly language: string;
    readonly id: string;
    readonly aadObjectId: string;
  }[];
  readonly team: Cloud["directory"]["team"];
  readonly channels: Cloud["directory"]["channels"];
  readonly conversations: readonly {
    readonly id: string;
    readonly kind: string;
    readonly name: string;
    readonly members: readonly string[];
    readonly messages: readonly MessageView[];
  }[];
}

/** `GET /local/teams`. */
export function teamsOverview(cloud: Cloud): TeamsOverview {
  const { people, team, channels } = cloud.directory;
  return {
    people: people.map(({ name, address, language, teamsId, objectId }) => {
      return { name, address, language, id: teamsId, aadObjectId: objectId };
    }),
    team,
    channels,
    conversations: cloud.conversations.list().map(({ id, kind, name, members }) => {
      const messages = cloud.conversations.messages(id).filter(({ deleted }) => !deleted);
      return { id, kind, name, members, messages: messages.map(messageView) };
    }),
  };
}

function messageView(message: Message): MessageView {
  const { id, author, fromBot, at, editedAt, version, thread, activity } = message;
  const text = typeof activity.text === "string" ? activity.text : null;
  return { id, from: author, fromBot, at, editedAt, version, thread, text, card: cardOf(activity) ?? null };
}
