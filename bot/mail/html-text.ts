import { compile } from "html-to-text";
import { boundedHtml } from "./html-guard.ts";

/**
 * HTML to plain text for cards, search and reply splitting (spec M4). Quoted blocks come out with `> `, so
 * that the splitter finds them; addresses of links and pictures are left out, they stay in the HTML.
 */
const convert = compile({
  wordwrap: false,
  preserveNewlines: false,
  limits: { maxInputLength: 4_000_000, maxDepth: 200, maxChildNodes: 20_000 },
  selectors: [
    { selector: "a", options: { ignoreHref: true } },
    ...["img", "head", "title"].map((selector) => ({ selector, format: "skip" })),
    { selector: "hr", options: { length: 10, leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    // Cells of one row are words of their own: "Da:" and "Mario" beside it must not become one.
    ...["td", "th"].map((selector) => ({ selector, format: "inlineSurround", options: { suffix: " " } })),
    { selector: "blockquote", options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
});

/** The text a reader would see. Never throws: HTML the library cannot take is stripped of its tags. */
export function htmlToText(html: string): string {
  try {
    return convert(boundedHtml(html));
  } catch {
    return html.replace(/<[^<>]*>/g, " ");
  }
}
