import type { FaqArticle } from "../../../core/faq/faq-article.ts";
import { translate } from "../../../core/i18n/translate.ts";
import type { HttpResponse } from "../exchange.ts";
import { escapeHtml } from "./html.ts";

/** An article as a plain page, for whoever follows a link in a mail. */
export function faqPage({ title, language, problem, solution }: FaqArticle): HttpResponse {
  const part = (heading: "field.problem" | "field.solution", text: string) =>
    text === "" ? "" : `<h2>${translate(language, heading)}</h2>\n${paragraphs(text)}\n`;
  const body = [
    `<!doctype html>\n<html lang="${language}">\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>\n<main>\n<h1>${escapeHtml(title)}</h1>`,
    `${part("field.problem", problem)}${part("field.solution", solution)}</main>\n</html>\n`,
  ].join("\n");
  return {
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", vary: "accept" },
    body,
  };
}

const paragraphs = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll("\n", "<br>\n")}</p>`)
    .join("\n");
