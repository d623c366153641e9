import type { Operator } from "../../../core/people/operator.ts";
import type { Log } from "../../log.ts";
import type { Envelope } from "../activities/activity.ts";
import type { TurnAnswer } from "../adapter.ts";
import type { Click } from "../card-actions/click.ts";
import type { FormDeps } from "../card-actions/long-forms.ts";
import type { ChannelBindings } from "../channel-bindings.ts";
import type { OutgoingMessage } from "../conversation.ts";
import type { OperatorDirectory } from "../operator-directory.ts";
import type { PostedCards } from "../posted-cards.ts";

/** What answering an activity takes. */
export interface TurnDeps extends FormDeps {
  readonly operators: OperatorDirectory;
  readonly bindings: ChannelBindings;
  readonly cards: PostedCards;
  readonly log: Log;
  /** The number of the ticket a link of ours opens; null for any other link. */
  readonly numberInLink: (url: string) => string | null;
}

export type Reply = (message: OutgoingMessage) => Promise<void>;

export const OK: TurnAnswer = { status: 200 };

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
