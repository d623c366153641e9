import type { Language } from "../../i18n/language.ts";
import { translate } from "../../i18n/translate.ts";
import type { EventOf } from "../events.ts";

type SupportEvent = EventOf<"SupportAsked" | "SupportChatOpened" | "SupportAnswered">;

/** A line of the history about a request for support, in the reader's language. */
export function supportText(language: Language, event: SupportEvent): string {
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
