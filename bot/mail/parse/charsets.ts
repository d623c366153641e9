import { TextDecoder } from "node:util";
import { decodeLegacy } from "./legacy-charsets.ts";

/**
 * Bytes to text for the charsets mail really declares. `TextDecoder` knows the WHATWG encodings; this adds
 * labels with vendor decoration, what is in `legacy-charsets.ts`, and a guess where the label is absent, unknown or
 * plainly wrong. Nothing here throws.
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
    "51932": "euc-jp",
    "50220": "iso-2022-jp",
    "50221": "iso-2022-jp",
    "50222": "iso-2022-jp",
    "65001": "utf-8",
  };
  if (codePage) return tryDecoder(byCodePage[codePage] ?? `windows-${codePage}`);
  if (bare.startsWith("utf8") || bare.startsWith("utf-8")) return utf8;
  // -1, -2, -3, -ms: supersets that differ in rare characters only.
  if (/^iso-?2022-?jp/.test(bare) || bare === "junet") return tryDecoder("iso-2022-jp");
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

const ESC = 0x1b;
const DOLLAR = 0x24;

/** The escapes to two-byte sets of ISO-2022-JP (RFC 1468), which nothing else in mail contains. */
const isJapanese = (bytes: Uint8Array): boolean =>
  bytes.some(
    (byte, at) =>
      byte === ESC && bytes[at + 1] === DOLLAR && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40),
  );

/** By the escapes of Japanese; UTF-8 when the bytes are UTF-8 (an accident is practically impossible), else windows-1252. */
function guess(bytes: Uint8Array): string {
  if (bytes.includes(ESC) && isJapanese(bytes)) return decoderFor("iso-2022-jp")?.decode(bytes) ?? "";
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

/** Decodes bytes declared as `label`; with an absent, unknown or wrong label, by looking at the bytes. */
export function decodeCharset(bytes: Uint8Array, label: string | undefined): string {
  const name = (label ?? "")
    .trim()
    .toLowerCase()
    .replace(/^["']|["';,].*$/g, "");
  if (NEUTRAL_LABELS.has(name)) return guess(bytes);
  const legacy = decodeLegacy(bytes, name);
  if (legacy !== null) return legacy;
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
