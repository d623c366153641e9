import { type Desk, operatorName, queueOf } from "../../desk/desk.ts";
import type { Language } from "../../i18n/language.ts";
import { translate } from "../../i18n/translate.ts";
import type { Actor } from "../../people/actor.ts";
import type { ArticleHead } from "../article.ts";
import type { HistoryEvent, HistoryRecord } from "../events.ts";
import { isRequestEvent } from "../request-events.ts";
import type { DeliveryFailure } from "../ticket.ts";
import { requestText } from "./request-text.ts";

/** A line of the history in the reader's language; null for bookkeeping nobody needs to read. */
export function historyText(desk: Desk, language: Language, { event, actor }: HistoryRecord): string | null {
  if (isRequestEvent(event)) return requestText(language, event);
  switch (event.type) {
    case "ArticleAdded":
      return articleText(language, event.article, writerName(desk, event.article, actor));
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
      return translate(language, "history.PriorityChanged", {
        priority: translate(language, `priority.${event.to}`),
      });
    case "RequestTypeChanged":
      return translate(language, "history.RequestTypeChanged", {
        type: desk.requestTypes.find(({ key }) => key === event.to)?.name[language] ?? event.to,
      });
    case "ServiceChanged":
      return named(language, event.type, desk.services.get(event.to ?? "")?.name ?? event.to);
    case "SlaChanged":
      return named(language, event.type, desk.slas.get(event.to ?? "")?.name ?? event.to);
    case "OrganisationChanged":
      return named(language, event.type, desk.organisations.get(event.to ?? "")?.name ?? event.to);
    case "ImpactChanged":
      return named(language, event.type, event.to && translate(language, `priority.${event.to}`));
    case "TitleChanged":
      return translate(language, "history.TitleChanged", { title: event.to });
    case "CustomerChanged":
      return named(language, event.type, event.to.name || event.to.address);
    case "WatchingBegun":
    case "WatchingEnded":
      return named(language, event.type, operatorName(desk, event.operator));
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

type SupportEvent = Extract<HistoryEvent, { type: `Support${string}` }>;

function supportText(language: Language, event: SupportEvent): string {
  switch (event.type) {
    case "SupportAsked":
      return translate(language, "history.SupportAsked", {
        name: event.contact.name || event.contact.address,
      });
    case "SupportChatOpened":
      return translate(
        language,
        event.chat.id ? "history.SupportChatOpened" : "history.SupportChatOpened.link",
      );
    case "SupportAnswered":
      return translate(language, "history.SupportAnswered", {
        outcome: translate(language, `support.outcome.${event.outcome}`),
      });
  }
}

type NamedEvent =
  | "ServiceChanged"
  | "SlaChanged"
  | "OrganisationChanged"
  | "ImpactChanged"
  | "CustomerChanged"
  | "WatchingBegun"
  | "WatchingEnded";

const named = (language: Language, type: NamedEvent, name: string | null): string =>
  translate(language, `history.${type}`, { name: name ?? translate(language, "history.none") });

function failureText(language: Language, { source, recipient, status, reason }: DeliveryFailure): string {
  return translate(language, source ? "history.DeliveryFailed.sending" : "history.DeliveryFailed", {
    recipient: recipient ?? translate(language, "delivery.somebody"),
    reason: [status, reason].filter(Boolean).join(" ") || translate(language, "delivery.no_reason"),
  });
}

/** Mails leave in the name of their queue: the history tells who wrote them. */
const writerName = (desk: Desk, { sender, fromName }: ArticleHead, actor: Actor): string =>
  sender === "operator" && actor.kind === "operator" ? operatorName(desk, actor.address) : fromName;

function articleText(language: Language, article: ArticleHead, name: string): string {
  return article.receivedAs
    ? translate(language, `history.received.${article.receivedAs}`, { name })
    : translate(language, `history.ArticleAdded.${articleKind(article)}`, { name });
}

function articleKind({ sender, channel, purpose }: ArticleHead) {
  if (sender === "system") return "system";
  if (sender === "customer") return "customer";
  if (channel === "email") return purpose ?? "reply";
  return channel === "phone" ? "call" : "note";
}
