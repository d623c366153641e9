import { addressParser } from "postal-mime";
import type { MailAddress } from "../../../core/intake/mail.ts";
import { decodeWords, normaliseWords } from "./encoded-words.ts";

/** Folding leaves tabs and runs of blanks, broken mailers control characters; a subject or a name is one line. */
export const oneLine = (value: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  value.replace(/[\s\u0000-\u001f\u007f]+/g, " ").trim();

/** One list of a thousand recipients is a mail; a hundred thousand is an attack on whoever loops over them. */
const MAX_ADDRESSES = 5000;
const MAX_ADDRESS_HEADER = 100_000;

/** A value without its comments (RFC 5322 §3.2.2), innermost first; ones nested deeper than three are nobody's. */
export function withoutComments(value: string): string {
  let out = value;
  for (let depth = 0; depth < 3 && out.includes("("); depth++) out = out.replace(/\([^()]{0,998}\)/g, " ");
  return out;
}

/** `<@relay,@relay:a@b>` (RFC 5322 §4.4): the way a mail once had to take. */
const ROUTE = /^(?:@[^,:@\s]{1,255},?\s?){1,20}:/;

/** An address as it is used: no brackets, comments, blanks (RFC 5322 §4.4 allows them), route, `mailto:` or quotes around it. */
function bareAddress(written: string): string {
  const bare = withoutComments(oneLine(written).slice(0, 500))
    .replace(/^[<\s]+|[>\s]+$/g, "")
    .replace(/^mailto:/i, "")
    .replace(ROUTE, "")
    .replace(/^(["'])([^"'\s]+@[^"'\s]+)\1$/, "$2");
  // A quoted left part may hold blanks and dots; elsewhere they are folding.
  return bare.startsWith('"') ? bare : bare.replace(/\s*([@.])\s*/g, "$1").trim();
}

/** Quotes and brackets left over from names written twice in them. */
const bareName = (written: string): string =>
  oneLine(decodeWords(written))
    .slice(0, 500)
    .replace(/^["'<\s]+|["'>\s]+$/g, "");

/** `Rossi, Mario <m@x.it>` without quotes: the library ends the first mailbox at the comma, and drops the surname. */
const UNQUOTED_COMMA =
  /(^|[,;]\s*)([^\s"<>@,;:()][^"<>@,;:()]{0,60}),\s*([^\s"<>@,;:()][^"<>@,;:()]{0,60}?)\s*<(?=[^<>\s]{1,320}@)/gu;

/** `"anna rossi"@x.it`: the library would drop the quotes, which are part of the address. */
const QUOTED_LOCAL = /^\s*("(?:[^"\\]|\\.){1,64}"@[\w.-]{1,255})\s*$/;

/** `<Mario Rossi> m@x.it`: name and address have changed places. */
const swapped = (address: string, name: string): boolean => !address.includes("@") && /^\S+@\S+$/.test(name);

/** The mailboxes of an address header (RFC 5322 §3.4 and §4.4), groups flattened, as mailers really write them. */
export function readAddresses(header: string, limit = MAX_ADDRESS_HEADER): MailAddress[] {
  const source = normaliseWords(header.slice(0, limit)).replace(/\\([()])/g, "");
  const quoted = QUOTED_LOCAL.exec(source)?.[1];
  if (quoted !== undefined) return [{ address: quoted, name: "" }];
  const out: MailAddress[] = [];
  const named = source.replace(UNQUOTED_COMMA, '$1"$2, $3" <');
  for (const entry of addressParser(named, { flatten: true })) {
    const isSwapped = swapped(entry.address ?? "", entry.name);
    const address = bareAddress((isSwapped ? entry.name : entry.address) ?? "");
    const name = bareName((isSwapped ? entry.address : entry.name) ?? "");
    // `<@>`: a mail system that has a name and no address.
    if (address.replace("@", "") !== "" && out.length < MAX_ADDRESSES) out.push({ address, name });
  }
  return out;
}
