interface FrameOptions {
  readonly isFolded: boolean;
  /** Mails with colours of their own were made for white paper. */
  readonly isPaper: boolean;
  /** Where the frame stands, to look like it. */
  readonly like: Element | null;
}

/** Whether the sender chose colours, which would be unreadable on a dark page. */
export const hasOwnColours = (html: string): boolean =>
  /\bbgcolor|[\s;"'](?:background-)?color\s*[:=]/i.test(html);

/** A picture that has not come leaves nothing to ask for. */
const withoutMissingImages = (html: string): string => html.replace(/\ssrc=(["'])cid:/gi, " data-src=$1cid:");

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data: blob:";

/** A whole document for the frame, with its own policy: no script, no request to anybody. */
export function frameDocument(html: string, { isFolded, isPaper, like }: FrameOptions): string {
  const desk = like ?? document.querySelector(".desk");
  const style = desk ? getComputedStyle(desk) : null;
  const colour = isPaper || !style ? "#242424" : style.color;
  const link = isPaper || !style ? "#4f52b2" : style.getPropertyValue("--colorBrandForegroundLink");
  return `<!doctype html><html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}"><base target="_blank"><style>
html{overflow-x:auto;overflow-y:hidden;color-scheme:${isPaper ? "light" : "normal"}}
body{margin:0;color:${colour};font:14px/21px ${(style?.fontFamily ?? "sans-serif").replaceAll('"', "'")};overflow-wrap:anywhere}
body>*{max-width:100%}p{margin:0 0 8px}img{max-width:100%;height:auto}a{color:${link}}
table{max-width:100%}pre{white-space:pre-wrap}
blockquote{margin:8px 0;padding-left:10px;border-left:2px solid #8a8a8a}
${isFolded ? "blockquote{display:none}" : ""}
</style></head><body>${withoutMissingImages(html)}</body></html>`;
}
