/** Lines of encoded bodies, as mailers write them and gateways leave them. */

const SPACE = 0x20;
const TAB = 0x09;

/** Blanks at a line's end were added on the way (RFC 2045 §6.7 rule 3); left there they hide a soft line break. */
function trimEnd(line: Uint8Array): Uint8Array {
  let end = line.length;
  while (end > 0 && (line[end - 1] === SPACE || line[end - 1] === TAB)) end--;
  return end === line.length ? line : line.subarray(0, end);
}

const LONGEST_WORD = 32;

/** Words with blanks between, or one that ends in a mark: no line of base64, which has neither. */
export function isProse(line: Uint8Array): boolean {
  if (line.length > LONGEST_WORD && !line.subarray(0, LONGEST_WORD).includes(SPACE)) return false;
  const text = Buffer.from(line.buffer, line.byteOffset, Math.min(line.byteLength, 200))
    .toString("latin1")
    .trim();
  const [first = "", second] = text.split(/\s+/);
  if (second !== undefined && first.length < 20) return true;
  return /^[\p{L}'’-]{2,30}[.,:;!?]$/u.test(first);
}

const NOTHING = new Uint8Array();

/** A line for the decoder of its encoding. Prose within base64 is a footer that a list put below it. */
export function bodyLine(line: Uint8Array, encoding: string): Uint8Array {
  if (encoding === "quoted-printable") return trimEnd(line);
  return encoding === "base64" && isProse(line) ? NOTHING : line;
}
