import { type Desk, ownAddresses } from "../../../../core/desk/desk.ts";
import type { MailAddress, ParsedMail } from "../../../../core/intake/mail.ts";
import { type DeskWriter, deskWriterOf, isForged } from "../../../../core/intake/own-mail.ts";
import type { ArchivedMail } from "../../../../core/intake/stored-mail.ts";

const domainOf = (address: string): string => address.toLowerCase().split("@").at(-1) ?? "";

/** Domains whose people answer for the desk: those named, or else those of its mailboxes and operators. */
export function deskDomains(desk: Desk, named: readonly string[]): ReadonlySet<string> {
  const domains = named.length > 0 ? named : [...ownAddresses(desk), ...desk.operators.keys()].map(domainOf);
  return new Set(domains.map((domain) => domain.toLowerCase().replace(/^@/, "")));
}

/** What the desk can say of a mail out of an archive: who of it wrote it, and to whom. */
export function archivedMail(
  desk: Desk,
  domains: ReadonlySet<string>,
  queue: string,
  mail: ParsedMail,
): ArchivedMail {
  const isOutside = ({ address }: MailAddress) => address.includes("@") && !domains.has(domainOf(address));
  const addressee = [...mail.to, ...mail.cc].find(isOutside) ?? null;
  return {
    queue,
    writer: writerIn(desk, domains, mail),
    addressee: addressee && { ...addressee, address: addressee.address.toLowerCase() },
  };
}

/** Somebody of the desk's domains answered for it, though he may be no operator now; a mailbox is nobody. */
function writerIn(desk: Desk, domains: ReadonlySet<string>, mail: ParsedMail): DeskWriter | null {
  const known = deskWriterOf(desk, mail);
  const address = mail.from.address.toLowerCase();
  if (known || !domains.has(domainOf(address)) || isForged(mail)) return known;
  return { operator: address };
}
