import { checkMail } from "../../../../core/intake/check/check-mail.ts";
import type { FindingCode } from "../../../../core/intake/check/finding.ts";

const USUAL = {
  subject: "Stampa dei mandati doppia",
  name: "Anna Bianchi",
  address: "a.bianchi@comune.anzio.example",
  attachments: [] as readonly string[],
};

/** What the check finds in a mail of this text, the rest of which is as it should be unless it is changed. */
export function findingsIn(text: string, changes: Partial<typeof USUAL> = {}): readonly FindingCode[] {
  const { subject, name, address, attachments } = { ...USUAL, ...changes };
  const mail = { subject, from: { address, name }, text: `${text}\n`, attachments };
  return checkMail(mail, { organisations: [], products: ["Cityware Online"], weekday: null }).findings.map(
    ({ code }) => code,
  );
}
