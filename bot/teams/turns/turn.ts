import { preferencesOf } from "../../../core/people/choose-preferences.ts";
import type { Operator } from "../../../core/people/operator.ts";
import type { Envelope } from "../activities/activity.ts";
import type { Click } from "../card-actions/click.ts";
import type { ChannelEventDeps } from "../channels/channel-events.ts";
import type { ChatDeps } from "../chat/talk.ts";
import type { OutgoingMessage } from "../conversation.ts";
import type { TurnAnswer } from "../door/adapter.ts";
import type { SupportDeps } from "../support/open-chat.ts";

/** What answering an activity takes. */
export interface TurnDeps extends ChatDeps, ChannelEventDeps, SupportDeps {
  /** The number of the ticket a link of ours opens; null for any other link. */
  readonly numberInLink: (url: string) => string | null;
}

export type Reply = (message: OutgoingMessage) => Promise<void>;

export const OK: TurnAnswer = { status: 200 };

/** The envelope in the language the operator chose, whatever his client speaks (spec P5). */
export async function inOwnLanguage(
  { allStore }: Pick<TurnDeps, "allStore">,
  envelope: Envelope,
  operator: Operator,
): Promise<Envelope> {
  const chosen = await preferencesOf(allStore, operator.address);
  return chosen?.language ? { ...envelope, language: chosen.language } : envelope;
}

export const clickOf = (envelope: Envelope, operator: Operator): Click => ({
  operator,
  language: envelope.language,
  surface: envelope.conversation.kind === "personal" ? "personal" : "channel",
  userId: envelope.from.id,
  requestKey: `teams:${envelope.conversation.id}:${envelope.id}`,
});

/** The same where only the person himself looks: in dialogs and in the list of a search, wherever they are opened. */
export const privateClick = (envelope: Envelope, operator: Operator): Click => ({
  ...clickOf(envelope, operator),
  surface: "personal",
});
