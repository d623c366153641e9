import { type MessageKey, translate } from "../../../core/i18n/translate.ts";
import type { AdaptiveCard } from "../../cards/context.ts";
import type { Click } from "../card-actions/click.ts";
import type { FormDeps } from "../card-actions/long-forms.ts";
import type { ChannelBindings } from "../channels/channel-bindings.ts";
import type { KnownChannels } from "../channels/known-channels.ts";
import { type Conversation, cardMessage, type OutgoingMessage, type TeamsGateway } from "../conversation.ts";
import type { PostedCards } from "../posts/posted-cards.ts";

export interface ChatDeps extends FormDeps {
  readonly bindings: ChannelBindings;
  readonly channels: KnownChannels;
  readonly cards: PostedCards;
  readonly teams: TeamsGateway;
}

/** Where somebody wrote, and under which message. */
export interface Place {
  readonly conversation: Conversation;
  readonly threadOf: string | null;
  /** Pictures or files came with the words. */
  readonly bringsFiles: boolean;
}

export type Reply = (message: OutgoingMessage) => Promise<void>;

/** What somebody wrote, on its way to an answer. */
export interface Talk extends Place {
  readonly deps: ChatDeps;
  readonly click: Click;
  say(key: MessageKey, params?: Readonly<Record<string, string>>): Promise<void>;
  show(card: AdaptiveCard): Promise<void>;
}

export const talkOf = (deps: ChatDeps, click: Click, place: Place, reply: Reply): Talk => ({
  ...place,
  deps,
  click,
  say: (key, params) => reply({ text: translate(click.language, key, params) }),
  show: (card) => reply(cardMessage(card)),
});
