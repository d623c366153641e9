import type { Desk } from "../../../core/desk/desk.ts";
import { directoryOf, type Topic } from "../../../core/desk/directory.ts";
import { isForEverybody } from "../../../core/faq/faq-article.ts";
import { faqArticles } from "../../../core/faq/faq-book.ts";
import { findFaq } from "../../../core/faq/find-faq.ts";
import { languageOf } from "../../../core/i18n/language.ts";
import type { Collections, Store } from "../../../core/ports.ts";
import { normalise } from "../../../core/search/normalise.ts";
import type { Endpoint, HttpRequest, HttpResponse } from "../exchange.ts";
import { PUBLIC_PATH, publicHtml } from "./public-html.ts";
import { publicStyle } from "./public-style.ts";

const MAX_WORDS = 200;
const MAX_FAQ = 20;
const CACHING = "public, max-age=300";

interface PublicDeps {
  readonly desk: Desk;
  readonly store: Collections;
}

/**
 * Whom to write to and how, for everybody (spec G8): plain HTML and one stylesheet, no script, no sign-in, no cookie.
 */
export function publicPageEndpoints({ desk, store }: PublicDeps): readonly Endpoint[] {
  return [
    { method: "GET", path: PUBLIC_PATH, isOpen: true, handle: (request) => page({ desk, store }, request) },
    {
      method: "GET",
      path: `${PUBLIC_PATH}/style.css`,
      handle: async () => ({
        status: 200,
        headers: { "content-type": "text/css; charset=utf-8", "cache-control": CACHING },
        body: publicStyle(desk.publicPage?.color ?? null),
      }),
    },
  ];
}

async function page({ desk, store }: PublicDeps, { query, headers }: HttpRequest): Promise<HttpResponse> {
  const language = languageOf(query.get("lang") ?? headers["accept-language"]);
  const words = (query.get("q") ?? "").trim().slice(0, MAX_WORDS);
  const open = (await faqArticles(store as Store)).filter(isForEverybody);
  const faq = findFaq(open, { language, ...(words !== "" && { words }) }, MAX_FAQ);
  const topics = directoryOf(desk, language);
  const logo = desk.publicPage?.logo ?? null;
  return {
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-language": language,
      "content-security-policy": policy(logo),
      "cache-control": CACHING,
      vary: "accept-language",
    },
    body: publicHtml({ desk, language, words, topics: found(topics, words), faq }),
  };
}

/** Topics in which every word occurs. */
function found(topics: readonly Topic[], words: string): readonly Topic[] {
  const asked = normalise(words)
    .split(/\s+/u)
    .filter((word) => word !== "");
  return topics.filter(({ name, about, address }) => {
    const text = normalise(`${name} ${about ?? ""} ${address}`);
    return asked.every((word) => text.includes(word));
  });
}

/** Nothing but our stylesheet and the body's logo is loaded, and nothing runs. */
const policy = (logo: string | null): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    logo === null ? "" : `img-src ${new URL(logo).origin}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]
    .filter((part) => part !== "")
    .join("; ");
