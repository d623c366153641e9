import { fail, ok, type Result } from "../../core/result.ts";

/** Text that is not what it should be, and from which line on. */
interface Undecodable {
  readonly line: number;
  readonly reason: string;
}

const LINE_FEED = 10;
const SAVE_AS = "save the file as UTF-8";
/** What no text has, and a file that is none or was damaged. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/**
 * A file's text, without a byte order mark. Other encodings are refused: what is read wrongly would go to citizens in
 * mails, one question mark for each accent.
 */
export function decode(bytes: Uint8Array): Result<string, Undecodable> {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return fail({ line: 1, reason: `this is UTF-16: ${SAVE_AS}` });
  const text = new TextDecoder().decode(bytes);
  if (text.includes("\ufffd")) {
    const line = lineOfFirst(bytes);
    if (line !== null) return fail({ line, reason: `this line is not UTF-8: ${SAVE_AS}` });
  }
  const control = CONTROL.exec(text);
  if (!control) return ok(text);
  return fail({
    line: text.slice(0, control.index).split("\n").length,
    reason: "there is a character here that no text has: this is another kind of file, or it is damaged",
  });
}

/** The first line that cannot be decoded by itself; null when none is, and the text says U+FFFD itself. */
function lineOfFirst(bytes: Uint8Array): number | null {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let line = 1, from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(LINE_FEED, from);
    const until = end < 0 ? bytes.length : end + 1;
    try {
      decoder.decode(bytes.subarray(from, until));
    } catch {
      return line;
    }
    from = until;
  }
  return null;
}
