import type { AdaptiveCard } from "../cards/context.ts";

/** Where a message of ours can go, as Teams gave it to us; plain data that can be stored. */
export interface Conversation {
  readonly serviceUrl: string;
  /** Without `;messageid=`: the whole channel, chat or personal conversation. */
  readonly id: string;
  readonly kind: "personal" | "channel" | "group";
  readonly tenantId: string;
  /** The bot's own id in Teams, `28:…`. */
  readonly botId: string;
  /** Only for channels. */
  readonly channel: {
    readonly id: string;
    readonly name: string;
    readonly teamId: string;
    readonly teamGroupId: string;
  } | null;
}

/** A person as an activity names him. */
export interface TeamsUser {
  /** `29:…`, specific to this bot. */
  readonly id: string;
  readonly aadObjectId: string | null;
  readonly name: string;
}

/** A message as this product sends it: words, or a card with words for clients that cannot show it. */
export interface OutgoingMessage {
  readonly text?: string;
  readonly card?: Readonly<Record<string, unknown>>;
  /** Shown in notifications and by clients without cards. */
  readonly summary?: string;
  /** The message whose thread this belongs to. */
  readonly threadOf?: string;
}

/** A card as a message; its own fallback text is what notifications say. */
export const cardMessage = (card: AdaptiveCard): OutgoingMessage => ({
  card,
  summary: typeof card.fallbackText === "string" ? card.fallbackText : undefined,
});

/** A member of a conversation as the Bot Connector knows him. */
export interface Member {
  readonly id: string;
  readonly aadObjectId: string | null;
  readonly email: string | null;
  readonly userPrincipalName: string | null;
  /** Belongs to another organisation, or to none: a guest, or somebody in a meeting who did not sign in. */
  readonly isGuest: boolean;
}

/** What the rest of the desk may do in Teams; the adapter does it with botbuilder. */
export interface TeamsGateway {
  /** @returns the id of the new activity */
  send(conversation: Conversation, message: OutgoingMessage): Promise<string>;
  update(conversation: Conversation, activityId: string, message: OutgoingMessage): Promise<void>;
  member(conversation: Conversation, userId: string): Promise<Member | null>;
  /** The Entra group behind a channel's team, which Graph knows it by; messages do not carry it. */
  teamGroupId(conversation: Conversation): Promise<string | null>;
  /** What people call a channel and its team; empty for what has no name, as each team's General channel. */
  channelNames(conversation: Conversation): Promise<{ readonly channel: string; readonly team: string }>;
}
