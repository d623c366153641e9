import { type Desk, ownAddresses } from "../desk/desk.ts";
import type { OperatorAddress } from "../people/operator.ts";
import type { ParsedMail } from "./mail.ts";
import { headerOf } from "./mail-signs.ts";

/** Who of the desk wrote a mail from outside it; `operator` is null when only the mailbox is known. */
export interface DeskWriter {
  readonly operator: OperatorAddress | null;
}

/**
 * The operator or mailbox a mail was written by, or null for everybody else (spec M10). Who sends for a shared mailbox
 * is in `Sender` (RFC 5322 §3.6.2).
 */
export function deskWriterOf(desk: Desk, mail: ParsedMail): DeskWriter | null {
  const from = mail.from.address.toLowerCase();
  const operator = operatorAt(desk, from);
  if (!operator && !ownAddresses(desk).includes(from)) return null;
  if (isForged(mail)) return null;
  const sender = /[^\s<>"]+@[^\s<>"]+/.exec(headerOf(mail, "sender")?.slice(0, 1000) ?? "")?.[0] ?? "";
  return { operator: operator ?? operatorAt(desk, sender) };
}

const operatorAt = ({ operators, signInNames }: Desk, address: string): OperatorAddress | null =>
  operators.has(address) ? address : (signInNames.get(address) ?? null);

/**
 * Anybody can write our address into From. Exchange says in a header, which it removes from what comes from outside,
 * whether it knows who sent a mail; the receiving server's verdict on DMARC is the topmost Authentication-Results.
 */
export function isForged(mail: ParsedMail): boolean {
  const known = headerOf(mail, "x-ms-exchange-organization-authas");
  if (known !== null) return known !== "internal";
  return /\b(?:dmarc|compauth)=fail\b/.test(headerOf(mail, "authentication-results") ?? "");
}
