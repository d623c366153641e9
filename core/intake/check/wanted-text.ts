import type { Language } from "../../i18n/language.ts";
import { translate } from "../../i18n/translate.ts";
import type { FindingCode } from "./finding.ts";
import { WANTED, type WantedCode } from "./wanted.ts";

/** What is asked for, a line each, in words for the customer. @param organisations names of those he may write for */
export function wantedText(
  language: Language,
  asked: readonly WantedCode[],
  organisations: readonly string[],
): string {
  return asked.map((code) => `- ${wantedWords(language, code, organisations)}`).join("\n");
}

/** The same on one line, for the desk's own people. */
export const wantedInLine = (language: Language, asked: readonly FindingCode[]): string =>
  WANTED.filter((code) => asked.includes(code))
    .map((code) => translate(language, `intake.asked.${code}`))
    .join(", ");

const wantedWords = (language: Language, code: WantedCode, organisations: readonly string[]): string =>
  code === "organisation_unknown" && organisations.length > 1
    ? translate(language, "intake.wanted.organisation_unknown.of", { names: organisations.join(", ") })
    : translate(language, `intake.wanted.${code}`);
