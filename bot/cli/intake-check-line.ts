import type { AvailabilityWindow } from "../../core/intake/check/availability/availability.ts";
import { weekdayOf } from "../../core/intake/check/availability/weekday.ts";
import { checkMail, type IntakeContext } from "../../core/intake/check/check-mail.ts";
import type { FindingCode } from "../../core/intake/check/finding.ts";
import type { RequestKind } from "../../core/intake/check/request/request-kinds.ts";
import type { MailAddress } from "../../core/intake/mail.ts";

/** What `desk intake check --jsonl` answers for one mail; true means "there is", for good and for bad. */
export interface IntakeLine {
  readonly subject_ok: boolean;
  readonly explained: boolean;
  readonly signature: boolean;
  readonly phone: boolean;
  readonly attachment_expected_missing: boolean;
  readonly third_party: boolean;
  readonly named_person: boolean;
  readonly booking_without_need: boolean;
  readonly availability: readonly AvailabilityWindow[];
  readonly organisation_named: boolean;
  readonly request_type: RequestKind;
}

/**
 * Checks `{subject, from, text, attachments:[names]}`; all but `text` may be missing. A `date` (ISO 8601) says what day
 * "domani" is.
 * @throws on a field of another type
 */
export function checkFields(
  fields: Readonly<Record<string, unknown>>,
  context: Omit<IntakeContext, "weekday">,
): IntakeLine {
  const mail = {
    subject: textOf(fields, "subject"),
    from: addressOf(textOf(fields, "from")),
    text: textOf(fields, "text", true),
    attachments: namesOf(fields.attachments),
  };
  const { findings, request, availability } = checkMail(mail, {
    ...context,
    weekday: weekdayOf(textOf(fields, "date")),
  });
  const has = (...codes: readonly FindingCode[]): boolean =>
    findings.some(({ code }) => codes.includes(code));
  return {
    subject_ok: !has("subject_empty", "subject_generic"),
    explained: !has("not_explained"),
    signature: !has("signature_missing"),
    phone: !has("telephone_missing"),
    attachment_expected_missing: has("attachment_announced", "error_not_shown"),
    third_party: has("third_party"),
    named_person: has("named_person"),
    booking_without_need: has("booking_without_need"),
    availability,
    organisation_named: !has("organisation_unknown"),
    request_type: request.kind,
  };
}

function textOf(fields: Readonly<Record<string, unknown>>, name: string, isNeeded = false): string {
  const value = fields[name];
  if (typeof value === "string") return value;
  if ((value === undefined || value === null) && !isNeeded) return "";
  throw new Error(value === undefined ? `${name} is missing` : `${name} is not a string`);
}

/** Names, or objects with a `name` or `filename`. */
function namesOf(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new Error("attachments is not a list");
  return value.map((entry: unknown) => {
    const named = entry as { readonly name?: unknown; readonly filename?: unknown } | null;
    const name = typeof entry === "string" ? entry : (named?.name ?? named?.filename);
    if (typeof name !== "string") throw new Error("attachments holds something without a name");
    return name;
  });
}

/** `Anna Bianchi <anna@example.org>`, or the address alone. */
/** "Anna Bianchi <anna@example.org>", or an address alone. */
export function addressOf(text: string): MailAddress {
  const [, name = "", address = text] = /^\s*"?([^"<]*?)"?\s*<([^<>]*)>\s*$/.exec(text) ?? [];
  return { name, address: address.trim() };
}
