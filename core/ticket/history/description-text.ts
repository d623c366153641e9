import type { Desk } from "../../desk/desk.ts";
import type { Language } from "../../i18n/language.ts";
import { translate } from "../../i18n/translate.ts";
import type { EventOf } from "../events.ts";

type NamedEvent = EventOf<
  "ServiceChanged" | "SlaChanged" | "OrganisationChanged" | "ImpactChanged" | "CustomerChanged"
>;
type DescriptionEvent = NamedEvent | EventOf<"PriorityChanged" | "RequestTypeChanged" | "TitleChanged">;

/** A line of the history about what the ticket is said to be, in the reader's language. */
export function descriptionText(desk: Desk, language: Language, event: DescriptionEvent): string {
  switch (event.type) {
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
  }
}

const named = (language: Language, type: NamedEvent["type"], name: string | null): string =>
  translate(language, `history.${type}`, { name: name ?? translate(language, "history.none") });
