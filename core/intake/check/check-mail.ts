import type { Organisation } from "../../desk/desk.ts";
import { checkAttachment, checkErrorShown, checkPointedAt } from "./attachment/attachment-check.ts";
import { type AvailabilityWindow, availabilityIn } from "./availability/availability.ts";
import { checkBooking } from "./booking/booking-check.ts";
import { checkExplanation } from "./explanation/explanation-check.ts";
import type { Finding } from "./finding.ts";
import { type IntakeMail, type MailParts, partsOf } from "./mail-parts.ts";
import { productWords } from "./mail-words.ts";
import {
  hasBodyToName,
  type NamedOrganisation,
  oneOf,
  organisationIn,
} from "./organisation/organisation-check.ts";
import { checkNamedPerson } from "./people/named-person-check.ts";
import { checkThirdParty } from "./people/third-party-check.ts";
import { requestFeatures } from "./request/features.ts";
import { kindOfRequest } from "./request/request-kind.ts";
import type { KindOfRequest } from "./request/request-kinds.ts";
import { tailOf } from "./signature/signature-check.ts";
import { checkSubject } from "./subject-check.ts";
import { findTelephones, type Telephone } from "./telephone/telephone.ts";

/** What the check knows besides the mail. */
export interface IntakeContext {
  readonly organisations: readonly Organisation[];
  /** Keys of those he may be writing for, where there are several: then his address does not say which. */
  readonly candidates?: readonly string[];
  /** Names of what the desk supports: alone they are no subject. */
  readonly products: readonly string[];
  /** ISO weekday of the mail in the desk's time zone, for "domani"; null when nobody knows. */
  readonly weekday: number | null;
}

/** All the intake check says of one new mail. */
export interface IntakeCheck {
  readonly findings: readonly Finding[];
  /** Who signs, as written. */
  readonly signature: string | null;
  readonly telephone: Telephone | null;
  readonly organisation: NamedOrganisation | null;
  readonly request: KindOfRequest;
  readonly availability: readonly AvailabilityWindow[];
}

/** Reads a new mail against the published guidelines (spec G1–G3, G5, G6). Pure; in doubt it finds nothing missing. */
export function checkMail(mail: IntakeMail, context: IntakeContext): IntakeCheck {
  const parts = partsOf(mail);
  const tail = tailOf(parts);
  const products = productWords(context.products);
  const numbers = findTelephones(`${parts.subject}\n${parts.fresh}`);
  const telephone = numbers.telephones[0] ?? null;
  const organisation = organisationOf(parts, context);
  const isAskedWhich = (): boolean =>
    severalOf(context) || hasBodyToName(parts, tail.start, context.organisations);
  const booking = checkBooking(parts);
  const request = kindOfRequest(requestFeatures(parts, tail, booking));
  const subject = checkSubject(parts, products);
  const findings = [
    subject,
    // Who books help for nothing in particular has nothing to explain yet.
    booking === null ? checkExplanation(parts, tail, products, subject === null) : null,
    tail.signature === null ? missing("signature_missing", parts.lines.at(-1) ?? "") : null,
    telephone === null ? missing("telephone_missing", numbers.others.slice(0, 3).join(", ")) : null,
    ...aboutAttachments(parts, request),
    organisation === null && isAskedWhich() ? missing("organisation_unknown", "") : null,
    checkThirdParty(parts),
    checkNamedPerson(parts),
    booking,
  ];
  return {
    findings: findings.filter((finding) => finding !== null),
    signature: tail.signature,
    telephone,
    organisation,
    request,
    availability: availabilityIn(parts.fresh, context.weekday),
  };
}

const severalOf = ({ candidates = [] }: IntakeContext): boolean => candidates.length > 1;

function organisationOf(parts: MailParts, context: IntakeContext) {
  const { organisations, candidates = [] } = context;
  if (!severalOf(context)) return organisationIn(parts, organisations);
  return oneOf(
    parts,
    organisations.filter(({ key }) => candidates.includes(key)),
  );
}

const missing = (code: Finding["code"], evidence: string): Finding => ({ code, evidence });

function aboutAttachments(parts: MailParts, { kind }: KindOfRequest): readonly (Finding | null)[] {
  const announced = checkAttachment(parts) ?? checkPointedAt(parts);
  return announced ? [announced] : [kind === "error" ? checkErrorShown(parts) : null];
}
