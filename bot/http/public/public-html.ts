import type { Desk } from "../../../core/desk/desk.ts";
import type { Topic } from "../../../core/desk/directory.ts";
import type { FaqArticle } from "../../../core/faq/faq-article.ts";
import { AVOIDED, EXAMPLES, isGood, KINDS, WANTED, whyOf } from "../../../core/i18n/guidelines.ts";
import type { Language } from "../../../core/i18n/language.ts";
import { type MessageKey, translate } from "../../../core/i18n/translate.ts";
import { escapeHtml } from "./html.ts";

export const PUBLIC_PATH = "/sportello";

interface PublicContent {
  readonly desk: Desk;
  readonly language: Language;
  /** What was looked for; empty for everything. */
  readonly words: string;
  readonly topics: readonly Topic[];
  readonly faq: readonly Pick<FaqArticle, "id" | "title">[];
}

type Say = (key: MessageKey, params?: Readonly<Record<string, string>>) => string;

/** The whole page. Every text of the desk's or a reader's is escaped on its way in. */
export function publicHtml(content: PublicContent): string {
  const { desk, language } = content;
  const say: Say = (key, params) => escapeHtml(translate(language, key, params));
  const body = escapeHtml(desk.publicPage?.body ?? desk.name);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${say("public.title")} - ${body}</title>
<link rel="stylesheet" href="${PUBLIC_PATH}/style.css">
</head>
<body>
<a class="skip" href="#main">${say("public.skip")}</a>
${header(content, say, body)}
<main id="main">
${intro(content, say)}
<div class="columns">
<div>
${directory(content, say)}
${faqList(content, say)}
</div>
${guidelines(say)}
</div>
</main>
${footer(desk, say, body)}
</body>
</html>
`;
}

function header({ desk, language, words }: PublicContent, say: Say, body: string): string {
  const other = language === "it" ? "en" : "it";
  const query = words === "" ? "" : `&amp;q=${encodeURIComponent(words)}`;
  const logo = desk.publicPage?.logo;
  const image = logo ? `<img src="${escapeHtml(logo)}" alt="" height="32">` : "";
  return `<header class="body"><div class="wide">
<span class="name">${image}${body}</span>
<a href="${PUBLIC_PATH}?lang=${other}${query}" lang="${other}" hreflang="${other}">${say("public.otherLanguage")}</a>
</div></header>`;
}

function intro({ language, words }: PublicContent, say: Say): string {
  const all = words === "" ? "" : `<a href="${PUBLIC_PATH}?lang=${language}">${say("public.all")}</a>`;
  return `<div class="intro">
<div><h1>${say("public.title")}</h1>
<p>${say("public.lead")}</p></div>
<form action="${PUBLIC_PATH}" method="get" role="search">
<label for="q">${say("public.search")}</label>
<div class="search"><input id="q" name="q" type="search" maxlength="200" value="${escapeHtml(words)}">
<input type="hidden" name="lang" value="${language}"><button>${say("public.searchButton")}</button></div>
${all}
</form>
</div>`;
}

function directory({ desk, topics }: PublicContent, say: Say): string {
  if (topics.length === 0) return `<p class="none">${say("public.none")}</p>`;
  const phone = desk.publicPage?.phone;
  const rows = topics.map(({ name, about, address, isFirstLevel }) => {
    const said = about === null ? (isFirstLevel ? say("public.everythingElse") : "") : escapeHtml(about);
    const call = isFirstLevel && phone ? `<p>${say("public.phone", { phone })}</p>` : "";
    const mail = escapeHtml(address);
    return `<tr><th scope="row">${escapeHtml(name)}${said ? `<p>${said}</p>` : ""}</th>
<td><a href="mailto:${mail}">${mail.replace("@", "@<wbr>")}</a>${call}</td></tr>`;
  });
  return `<table>
<thead><tr><th scope="col">${say("public.topic")}</th><th scope="col">${say("public.address")}</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>`;
}

function faqList({ faq }: PublicContent, say: Say): string {
  if (faq.length === 0) return "";
  const items = faq.map(
    ({ id, title }) => `<li><a href="/api/v1/public/faq/${id}">${escapeHtml(title)}</a></li>`,
  );
  return `<h2>${say("public.faq")}</h2>\n<ul>\n${items.join("\n")}\n</ul>`;
}

function guidelines(say: Say): string {
  const wanted = WANTED.map(
    (what) => `<li><strong>${say(`public.what.${what}`)}</strong> ${say(`public.what.${what}Text`)}</li>`,
  );
  const avoid = AVOIDED.map((what) => `<li>${say(`public.avoid.${what}`)}</li>`);
  const kinds = KINDS.map((kind) => `<li>${say(`public.kinds.${kind}`)}</li>`);
  return `<section class="how">
<h2>${say("public.what")}</h2>
<ol>${wanted.join("\n")}</ol>
<div class="examples">
${EXAMPLES.map((one) => example(one, say)).join("\n")}
</div>
<h2>${say("public.avoid")}</h2>
<ul>${avoid.join("\n")}</ul>
<p class="quiet">${say("public.calls")}</p>
<h2>${say("public.kinds")}</h2>
<ul>${kinds.join("\n")}</ul>
<p class="quiet">${say("public.paid")}</p>
</section>`;
}

function example(name: (typeof EXAMPLES)[number], say: Say): string {
  const kind = isGood(name) ? "good" : "bad";
  const reason = whyOf(name);
  const why = reason ? `<p class="quiet">${say(reason)}</p>` : "";
  return `<div class="example ${kind}"><h3>${say(`public.${kind}`)}</h3>
<p><strong>${say("public.subject")}</strong> ${say(`public.${name}.subject`)}</p>
<p>${say(`public.${name}.text`)}</p>${why}</div>`;
}

function footer({ publicPage }: Desk, say: Say, body: string): string {
  const link = (address: string | null | undefined, key: MessageKey) =>
    address ? `<a href="${escapeHtml(address)}">${say(key)}</a>` : "";
  return `<footer><div class="wide"><span>${body}</span><nav>
${link(publicPage?.privacy, "public.privacy")}
${link(publicPage?.accessibility, "public.accessibility")}
</nav></div></footer>`;
}
