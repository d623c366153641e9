import type { Desk } from "../desk/desk.ts";
import { queueOf } from "../desk/desk.ts";
import type { Language } from "../i18n/language.ts";
import { translate } from "../i18n/translate.ts";
import { type QueueView, queueView } from "../views.ts";
import type { RoutingHint } from "./neighbours.ts";

/** `GET /api/v1/tickets/:number/routing-hint`; a hint of null is silence. */
export interface RoutingHintView {
  readonly hint: {
    readonly queue: QueueView;
    readonly n: number;
    readonly m: number;
    readonly words: readonly string[];
    /** Similar tickets solved there that the reader may see. */
    readonly cases: readonly { readonly number: string; readonly title: string }[];
    /** All of it in a sentence. */
    readonly text: string;
  } | null;
}

/** @param cases those of the hint that the reader may see */
export function routingHintView(
  desk: Desk,
  language: Language,
  { queue, n, m, words }: RoutingHint,
  cases: readonly { readonly number: string; readonly title: string }[],
): RoutingHintView {
  const values = { queue: queueOf(desk, queue).name, n: String(n), m: String(m) };
  const text = translate(language, "routing.hint", values);
  return { hint: { queue: queueView(desk, queue), n, m, words, cases, text } };
}
