import { decodeCharset, isUtf8 } from "./charsets.ts";
import { latin1 } from "./latin1.ts";

/**
 * Header lines that carry raw 8-bit bytes, which RFC 5322 forbids and mailers send all the same. Repaired
 * before the library reads them, because it decodes every header line as UTF-8 and the bytes would be gone.
 */

const ESC = 0x1b;

const hasHighByte = (line: Uint8Array): boolean => line.some((byte) => byte > 0x7f);

/** Inside a Q encoded word the declared charset governs, so a raw byte becomes `=XX` there. */
function escapeInsideWords(line: string): string {
  return line.replace(/=\?[^?\s]{1,60}\?[Qq]\?[^?]*\?=/g, (word) =>
    word.replace(
      /[\x80-\xff]/g,
      (char) => `=${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
    ),
  );
}

/** A header line as UTF-8, whatever it was; `fallback` is the charset to assume for bytes that are not. */
export function repairHeaderLine(line: Uint8Array, fallback: () => string): Uint8Array {
  // Old Japanese mailers write their escapes bare.
  if (line.includes(ESC)) return Buffer.from(decodeCharset(line, ""), "utf8");
  if (!hasHighByte(line)) return line;
  const source = latin1(line);
  const escaped = escapeInsideWords(source);
  const bytes = escaped === source ? line : Buffer.from(escaped, "latin1");
  if (isUtf8(bytes)) return bytes;
  return Buffer.from(decodeCharset(bytes, fallback()), "utf8");
}

/** The charset the mail declares first, as the best guess for its undeclared 8-bit headers. */
export function declaredCharset(raw: Uint8Array): string {
  const head = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, 65_536)).toString("latin1");
  const label = /charset="?([\w.:-]{1,40})/i.exec(head)?.[1]?.toLowerCase() ?? "";
  // A charset of escape sequences or of 16-bit units says nothing about stray 8-bit bytes.
  return /^(?:utf|iso-2022|us-ascii)/.test(label) ? "windows-1252" : label;
}

const LF = 0x0a;
const CR = 0x0d;

/**
 * The mail from its first header line on: without byte order mark and leading blank lines (which would end
 * the header before it began), and with line feeds where an old Mac wrote carriage returns only.
 */
export function trimStart(raw: Uint8Array): Uint8Array {
  let start = raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf ? 3 : 0;
  while (raw[start] === LF || raw[start] === CR) start++;
  const mail = raw.subarray(start);
  if (!mail.includes(CR) || mail.includes(LF)) return mail;
  return mail.map((byte) => (byte === CR ? LF : byte));
}
