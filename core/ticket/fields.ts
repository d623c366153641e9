import { fail, ok, type Result } from "../result.ts";
import type { ArticleExtras } from "./commands.ts";
import type { Rejection } from "./rejection.ts";

/** Longest texts a person may send. A mail that arrives is never cut: these guard forms and the API. */
export const MAX_SUBJECT_LENGTH = 250;
export const MAX_TEXT_LENGTH = 100_000;
/** Of a text with its form: tags take several times the room of the words. */
export const MAX_HTML_LENGTH = 400_000;

/** The trimmed text, or which rule it breaks. */
export function requireText(field: string, value: string, max = MAX_TEXT_LENGTH): Result<string, Rejection> {
  const text = value.trim();
  if (text === "") return fail({ code: "field.required", field });
  if (text.length > max) return fail({ code: "field.too_long", field, max });
  return ok(text);
}

export const requireSubject = (value: string): Result<string, Rejection> =>
  requireText("subject", value, MAX_SUBJECT_LENGTH);

const MAX_UNITS = 10_000;
const MAX_ATTACHMENTS = 50;

/** Work units and attachments as core takes them: whoever reads forms has checked their shape. */
export function checkExtras({ workUnits = 0, attachments = [] }: ArticleExtras): Result<void, Rejection> {
  if (!(workUnits >= 0 && workUnits <= MAX_UNITS)) return fail({ code: "field.invalid", field: "workUnits" });
  return attachments.length <= MAX_ATTACHMENTS
    ? ok(undefined)
    : fail({ code: "field.too_long", field: "attachments", max: MAX_ATTACHMENTS });
}

/** Subject and text of an article, both required, and what it may have beside them. */
export function requireNote(
  subject: string,
  text: string,
  extras: ArticleExtras = {},
): Result<{ subject: string; text: string }, Rejection> {
  const checkedSubject = requireSubject(subject);
  if (!checkedSubject.ok) return checkedSubject;
  const checkedText = requireText("text", text);
  if (!checkedText.ok) return checkedText;
  const checkedExtras = checkExtras(extras);
  if (!checkedExtras.ok) return checkedExtras;
  return ok({ subject: checkedSubject.value, text: checkedText.value });
}
