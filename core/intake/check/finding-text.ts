import type { Language } from "../../i18n/language.ts";
import { translate } from "../../i18n/translate.ts";
import type { Finding } from "./finding.ts";
import type { KindOfRequest } from "./request/request-kinds.ts";

/** A finding as one sentence, with the words it rests on. */
export function findingText(language: Language, { code, evidence }: Finding): string {
  return evidence === ""
    ? translate(language, `intake.finding.${code}.bare`)
    : translate(language, `intake.finding.${code}`, { evidence });
}

/** What a mail asks for and why one thinks so. */
export function requestText(language: Language, { kind, evidence }: KindOfRequest): string {
  const name = translate(language, `intake.request.${kind}`);
  return evidence === "" ? name : translate(language, "intake.request.because", { name, evidence });
}
