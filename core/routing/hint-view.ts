import type { Desk } from "../desk/desk.ts";
import { queueOf } from "../desk/desk.ts";
import { type QueueView, queueView } from "../desk/named-views.ts";
import type { Language } from "../i18n/language.ts";
import { translate } from "../i18n/translate.ts";
import type { ShownHint, SimilarCase } from "./shown-hint.ts";

/** `GET /api/v1/tickets/:number/routing-hint`; a hint of null is silence. */
export interface RoutingHintView {
  readonly hint: {
    readonly queue: QueueView;
    readonly n: number;
    readonly m: number;
    readonly words: readonly string[];
    /** Similar tickets solved there that the reader may see. */
    readonly cases: readonly SimilarCase[];
    /** All of it in a sentence. */
    readonly text: string;
  } | null;
}

export const routingHintView = (desk: Desk, language: Language, hint: ShownHint | null): RoutingHintView => ({
  hint: hint && {
    queue: queueView(desk, hint.queue),
    n: hint.n,
    m: hint.m,
    words: hint.words,
    cases: hint.cases,
    text: hintText(desk, language, hint),
  },
});

/** "Casi simili risolti in «Viabilità»: 4 su 5". */
export const hintText = (
  desk: Desk,
  language: Language,
  { queue, n, m }: Pick<ShownHint, "queue" | "n" | "m">,
): string =>
  translate(language, "routing.hint", { queue: queueOf(desk, queue).name, n: String(n), m: String(m) });
