/** What a page says of itself, for mails that say nothing of it in their headers. */

const HEAD = 2048;

const headOf = (content: Uint8Array): string =>
  Buffer.from(content.buffer, content.byteOffset, Math.min(content.byteLength, HEAD)).toString("latin1");

/** True when the bytes begin as a page does. */
export const isHtmlSource = (content: Uint8Array): boolean =>
  /^\s{0,200}(?:<!doctype html|<html[\s>])/i.test(headOf(content).replace(/^\u00ef\u00bb\u00bf/, ""));

const isUtf8 = (content: Uint8Array): boolean =>
  Buffer.from(content).toString("utf8").includes("\ufffd") === false;
const hasHighByte = (content: Uint8Array): boolean => content.some((byte) => byte > 0x7f);

/**
 * The charset a page names in its head, for a part whose Content-Type names none. Where the bytes are UTF-8 the page
 * was converted on its way and its own word is out of date.
 */
export function metaCharset(content: Uint8Array): string | undefined {
  const named = /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})/i.exec(headOf(content))?.[1];
  if (!named || /^utf-?(?:16|32)/i.test(named)) return undefined;
  return hasHighByte(content) && isUtf8(content) ? undefined : named;
}
