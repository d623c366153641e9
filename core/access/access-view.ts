import type { Desk } from "../desk/desk.ts";
import { type PersonView, personView } from "../desk/named-views.ts";
import type { Language } from "../i18n/language.ts";
import { translate } from "../i18n/translate.ts";
import type { HistoryRecord } from "../ticket/events.ts";
import { historyText } from "../ticket/history/history-text.ts";
import type { TicketNumber } from "../ticket/ticket.ts";
import type { Instant } from "../time.ts";
import type { Access, AccessKind } from "./access.ts";

/** An access as it is read: who, when, from where, and a sentence about what. */
export interface AccessView {
  readonly at: Instant;
  readonly operator: PersonView;
  readonly kind: AccessKind;
  readonly ticket: TicketNumber | null;
  readonly source: Access["source"];
  /** In the reader's language. */
  readonly text: string;
}

export interface AccessPageView {
  readonly items: readonly AccessView[];
  readonly next: string | null;
}

/** @param history of the access's ticket, for what was changed in it; may be of more than that */
export function accessView(
  desk: Desk,
  language: Language,
  access: Access,
  history: readonly HistoryRecord[],
): AccessView {
  const { at, operator, kind, ticket, source } = access;
  const text = accessText(desk, language, access, history);
  return { at, operator: personView(desk, operator), kind, ticket, source, text };
}

function accessText(
  desk: Desk,
  language: Language,
  { kind, detail, events }: Access,
  history: readonly HistoryRecord[],
): string {
  if (kind !== "changed" || !events) return translate(language, `access.${kind}`, { name: detail });
  const done = history
    .filter(({ seq }) => seq >= events.first && seq <= events.last)
    .flatMap((record) => historyText(desk, language, record) ?? []);
  return done.length === 0 ? translate(language, "access.changed") : done.join(" · ");
}
