import type { Language } from "../../../core/i18n/language.ts";
import type { Operator } from "../../../core/people/operator.ts";
import type { Click, ClickDeps } from "../card-actions/click.ts";

/** Who reads a notice, and in which language. */
export interface Reader {
  readonly operator: Operator;
  readonly language: Language;
}

/** What a card for a reader is made with, when nobody clicked. */
export const asClick = ({ operator, language }: Reader, requestKey: string): Click => ({
  operator,
  language,
  surface: "personal",
  userId: "",
  requestKey,
});

export const contextOf = ({ desk, clock, links }: ClickDeps, { language }: Reader) => ({
  desk,
  language,
  now: clock.now(),
  links,
});
