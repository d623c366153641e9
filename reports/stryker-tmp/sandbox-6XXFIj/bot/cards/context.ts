// @ts-nocheck
import type { Desk } from "../../core/desk/desk.ts";
import type { Language } from "../../core/i18n/language.ts";
import { type MessageKey, translate } from "../../core/i18n/translate.ts";
import type { MailAddress } from "../../core/intake/mail.ts";
import type { Instant } from "../../core/time.ts";

/** What every presenter needs besides what it shows: whose desk, whose language, when, and where things open. */
export interface CardContext {
  readonly desk: Desk;
  readonly language: Language;
  readonly now: Instant;
  readonly links: CardLinks;
  /** The queue of the channel the card stands in, when the ticket may be in another: the stricter tier holds. */
  readonly channelQueue?: string;
}

/** Where things open in the tab. */
export interface CardLinks {
  ticket(number: string): string;
  dashboard(): string;
}

/** An Adaptive Card 1.5 as it travels: plain JSON. */
export type AdaptiveCard = Readonly<Record<string, unknown>>;

/** Any element or action inside a card. */
export type CardElement = Readonly<Record<string, unknown>>;

/** Where a card stands: a channel's card is read by many and on shared screens, a personal one by its operator. */
export type Surface = "channel" | "personal";

/** The zone under the strip, only after a click that was not carried out: what, why, what now (design/cards §2). */
export interface AnswerZone {
  readonly kind: "stale" | "refused";
  readonly head: string;
  readonly lines: readonly string[];
  /** Shown in the foot instead of how fresh the card is. */
  readonly foot: readonly string[];
  /** The draft that keeps what was typed, opened with one click. */
  readonly draftId: string | null;
  /** The refused action, offered again when another choice can make it work. */
  readonly retry: "move" | "assign" | null;
  /** Whom to ask, by chat. */
  readonly contact: MailAddress | null;
}

/** A text of the dictionaries in the reader's language. */
export function say(
  ctx: Pick<CardContext, "language">,
  key: MessageKey,
  params?: Readonly<Record<string, string | number>>,
): string {
  return translate(ctx.language, key, params);
}
