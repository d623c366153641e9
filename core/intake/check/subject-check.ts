import { isEmptySubject, isGenericSubject } from "../generic-subject.ts";
import { evidenceOf, type Finding } from "./finding.ts";
import type { MailParts } from "./mail-parts.ts";

/** An answer in a ticket says of which matter it is, whatever else it says. */
const NUMBER_OF_A_TICKET = /\[[^\]\d]{0,20}\d{6,}\]/;

/** A subject that is empty or says nothing of what the mail is about (spec G1). */
export function checkSubject({ subject, mail }: MailParts, products: ReadonlySet<string>): Finding | null {
  if (isEmptySubject(subject)) return { code: "subject_empty", evidence: evidenceOf(mail.subject) };
  const isGeneric =
    !NUMBER_OF_A_TICKET.test(mail.subject) && isGenericSubject({ subject, from: mail.from, products });
  return isGeneric ? { code: "subject_generic", evidence: evidenceOf(subject) } : null;
}
