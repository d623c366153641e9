import type { ReceivedAs } from "../ticket/article.ts";
import type { DeliveryFailure } from "../ticket/ticket.ts";
import type { Classification } from "./classify.ts";
import { addressIn } from "./delivery-report.ts";
import type { ParsedMail } from "./mail.ts";
import { asciiText } from "./mail-bytes.ts";

const MAX_REASON = 300;

/** As what a mail is filed that no person wrote to be read; null for one that is a message (spec M3, M8). */
export function filedAs(mail: ParsedMail, verdict: Classification): ReceivedAs | null {
  switch (verdict.class) {
    case "bounce":
      if (verdict.reason === "ses-complaint") return "feedback";
      return isDelay(mail, verdict) ? "delay" : "bounce";
    case "pec-receipt":
      return "receipt";
    case "arf-feedback":
      return "feedback";
    case "calendar":
      // An invitation is a person asking for something; the rest answers or takes back one.
      return verdict.reason === "request" ? null : "calendar";
    case "auto-reply":
      return SAYS_ARRIVED.has(verdict.reason) ? "receipt" : "auto-reply";
    case "person":
    case "list":
      return null;
  }
}

const SAYS_ARRIVED: ReadonlySet<string> = new Set(["read-receipt", "delivery-success"]);

/** The mail system goes on trying: nothing has failed yet (RFC 3464 §2.3.3). */
function isDelay({ subject }: ParsedMail, { report }: Classification): boolean {
  if (report?.action) return report.action === "delayed";
  return /\b(?:delayed|ritardat[oa])\b|^\s*warning:/i.test(subject.slice(0, 300));
}

/** What did not arrive, when the mail says that something did not (spec M8, M9). */
export function failureIn(mail: ParsedMail, verdict: Classification): DeliveryFailure | null {
  const { report, receipt } = verdict;
  if (receipt) return receipt.isFailure ? pecFailure(mail, receipt.kind) : null;
  if (!report || filedAs(mail, verdict) !== "bounce") return null;
  const { recipient, status, diagnostic } = report;
  return {
    recipient,
    status,
    reason: diagnostic?.replace(/\s+/g, " ").slice(0, MAX_REASON) ?? null,
    isPermanent: !status?.startsWith("4"),
  };
}

/** `daticert.xml` names whom it was for and, where the provider says so, what went wrong (Regole tecniche, §7.4). */
function pecFailure(mail: ParsedMail, kind: string): DeliveryFailure {
  const certificate = mail.attachments.find(({ filename }) => /^daticert\.xml$/i.test(filename));
  const xml = certificate ? asciiText(certificate.content) : "";
  const named = textOf(xml, "consegna") ?? textOf(xml, "destinatari");
  // The receipt's own words name the recipient right after "destinatario" or "destinato a".
  const written = /destinat\w{1,4}([^@]{0,80}\S{1,64}@\S{1,255})/i.exec(mail.text.slice(0, 2000))?.[1];
  return {
    recipient: addressIn(named ?? written ?? null),
    status: null,
    reason: (textOf(xml, "errore-esteso") ?? kind).slice(0, MAX_REASON),
    isPermanent: true,
  };
}

const textOf = (xml: string, tag: string): string | null =>
  new RegExp(`<${tag}(?:\\s[^>]{0,200})?>([^<]{1,1000})<`).exec(xml)?.[1]?.replace(/\s+/g, " ").trim() ||
  null;
