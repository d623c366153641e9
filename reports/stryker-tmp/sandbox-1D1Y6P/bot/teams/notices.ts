// @ts-nocheck
import { queueOf } from "../../core/desk/desk.ts";
import type { NoticeKind } from "../../core/effects.ts";
import { translate } from "../../core/i18n/translate.ts";
import { isToldOf } from "../../core/notify/recipients.ts";
import type { OperatorAddress } from "../../core/people/operator.ts";
import { can } from "../../core/people/policy.ts";
import { PREFERENCES, type Preferences } from "../../core/people/preferences.ts";
import type { TicketNumber } from "../../core/ticket/ticket.ts";
import { type ClickDeps, viewerCard } from "./card-actions/click.ts";
import type { TeamsGateway } from "./conversation.ts";
import type { OperatorDirectory } from "./operator-directory.ts";

export interface NoticeDeps extends ClickDeps {
  readonly teams: TeamsGateway;
  readonly operators: OperatorDirectory;
}

/**
 * Tells an operator something in his personal chat, with the ticket's card (spec N1, N2). Somebody who may
 * not see the ticket is not told; somebody who never opened the chat cannot be.
 */
export async function sendNotice(
  deps: NoticeDeps,
  number: TicketNumber,
  kind: NoticeKind,
  address: OperatorAddress,
  effectId: string,
): Promise<void> {
  const ticket = await deps.store.load(number);
  const operator = deps.desk.operators.get(address);
  const chat = await deps.operators.personalChatOf(address);
  if (!ticket || !operator || !chat || !can(deps.desk, address, "view", ticket).ok) return;
  const chosen = await deps.allStore.collection<Preferences>(PREFERENCES).get(address);
  if (!isToldOf(deps.desk, kind, address, queueOf(deps.desk, ticket.queue).key, chosen)) return;
  const { language } = operator;
  const click = { operator, language, surface: "personal", userId: "", requestKey: effectId } as const;
  await deps.teams.send(chat, {
    card: await viewerCard(deps, click, ticket),
    summary: `Ticket#${number}: ${translate(language, `chat.notice.${kind}`)}`,
  });
}
