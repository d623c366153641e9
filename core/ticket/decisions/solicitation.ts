import { queueOf } from "../../desk/desk.ts";
import { fieldsInZone } from "../../desk/desk-time.ts";
import { rulesOf } from "../../desk/intake-rules.ts";
import type { Language } from "../../i18n/language.ts";
import { translate } from "../../i18n/translate.ts";
import { evidenceOf } from "../../intake/check/finding.ts";
import { wantedInLine } from "../../intake/check/wanted-text.ts";
import { autoResponseFor } from "../../notify/auto-response.ts";
import { SYSTEM } from "../../people/actor.ts";
import { splitReply } from "../../text/split-reply.ts";
import type { CommandOf } from "../commands.ts";
import type { Decision } from "./decision.ts";

type CustomerMessage = CommandOf<"AddCustomerMessage">;

/** Told within this time, he knows how it stands. */
const KNOWS_FOR_MS = 12 * 3_600_000;

/**
 * What the customer's further mail is besides a message (spec G4, G7): a request for news is counted and raises nothing;
 * another matter is proposed to be split off, but not while he answers what he was asked.
 * @returns whether he asks for news
 */
export function noteFollowUp(
  decision: Decision,
  { followUp, fromCustomer, message }: CustomerMessage,
): boolean {
  const { queue, articleCount: position, incomplete } = decision.ticket;
  if (!fromCustomer || !rulesOf(queueOf(decision.ctx.desk, queue))) return false;
  if (followUp === "new_topic" && !incomplete) {
    const evidence = evidenceOf(splitReply(message.text).reply);
    decision.record({ type: "NewTopicFound", position, evidence }, SYSTEM);
  }
  return followUp === "solicitation";
}

/** Counts a request for news and says how the ticket stands, unless he was told today. */
export function tellHowItStands(decision: Decision, command: CustomerMessage): void {
  const { solicitations, articleCount: position } = decision.ticket;
  const { answerAutomatically, noAnswerReason, message } = command;
  const toldAt = Date.parse(solicitations?.lastAt ?? "");
  const knows = Date.parse(decision.ctx.now) - toldAt < KNOWS_FOR_MS;
  decision.record({ type: "TicketSolicited", position }, SYSTEM);
  if (!answerAutomatically && !noAnswerReason) return;
  autoResponseFor(decision, "solicited", {
    message,
    refusal: noAnswerReason ?? (knows ? "told" : undefined),
    values: (language) => ({ situation: situationOf(decision, language) }),
  });
}

/** How a ticket stands, in one sentence for its customer. */
function situationOf({ ctx: { desk }, ticket }: Decision, language: Language): string {
  const { incomplete, pending, owner } = ticket;
  if (incomplete)
    return translate(language, "usual.situation.incomplete", {
      what: wantedInLine(language, incomplete.asked),
    });
  if (pending) {
    const [year, month, day] = fieldsInZone(pending.until, desk.timeZone).date.split("-");
    return translate(language, "usual.situation.pending", { date: `${day}/${month}/${year}` });
  }
  return owner === null
    ? translate(language, "usual.situation.waiting")
    : translate(language, "usual.situation.owned");
}
