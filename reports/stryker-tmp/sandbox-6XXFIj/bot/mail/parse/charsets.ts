// @ts-nocheck
import { TextDecoder } from "node:util";

/**
 * Bytes to text for the charsets mail really declares. `TextDecoder` knows the WHATWG encodings; this adds
 * UTF-7 (RFC 2152, still sent by old Outlook), labels with vendor decoration, and a guess where the label
 * is absent, unknown or plainly wrong. Nothing here throws.
 */

const decoders = new Map<string, TextDecoder | null>();
/** Labels come from strangers: a mail with a thousand made-up labels must not grow the cache for ever. */
const CACHE_LIMIT = 200;

function tryDecoder(label: string): TextDecoder | null {
  const known = decoders.get(label);
  if (known !== undefined) return known;
  let decoder: TextDecoder | null = null;
  try {
    decoder = new TextDecoder(label);
  } catch {
    // Not an encoding this runtime knows: the caller falls back to a guess.
  }
  if (decoders.size < CACHE_LIMIT) decoders.set(label, decoder);
  return decoder;
}

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });
const utf8 = new TextDecoder("utf-8");
const windows1252 = new TextDecoder("windows-1252");

/** The label as WHATWG spells it: `"ISO_8859-15"`, `cp1252`, `x-windows-1250`, `windows-1252;foo` all occur. */
function decoderFor(label: string): TextDecoder | null {
  const direct = tryDecoder(label);
  if (direct) return direct;
  const bare = label.replace(/^(?:x-ms-|x-|cs)/, "");
  const codePage = /^(?:cp|ms|ibm|win|windows)[-_]?(\d{3,5})$/.exec(bare)?.[1];
  const byCodePage: Record<string, string> = {
    "932": "shift_jis",
    "936": "gbk",
    "949": "euc-kr",
    "950": "big5",
  };
  if (codePage) return tryDecoder(byCodePage[codePage] ?? `windows-${codePage}`);
  if (bare.startsWith("utf8") || bare.startsWith("utf-8")) return utf8;
  return tryDecoder(bare) ?? tryDecoder(bare.replaceAll("_", "-"));
}

const NEUTRAL_LABELS = new Set([
  "",
  "us-ascii",
  "ascii",
  "ansi_x3.4-1968",
  "unknown-8bit",
  "x-unknown",
  "default",
]);

/** UTF-8 when the bytes are UTF-8 (an accident is practically impossible), else windows-1252. */
function guess(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return windows1252.decode(bytes);
  }
}

/** Labelled UTF-8 but without one valid sequence: a Latin-1 mail with a wrong label, as old scripts send. */
function decodeDeclaredUtf8(bytes: Uint8Array): string {
  const text = utf8.decode(bytes);
  if (!text.includes("\ufffd")) return text;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f && code !== 0xfffd) return text;
  }
  return windows1252.decode(bytes);
}

/** Decodes RFC 2152 UTF-7: `+` starts base64 of UTF-16BE, `-` or any other character ends it. */
function decodeUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]*)-?/g, (_whole, encoded: string) => {
    if (encoded === "") return "+";
    const bytes = Buffer.from(encoded, "base64");
    let out = "";
    for (let i = 0; i + 1 < bytes.length; i += 2) out += String.fromCharCode(bytes.readUInt16BE(i));
    return out;
  });
}

/** Decodes bytes declared as `label`; with an absent, unknown or wrong label, by looking at the bytes. */
export function decodeCharset(bytes: Uint8Array, label: string | undefined): string {
  const name = (label ?? "")
    .trim()
    .toLowerCase()
    .replace(/^["']|["';,].*$/g, "");
  if (NEUTRAL_LABELS.has(name)) return guess(bytes);
  if (/^(?:unicode-1-1-)?utf-?7$/.test(name)) return decodeUtf7(windows1252.decode(bytes));
  // A 7-bit charset by definition (ISO-2022-*): high bytes prove the label wrong.
  if (name.startsWith("iso-2022") && bytes.some((byte) => byte > 0x7f)) return guess(bytes);
  const decoder = decoderFor(name);
  if (!decoder) return guess(bytes);
  return decoder.encoding === "utf-8" ? decodeDeclaredUtf8(bytes) : decoder.decode(bytes);
}

/** True when the bytes are valid UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    strictUtf8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
