import { latin1 } from "./latin1.ts";

/**
 * Charsets that the runtime does not know: DOS code pages, which console programs and old machines still send, and
 * the encodings of mail that switch between sets by escapes (RFC 1557, RFC 1922, RFC 1843), UTF-7 and UTF-32.
 */

/** The upper 128 characters (IBM's and Unicode's CP437.TXT, CP850.TXT, CP852.TXT); 858 is 850 with the euro. */
const DOS_PAGES: Readonly<Record<string, string>> = {
  "437":
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0",
  "850":
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0",
  "852":
    "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0",
};

const ESC = 0x1b;

function decodeDosPage(page: string, bytes: Uint8Array): string | null {
  const upper = DOS_PAGES[page === "858" ? "850" : page];
  if (upper === undefined) return null;
  const text = Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : upper[byte - 0x80]));
  return (page === "858" ? text.map((char) => (char === "ı" ? "€" : char)) : text).join("");
}

/** UTF-7 (RFC 2152): `+` starts base64 of UTF-16BE, `-` or any other character ends it. */
function decodeUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]*)-?/g, (_whole, encoded: string) => {
    if (encoded === "") return "+";
    const bytes = Buffer.from(encoded, "base64");
    let out = "";
    for (let i = 0; i + 1 < bytes.length; i += 2) out += String.fromCharCode(bytes.readUInt16BE(i));
    return out;
  });
}

/**
 * ISO-2022-KR and -CN: bytes between SO and SI are a set of two bytes each without their high bits. With the bits
 * back they are EUC, which the runtime knows; designations (`ESC $ ) C`) are taken out.
 */
function decodeShifted(bytes: Uint8Array, euc: string): string {
  const out: number[] = [];
  let isShifted = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte === ESC && bytes[i + 1] === 0x24) i += 3;
    else if (byte === 0x0e || byte === 0x0f) isShifted = byte === 0x0e;
    else {
      if (byte === 0x0a) isShifted = false;
      out.push(isShifted && byte > 0x20 ? byte | 0x80 : byte);
    }
  }
  return new TextDecoder(euc).decode(Uint8Array.from(out));
}

/** HZ (RFC 1843): `~{` and `~}` around GB2312 without high bits, `~~` for a tilde, `~` at a line's end joins it. */
function decodeHz(text: string): string {
  return text.replace(
    /~(?:\{((?:[^~\n]|~(?!\}))*)(?:~\}|$|(?=\n))|(~)|\r?\n)/g,
    (_whole, gb?: string, tilde?: string) =>
      gb === undefined
        ? (tilde ?? "")
        : new TextDecoder("gbk").decode(Uint8Array.from(gb, (char) => char.charCodeAt(0) | 0x80)),
  );
}

function decodeUtf32(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let out = "";
  for (let at = 0; at + 3 < bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle);
    if (code !== 0xfeff) out += code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  }
  return out;
}

/** UTF-16 by its byte order mark; without one by where the zeros are, as Windows forgets both mark and order. */
function decodeUtf16(bytes: Uint8Array): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0xfffe) return new TextDecoder("utf-16le").decode(bytes);
  let zeros = 0;
  for (let at = 0; at < Math.min(bytes.length, 2000); at++) {
    if (bytes[at] === 0) zeros += at % 2 === 0 ? 1 : -1;
  }
  return new TextDecoder(mark === 0xfeff || zeros > 0 ? "utf-16be" : "utf-16le").decode(bytes);
}

/** The text of bytes in a charset the runtime cannot decode; null for any other charset. */
export function decodeLegacy(bytes: Uint8Array, name: string): string | null {
  if (/^(?:unicode-1-1-)?utf-?7$/.test(name)) return decodeUtf7(latin1(bytes));
  if (/^(?:utf-?16|ucs-?2|unicode|iso-10646-ucs-2)$/.test(name)) return decodeUtf16(bytes);
  const utf32 = /^(?:utf-?32|ucs-?4|iso-10646-ucs-4)(le|be)?$/.exec(name);
  if (utf32) return decodeUtf32(bytes, utf32[1] === "le" || (!utf32[1] && bytes[0] !== 0));
  if (/^(?:cs)?iso-?2022-?kr$/.test(name)) return decodeShifted(bytes, "euc-kr");
  if (/^(?:cs)?iso-?2022-?cn(?:-ext)?$/.test(name)) return decodeShifted(bytes, "gbk");
  if (/^hz(?:-gb-?2312)?$/.test(name)) return decodeHz(latin1(bytes));
  const page =
    /^(?:cs)?(?:pc|cp|ibm|x-cp|dos-?|ms-?dos-?|codepage-?)?[-_]?(?:pc)?(437|850|852|858)(?:multilingual)?$/.exec(
      name,
    )?.[1];
  return page === undefined ? null : decodeDosPage(page, bytes);
}
