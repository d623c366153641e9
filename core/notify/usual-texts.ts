import type { TextTemplate } from "../desk/desk.ts";
import { translate } from "../i18n/translate.ts";
import type { AutoResponseKind } from "../ticket/article.ts";

const USUAL = ["incomplete", "solicited", "unreachable"] as const satisfies readonly AutoResponseKind[];

const textIn = (language: "it" | "en", kind: (typeof USUAL)[number]): TextTemplate => ({
  subject: translate(language, `usual.${kind}.subject`),
  text: translate(language, `usual.${kind}.text`),
});

/** What the desk writes where its file has no words of its own: the promises of the published guidelines (spec G1, G6, G7). */
export function usualText(kind: AutoResponseKind): TextTemplate | null {
  const usual = USUAL.find((one) => one === kind);
  if (!usual) return null;
  const it = textIn("it", usual);
  return { ...it, it, en: textIn("en", usual) };
}
