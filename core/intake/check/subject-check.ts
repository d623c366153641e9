import { isEmptySubject, isGenericSubject } from "../generic-subject.ts";
import { evidenceOf, type Finding } from "./finding.ts";
import type { MailParts } from "./mail-parts.ts";

/** A subject that is empty or says nothing of what the mail is about (spec G1). */
export function checkSubject({ subject, mail }: MailParts, products: ReadonlySet<string>): Finding | null {
  if (isEmptySubject(subject)) return { code: "subject_empty", evidence: evidenceOf(mail.subject) };
  const isGeneric = isGenericSubject({ subject, from: mail.from, products });
  return isGeneric ? { code: "subject_generic", evidence: evidenceOf(subject) } : null;
}
