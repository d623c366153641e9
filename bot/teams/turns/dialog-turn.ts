import { translate } from "../../../core/i18n/translate.ts";
import type { AdaptiveCard } from "../../cards/context.ts";
import { dialogTitle, forDialog } from "../../cards/dialog.ts";
import { type CardAction, parseCardAction } from "../../cards/verbs.ts";
import type { Envelope } from "../activities/activity.ts";
import type { DialogStep } from "../activities/dialogs.ts";
import { performCardAction } from "../card-actions/perform.ts";
import { isChannelAction } from "../chat/channel-commands.ts";
import type { TurnAnswer } from "../door/adapter.ts";
import { inOwnLanguage, OK, privateClick, type TurnDeps } from "./turn.ts";

/** A dialog with this card in it (learn.microsoft.com: invoke and dismiss dialogs). */
export const dialogAnswer = (title: string, card: AdaptiveCard): TurnAnswer => ({
  status: 200,
  body: {
    task: {
      type: "continue",
      value: {
        title,
        width: "medium",
        height: "large",
        card: { contentType: "application/vnd.microsoft.card.adaptive", content: forDialog(card) },
      },
    },
  },
});

/** A dialog that only says something. */
export const dialogMessage = (text: string): TurnAnswer => ({
  status: 200,
  body: { task: { type: "message", value: text } },
});

/** Buttons after which there is nothing left to look at. */
const ENDING: ReadonlySet<CardAction["kind"]> = new Set(["form.cancel", "reply.cancel", "dialog.close"]);

/** A dialog is a card as any other, and its buttons are the same verbs; an empty answer closes it. */
export async function answerDialog(
  deps: TurnDeps,
  { envelope, data }: Pick<DialogStep, "envelope" | "data">,
): Promise<TurnAnswer> {
  const operator = await deps.operators.operatorOf(envelope.from, envelope.conversation);
  if (!operator) return refuseStranger(envelope);
  const parsed = parseCardAction(data.verb, data);
  const action = parsed.ok ? parsed.value : null;
  // A channel is bound, and an outcome recorded, by a card that stands in a conversation.
  if (!action || isChannelAction(action) || action.kind === "outcome") {
    return dialogMessage(translate(envelope.language, "chat.click.not_understood"));
  }
  const card = await performCardAction(
    deps,
    privateClick(await inOwnLanguage(deps, envelope, operator), operator),
    action,
  );
  return ENDING.has(action.kind) ? OK : dialogAnswer(dialogTitle(envelope.language, action), card);
}

export const refuseStranger = ({ language }: Envelope): TurnAnswer =>
  dialogMessage(translate(language, "chat.not_operator"));
