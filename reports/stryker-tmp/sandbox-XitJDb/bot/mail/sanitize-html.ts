// @ts-nocheck
import sanitize, { type Attributes, type SanitizeOptions } from "sanitize-html";
import { boundedHtml } from "./html-guard.ts";

/**
 * HTML of strangers made fit for display inside Teams and the tab (spec M4): an allow-list, so that what is
 * not known to be harmless is gone; its text stays. The original is kept with the raw mail.
 */

const TEXT_TAGS = "a abbr address b bdi bdo big blockquote br center cite code dd del dfn div dl dt em font";
const MORE_TAGS =
  "h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strike strong sub sup";
const TABLE_TAGS = "table caption colgroup col tbody thead tfoot tr td th time tt u ul var wbr";
const ALLOWED_TAGS = `${TEXT_TAGS} ${MORE_TAGS} ${TABLE_TAGS}`.split(" ");

/** Dropped with everything inside: their content is not meant for readers. Other unknown tags keep their text. */
const SILENT_TAGS = "script style title textarea option xmp noscript noembed noframes template";

/** Layout and colour. No `position`, no `url()`, nothing that could cover the page or fetch something. */
const COLOUR = /^(?:#[0-9a-f]{3,8}|[a-z]{3,30}|rgba?\([\d\s,.%/]{5,40}\))$/i;
const LENGTH = /^-?\d{1,4}(?:\.\d{1,4})?(?:px|pt|em|rem|ex|%|cm|mm|in)?$/i;
const LENGTHS =
  /^(?:-?\d{1,4}(?:\.\d{1,4})?(?:px|pt|em|rem|ex|%|cm|mm|in)?|auto)(?: (?:-?\d{1,4}(?:\.\d{1,4})?(?:px|pt|em|rem|ex|%|cm|mm|in)?|auto)){0,3}$/i;
const BORDER =
  /^(?:none|(?:(?:[\d.]{1,6}(?:px|pt|em)?|thin|medium|thick|solid|dotted|dashed|double|none|#[0-9a-f]{3,8}|[a-z]{3,20}|rgba?\([\d\s,.%/]{5,40}\)) ?){1,3})$/i;
/** A size of nothing hides text: what the sender hid is shown, as it reaches the operator by other ways. */
const FONT_SIZE =
  /^(?:(?!0+(?:\.0+)?(?:\D|$))\d{1,3}(?:\.\d{1,4})?(?:px|pt|em|rem|%)?|(?:xx-|x-)?(?:small|large)|medium|smaller|larger)$/i;

const STYLES: Record<string, RegExp[]> = {
  color: [COLOUR],
  "background-color": [COLOUR],
  "font-weight": [/^(?:normal|bold|bolder|lighter|[1-9]00)$/i],
  "font-style": [/^(?:normal|italic|oblique)$/i],
  "font-size": [FONT_SIZE],
  "font-family": [/^[\w\s,"'-]{1,200}$/],
  "text-align": [/^(?:left|right|center|justify)$/i],
  "text-decoration": [/^(?:none|underline|line-through)$/i],
  "vertical-align": [/^(?:top|middle|bottom|baseline|sub|super|text-top|text-bottom)$/i],
  "white-space": [/^(?:normal|nowrap|pre|pre-wrap|pre-line)$/i],
  "line-height": [LENGTH, /^normal$/i],
  width: [LENGTH, /^auto$/i],
  height: [LENGTH, /^auto$/i],
  "max-width": [LENGTH],
  margin: [LENGTHS],
  padding: [LENGTHS],
  border: [BORDER],
  "border-collapse": [/^(?:collapse|separate)$/i],
};
for (const side of ["top", "right", "bottom", "left"]) {
  STYLES[`margin-${side}`] = [LENGTH];
  STYLES[`padding-${side}`] = [LENGTH];
  STYLES[`border-${side}`] = [BORDER];
}

const LINK_SCHEMES = new Set(["http:", "https:", "mailto:", "tel:"]);

/** An absolute URL with an allowed scheme, written in canonical form, or null. */
function absoluteUrl(value: string | undefined, schemes: ReadonlySet<string>): string | null {
  const trimmed = (value ?? "").trim().slice(0, 8192);
  const url = URL.parse(trimmed.startsWith("//") ? `https:${trimmed}` : trimmed);
  return url && schemes.has(url.protocol) ? url.href : null;
}

/** Links open outside and tell nobody where they were clicked; anchors inside the mail lead nowhere. */
function transformLink(_tag: string, attributes: Attributes): { tagName: string; attribs: Attributes } {
  const { href, target: _target, rel: _rel, ...rest } = attributes;
  const url = absoluteUrl(href, LINK_SCHEMES);
  if (url === null) return { tagName: "a", attribs: rest };
  return {
    tagName: "a",
    attribs: { ...rest, href: url, target: "_blank", rel: "noopener noreferrer nofollow" },
  };
}

const REMOTE_SCHEMES = new Set(["http:", "https:"]);
const INLINE_PICTURE = /^data:image\/(?:png|gif|jpe?g|webp);base64,[A-Za-z0-9+/=\s]+$/i;
const MAX_INLINE_PICTURE = 200_000;

/**
 * `cid:` pictures keep their reference (the tab asks for the attachment), remote ones wait in
 * `data-remote-src` until the operator asks, and anything else is no picture.
 */
function transformImage(_tag: string, attributes: Attributes): { tagName: string; attribs: Attributes } {
  const { src, srcset: _srcset, "data-remote-src": _forged, ...rest } = attributes;
  const source = (src ?? "").trim();
  if (/^cid:[^\s"'<>]{1,500}$/i.test(source)) return { tagName: "img", attribs: { ...rest, src: source } };
  if (source.length <= MAX_INLINE_PICTURE && INLINE_PICTURE.test(source)) {
    return { tagName: "img", attribs: { ...rest, src: source.replace(/\s/g, "") } };
  }
  const remote = absoluteUrl(source, REMOTE_SCHEMES);
  return { tagName: "img", attribs: remote ? { ...rest, "data-remote-src": remote } : rest };
}

const OPTIONS: SanitizeOptions = {
  allowedTags: ALLOWED_TAGS,
  nonTextTags: SILENT_TAGS.split(" "),
  allowedAttributes: {
    "*": ["align", "valign", "dir", "lang", "title", "style"],
    a: ["href", "target", "rel"],
    img: ["src", "alt", "width", "height", "data-remote-src"],
    table: ["border", "cellpadding", "cellspacing", "width", "bgcolor"],
    td: ["colspan", "rowspan", "width", "height", "bgcolor", "nowrap"],
    th: ["colspan", "rowspan", "width", "height", "bgcolor", "nowrap"],
    tr: ["bgcolor"],
    col: ["span", "width"],
    font: ["color", "face", "size"],
    ol: ["start", "type"],
    time: ["datetime"],
  },
  allowedStyles: { "*": STYLES },
  allowedSchemes: ["http", "https", "mailto", "tel"],
  allowedSchemesByTag: { img: ["cid", "data"] },
  allowProtocolRelative: false,
  disallowedTagsMode: "discard",
  nestingLimit: 200,
  transformTags: { a: transformLink, img: transformImage },
  parser: { decodeEntities: true },
};

/**
 * The HTML with nothing active and nothing remote in it. Pure text in, pure markup out; never throws on
 * malformed HTML.
 */
export function sanitizeHtml(html: string): string {
  return sanitize(boundedHtml(html), OPTIONS);
}
