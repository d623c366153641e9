import { latin1 } from "./latin1.ts";

/** Where a mail's header ends, when the empty line that should say so is missing. */

/** RFC 5322 §2.2, with the blank before the colon that its obsolete syntax allows. */
const FIELD = /^[!-9;-~]+[ \t]*:/;
const CONTINUATION = /^[ \t]/;
/** A parameter whose line lost its indentation: `boundary="…"` below `Content-Type: multipart/mixed;`. */
const PARAMETER = /^[\w-]+(?:\*\d*\*?)?[ \t]*=/;

export const isField = (line: string): boolean => FIELD.test(line);

/** Whether a line continues the one above it, although it does not begin with a blank. */
export const isStrayParameter = (line: string, above: string): boolean =>
  PARAMETER.test(line) && /;[ \t]*$/.test(above);

const LF = 0x0a;

/** The lines up to the first empty one, with where each ends. */
function* headerLines(raw: Uint8Array): Generator<{ readonly line: string; readonly end: number }> {
  let start = 0;
  while (start < raw.length) {
    const feed = raw.indexOf(LF, start);
    const end = feed < 0 ? raw.length : feed + 1;
    const line = latin1(raw.subarray(start, end)).replace(/\r?\n$/, "");
    if (line.trim() === "") return;
    yield { line, end };
    start = end;
  }
}

/**
 * The mail with an empty line after its last header, where text follows it at once: a script's mail, or one that has no
 * header at all. Lines that are no header but stand between headers stay where they are, for the parser to pass over.
 */
export function separateBody(raw: Uint8Array): Uint8Array {
  let headerEnd = 0;
  let above = "";
  let isOpen = true;
  let last = 0;
  for (const { line, end } of headerLines(raw)) {
    const continues: boolean = isOpen && (CONTINUATION.test(line) || isStrayParameter(line, above));
    isOpen = continues || isField(line);
    if (isOpen) headerEnd = end;
    above = line;
    last = end;
  }
  if (headerEnd === last) return raw;
  return Buffer.concat([raw.subarray(0, headerEnd), Buffer.from("\r\n"), raw.subarray(headerEnd)]);
}
