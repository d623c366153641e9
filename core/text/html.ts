const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** Plain text as HTML that reads the same: a paragraph for each block, a break for each line. */
export const textAsHtml = (text: string): string =>
  text
    .trim()
    .split(/\n{2,}/)
    .filter((block) => block !== "")
    .map((block) => `<p>${escapeHtml(block).replaceAll("\n", "<br>")}</p>`)
    .join("");

/** A quoted message, as mail programs mark it. */
export const quotedHtml = (text: string): string =>
  `<blockquote type="cite">${textAsHtml(text) || "<p></p>"}</blockquote>`;
