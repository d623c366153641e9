// @ts-nocheck
import { headerOf, type LocalRequest, type LocalResponse } from "../http-message.ts";

/** Languages of the stand-in's own pages. */
export type PageLanguage = "it" | "en";

/** A text in both languages. */
export type Words = Readonly<Record<PageLanguage, string>>;

/** Italian unless English is asked for first. */
export function languageOf(request: LocalRequest): PageLanguage {
  const wanted = headerOf(request, "accept-language")
    .split(",")
    .map((range) => {
      const [tag = "", quality = "q=1"] = range.trim().split(";");
      return { language: tag.slice(0, 2).toLowerCase(), weight: Number(quality.replace(/^\s*q=/, "")) || 0 };
    })
    .filter(({ language }) => language === "it" || language === "en")
    .sort((a, b) => b.weight - a.weight);
  return wanted[0]?.language === "en" ? "en" : "it";
}

const names = {
  home: { it: "Inizio", en: "Home" },
  mailbox: { it: "Posta dei cittadini", en: "Citizens’ mail" },
  teams: { it: "Teams", en: "Teams" },
  title: { it: "Microsoft 365 locale", en: "Local Microsoft 365" },
};

/** A whole page around escaped content. No script runs in it. */
export function page(language: PageLanguage, title: string, content: string, status = 200): LocalResponse {
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · ${names.title[language]}</title>
<link rel="stylesheet" href="/local/style.css">
</head>
<body>
<header><strong>Sportello · ${names.title[language]}</strong>
<a href="/local/">${names.home[language]}</a>
<a href="/local/mailbox">${names.mailbox[language]}</a>
<a href="/local/teams">${names.teams[language]}</a></header>
<main>
<h1>${escapeHtml(title)}</h1>
${content}
</main>
</body>
</html>
`;
  return {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      // Styles may be inline only for the sandboxed mails, which inherit this policy.
      "content-security-policy":
        "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      vary: "accept-language, accept",
    },
    body: html,
  };
}

/** Text made safe for HTML content and double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** An instant as people here read it. */
export function localTime(iso: string, language: PageLanguage): string {
  const format = { dateStyle: "medium", timeStyle: "medium", timeZone: "Europe/Rome" } as const;
  return new Intl.DateTimeFormat(language === "it" ? "it-IT" : "en-GB", format).format(new Date(iso));
}
