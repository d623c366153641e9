import { decodeCharset } from "./charsets.ts";

/**
 * RFC 2047 encoded words. The library decodes them too; this one joins neighbouring words as bytes before
 * decoding the charset, so that a character cut in half between two words survives, and knows UTF-7.
 */

/**
 * Charset to the next `?` (RFC 2231 allows `*language` there). The payload ends at `?=`; where a mailer forgot it, or
 * the header was cut, at the next word or with the value. A `?` that ends nothing belongs to the text. Each character
 * is read once: linear.
 */
const ENCODED_WORD = /=\?([^?\s]{1,60})\?([QqBb])\?((?:[^?=]|=(?!\?[^=])|\?(?!=))*)(?:\?=)?/g;

interface Word {
  readonly charset: string;
  readonly bytes: Uint8Array;
}

function decodeQ(payload: string): Uint8Array {
  const out: number[] = [];
  const source = Buffer.from(payload, "utf8");
  for (let i = 0; i < source.length; i++) {
    const byte = source[i] as number;
    const hex = byte === 0x3d ? source.toString("latin1", i + 1, i + 3) : "";
    if (/^[0-9a-f]{2}$/i.test(hex)) {
      out.push(Number.parseInt(hex, 16));
      i += 2;
    } else {
      out.push(byte === 0x5f ? 0x20 : byte);
    }
  }
  return Uint8Array.from(out);
}

function toWord(charset: string, encoding: string, payload: string): Word {
  const bytes = encoding.toUpperCase() === "B" ? Buffer.from(payload, "base64") : decodeQ(payload);
  return { charset: charset.replace(/\*.*$/, "").toLowerCase(), bytes };
}

const decodeRun = (run: readonly Word[]): string =>
  run.length === 0 ? "" : decodeCharset(Buffer.concat(run.map((word) => word.bytes)), run[0]?.charset);

/**
 * Applies `render` to each maximal run of encoded words; the white space between two words is dropped, as
 * RFC 2047 §6.2 wants, everything else is kept.
 */
function mapRuns(value: string, render: (text: string) => string): string {
  if (!value.includes("=?")) return value;
  let out = "";
  let run: Word[] = [];
  let position = 0;
  const flush = (): void => {
    if (run.length > 0) out += render(decodeRun(run));
    run = [];
  };
  for (const match of value.matchAll(ENCODED_WORD)) {
    const between = value.slice(position, match.index);
    const word = toWord(match[1] as string, match[2] as string, match[3] as string);
    const glued = run.length > 0 && between.trim() === "";
    if (!glued) {
      flush();
      out += between;
    } else if (run[0]?.charset !== word.charset) {
      out += render(decodeRun(run));
      run = [];
    }
    run.push(word);
    position = match.index + match[0].length;
  }
  flush();
  return out + value.slice(position);
}

/** The header value with every encoded word decoded. */
export function decodeWords(value: string): string {
  return mapRuns(value, (text) => text);
}

/**
 * The header value with each run of encoded words written as one UTF-8 word, so that an address parser
 * which decodes after splitting sees no comma or bracket that belongs to a name.
 */
export function normaliseWords(value: string): string {
  return mapRuns(value, (text) => `=?utf-8?B?${Buffer.from(text, "utf8").toString("base64")}?=`);
}
