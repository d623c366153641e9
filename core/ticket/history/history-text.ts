import { type Desk, operatorName, queueOf } from "../../desk/desk.ts";
import type { Language } from "../../i18n/language.ts";
import { translate } from "../../i18n/translate.ts";
import type { HistoryRecord } from "../events.ts";
import { isRequestEvent } from "../request-events.ts";
import { descriptionText } from "./description-text.ts";
import { articleText, failureText } from "./message-text.ts";
import { requestText } from "./request-text.ts";
import { supportText } from "./support-text.ts";

/** A line of the history in the reader's language; null for bookkeeping nobody needs to read. */
export function historyText(desk: Desk, language: Language, { event, actor }: HistoryRecord): string | null {
  if (isRequestEvent(event)) return requestText(language, event);
  switch (event.type) {
    case "ArticleAdded":
      return articleText(desk, language, event.article, actor);
    case "TicketLocked":
      return translate(language, "history.TicketLocked", { name: operatorName(desk, event.lock.by) });
    case "OwnerChanged":
      return event.to
        ? translate(language, "history.OwnerChanged", { name: operatorName(desk, event.to) })
        : translate(language, "history.OwnerChanged.none");
    case "TicketMoved":
      return translate(language, "history.TicketMoved", { queue: queueOf(desk, event.to).name });
    case "StateChanged":
      return translate(language, "history.StateChanged", { state: translate(language, `state.${event.to}`) });
    case "PriorityChanged":
    case "RequestTypeChanged":
    case "ServiceChanged":
    case "SlaChanged":
    case "OrganisationChanged":
    case "ImpactChanged":
    case "TitleChanged":
    case "CustomerChanged":
      return descriptionText(desk, language, event);
    case "WatchingBegun":
    case "WatchingEnded":
      return translate(language, `history.${event.type}`, { name: operatorName(desk, event.operator) });
    case "ArticleMarked":
      return translate(language, event.important ? "history.ArticleMarked" : "history.ArticleMarked.not", {
        position: event.position,
      });
    case "TicketLinked":
    case "TicketUnlinked":
      return translate(language, `history.${event.type}`, { number: event.link.number });
    case "TicketMerged":
      return translate(language, "history.TicketMerged", { number: event.into });
    case "TicketAbsorbed":
      return translate(language, "history.TicketAbsorbed", { number: event.from });
    case "ActionUndone":
      return translate(language, `history.ActionUndone.${event.action}`);
    case "UndoOffered":
    case "DueTimesSet":
      return null;
    case "TicketReleased":
      return translate(
        language,
        event.why === "timeout" || event.why === "absent"
          ? `history.TicketReleased.${event.why}`
          : "history.TicketReleased",
      );
    case "DeliveryFailed":
      return failureText(language, event);
    case "AutoResponseSuppressed":
      return translate(language, "history.AutoResponseSuppressed", {
        kind: translate(language, `auto_response.${event.kind}`),
        reason: translate(language, `suppressed.${event.reason}`),
      });
    case "HistoryImported":
      return translate(language, "history.HistoryImported", { name: event.name, text: event.text });
    case "EscalationWarned":
    case "EscalationReached":
      return translate(language, `history.${event.type}`, { due: translate(language, `due.${event.due}`) });
    case "SupportAsked":
    case "SupportChatOpened":
    case "SupportAnswered":
      return supportText(language, event);
    case "TicketCreated":
    case "FirstResponseMet":
    case "PersonalDataErased":
    case "DeliveryFailureAcknowledged":
    case "MailSent":
    case "ReminderReached":
      return translate(language, `history.${event.type}`);
  }
}
