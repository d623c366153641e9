import { checkMail } from "../../../../core/intake/check/check-mail.ts";
import type { KindOfRequest } from "../../../../core/intake/check/request/request-kinds.ts";

const SIGNATURE = "Anna Bianchi\nComune di Atri\n0733 123456";
const CONTEXT = { organisations: [], products: [], weekday: null };

/** What a signed mail asks for. */
export function requestOf(subject: string, text: string): KindOfRequest {
  const from = { name: "", address: "anna@example.org" };
  return checkMail({ subject, from, text: `${text}\n\n${SIGNATURE}`, attachments: [] }, CONTEXT).request;
}
