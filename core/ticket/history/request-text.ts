import type { Language } from "../../i18n/language.ts";
import { translate } from "../../i18n/translate.ts";
import { findingText } from "../../intake/check/finding-text.ts";
import type { IntakeNote } from "../../intake/check/intake-note.ts";
import { wantedInLine } from "../../intake/check/wanted-text.ts";
import type { RequestEvent } from "../request-events.ts";

/** A line of the history about the request, in the reader's language. */
export function requestText(language: Language, event: RequestEvent): string {
  switch (event.type) {
    case "IntakeChecked":
      return intakeText(language, event.note);
    case "InformationAsked":
      return translate(language, "history.InformationAsked", { what: wantedInLine(language, event.asked) });
    case "InformationSettled":
      return translate(language, `history.InformationSettled.${event.why}`);
    case "ChargeConfirmed":
      return translate(language, `history.ChargeConfirmed.${event.service}`);
    case "ContactFailed":
      return translate(language, event.inWindow ? "history.ContactFailed" : "history.ContactFailed.outside");
    case "TicketSolicited":
      return translate(language, "history.TicketSolicited");
    case "NewTopicFound":
      return translate(language, "history.NewTopicFound", { evidence: event.evidence });
    case "ProposalDismissed":
      return translate(language, `history.ProposalDismissed.${event.proposal}`);
  }
}

/** The sentences of the check, or that nothing is missing. */
const intakeText = (language: Language, { findings }: IntakeNote): string =>
  translate(language, "history.IntakeChecked", {
    findings:
      findings.length === 0
        ? translate(language, "intake.nothing")
        : findings.map((finding) => findingText(language, finding)).join(" "),
  });
