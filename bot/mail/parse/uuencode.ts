import { latin1 } from "./latin1.ts";

/** uuencode (POSIX.1-2017, `uuencode`): how files travelled before MIME, and still do from old systems. */

/** A file found in a text. */
export interface UuFile {
  readonly filename: string;
  readonly content: Uint8Array;
}

export const isUuEncoding = (encoding: string): boolean => /^(?:x-)?uu(?:e|encode)?$/.test(encoding);

const BLOCK = /^begin [0-7]{3,4} ([^\r\n]{1,255})\r?\n((?:[ -`]{1,90}\r?\n)*?)[` ]?\r?\n?end[ \t]*$/gm;

/** One line: how many bytes it holds, then four characters of six bits for three bytes. */
function decodeLine(line: string): number[] {
  const length = (line.charCodeAt(0) - 32) & 63;
  const out: number[] = [];
  for (let at = 1; out.length < length && at < line.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map(
      (step) => ((line.charCodeAt(at + step) || 32) - 32) & 63,
    );
    out.push((a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d);
  }
  return out.slice(0, length);
}

const decodeBlock = (block: string): Uint8Array =>
  Buffer.concat(block.split(/\r?\n/).map((line) => Buffer.from(line === "" ? [] : decodeLine(line))));

/** The files in a text, and the text without them. */
export function takeUuFiles(text: string): { readonly text: string; readonly files: readonly UuFile[] } {
  if (!text.includes("begin ")) return { text, files: [] };
  const files: UuFile[] = [];
  const rest = text.replace(BLOCK, (_whole, name: string, block: string) => {
    files.push({ filename: name.split(/[/\\]/).at(-1)?.trim() ?? "", content: decodeBlock(block) });
    return "";
  });
  return { text: rest, files };
}

/** The one file of a body that is uuencoded as a whole; null when it is not. */
export function decodeUu(content: Uint8Array): UuFile | null {
  const text = latin1(content);
  return takeUuFiles(text).files[0] ?? null;
}
