import { queueOf } from "../../core/desk/desk.ts";
import type { ClaimedEffect, NoticeKind } from "../../core/effects.ts";
import type { Language } from "../../core/i18n/language.ts";
import { translate } from "../../core/i18n/translate.ts";
import { isToldOf } from "../../core/notify/recipients.ts";
import type { Operator, OperatorAddress } from "../../core/people/operator.ts";
import { can } from "../../core/people/policy.ts";
import { PREFERENCES, type Preferences, waysToTell } from "../../core/people/preferences.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { type ClickDeps, viewerCard } from "./card-actions/click.ts";
import type { TeamsGateway } from "./conversation.ts";
import type { OperatorDirectory } from "./operator-directory.ts";
import type { Turns } from "./pace/turns.ts";
import { isOutOfReach, isTeamsRefusal } from "./teams-failure.ts";

export interface NoticeDeps extends ClickDeps {
  readonly teams: TeamsGateway;
  readonly operators: OperatorDirectory;
  readonly mailNotice: MailNotice;
  readonly turns: Turns;
}

/** Tells it by mail instead, or as well. */
export type MailNotice = (notice: {
  readonly ticket: Ticket;
  readonly kind: NoticeKind;
  readonly operator: Operator;
  readonly language: Language;
  readonly link: string;
  readonly claimed: ClaimedEffect;
}) => Promise<void>;

/**
 * Tells an operator something in his personal chat, with the ticket's card, or by mail (spec N1, N2, N3). Somebody
 * who may not see the ticket is not told. The mail goes first: it is the one that knows whether it has gone already.
 */
export async function sendNotice(
  deps: NoticeDeps,
  claimed: ClaimedEffect,
  kind: NoticeKind,
  address: OperatorAddress,
): Promise<void> {
  const { ticket: number } = claimed;
  const ticket = await deps.store.load(number);
  const operator = deps.desk.operators.get(address);
  if (!ticket || !operator || !can(deps.desk, address, "view", ticket).ok) return;
  const chosen = await deps.allStore.collection<Preferences>(PREFERENCES).get(address);
  if (!isToldOf(deps.desk, kind, address, queueOf(deps.desk, ticket.queue).key, chosen)) return;
  const chat = await deps.operators.personalChatOf(address);
  const ways = waysToTell(chosen, chat !== null);
  const language = chosen?.language ?? operator.language;
  const mail = () =>
    deps.mailNotice({ ticket, kind, operator, language, link: deps.links.ticket(number), claimed });
  const isForChat = chat !== null && ways.has("teams-chat");
  if (isForChat) await deps.turns.take(chat.id, claimed.id);
  if (ways.has("mail")) await mail();
  if (!isForChat) return;
  const click = {
    operator,
    language: operator.language,
    surface: "personal",
    userId: "",
    requestKey: claimed.id,
  } as const;
  const message = {
    card: await viewerCard(deps, click, ticket),
    summary: `Ticket#${number}: ${translate(operator.language, `chat.notice.${kind}`)}`,
  };
  try {
    await deps.teams.send(chat, message);
  } catch (thrown) {
    if (isTeamsRefusal(thrown, 429)) await deps.turns.hold(chat.id, thrown.retryAfterSeconds ?? 1);
    if (!isOutOfReach(thrown)) throw thrown;
    // The bot was removed from his chat: until he opens it again he is told by mail.
    await deps.operators.forgetPersonalChat(address);
    if (!ways.has("mail")) await mail();
  }
}
