import type { Desk } from "../../../core/desk/desk.ts";
import { languageOf } from "../../../core/i18n/language.ts";
import { translate } from "../../../core/i18n/translate.ts";
import type { Endpoint, HttpRequest, HttpResponse } from "../exchange.ts";
import { escapeHtml } from "./html.ts";
import { PUBLIC_PATH } from "./public-html.ts";

/**
 * The two pages the app's manifest names, open to everybody as Teams asks: the body's own privacy notice where it has
 * one, and the terms on which operators use the app (appPackage/manifest.json, `developer`).
 */
export function appPages(desk: Desk): readonly Endpoint[] {
  return [
    {
      method: "GET",
      path: "/privacy",
      handle: async (request) =>
        desk.publicPage?.privacy
          ? { status: 302, headers: { location: desk.publicPage.privacy } }
          : page(desk, request, "app.privacy.title", "app.privacy.text"),
    },
    {
      method: "GET",
      path: "/terms",
      handle: async (request) => page(desk, request, "app.terms.title", "app.terms.text"),
    },
  ];
}

type Title = "app.privacy.title" | "app.terms.title";
type Text = "app.privacy.text" | "app.terms.text";

function page(desk: Desk, { headers }: HttpRequest, title: Title, text: Text): HttpResponse {
  const language = languageOf(headers["accept-language"]);
  const body = desk.publicPage?.body ?? desk.name;
  const said = escapeHtml(translate(language, title));
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${said} - ${escapeHtml(body)}</title>
<link rel="stylesheet" href="${PUBLIC_PATH}/style.css">
</head>
<body>
<main>
<h1>${said}</h1>
<p>${escapeHtml(translate(language, text, { body }))}</p>
<p><a href="${PUBLIC_PATH}">${escapeHtml(translate(language, "public.title"))}</a></p>
</main>
</body>
</html>
`;
  return {
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-language": language,
      "content-security-policy":
        "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'",
      vary: "accept-language",
    },
    body: html,
  };
}
