/**
 * HTML parsers of the ecosystem keep their open elements in an array whose head they shift: a mail with a
 * hundred thousand unclosed tags costs minutes. No real mail nests this deep.
 */
// @ts-nocheck

const MAX_OPEN_ELEMENTS = 4000;

/** More HTML than any reader reads; what is beyond is in the raw mail. */
const MAX_HTML = 4_000_000;

/** Elements without an end tag, or which their next sibling closes. */
const SELF_CLOSING = new Set(
  "area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option thead tbody".split(
    " ",
  ),
);

const TAG = /<(\/?)([a-z][^\s/>]{0,40})/gi;

/** An upper bound of the elements a parser would hold open at once is beyond any real mail. */
function isHostile(html: string): boolean {
  const open = new Map<string, number>();
  let total = 0;
  for (const match of html.matchAll(TAG)) {
    const name = (match[2] as string).toLowerCase();
    if (SELF_CLOSING.has(name)) continue;
    const count = open.get(name) ?? 0;
    if (match[1] === "") {
      open.set(name, count + 1);
      if (++total > MAX_OPEN_ELEMENTS) return true;
    } else if (count > 0) {
      open.set(name, count - 1);
      total--;
    }
  }
  return false;
}

/** The HTML as it may be given to a parser in bounded time: cut, or without its tags when it is an attack. */
export function boundedHtml(html: string): string {
  const source = html.slice(0, MAX_HTML);
  return isHostile(source) ? source.replace(/<[^<>]*>?/g, " ") : source;
}
