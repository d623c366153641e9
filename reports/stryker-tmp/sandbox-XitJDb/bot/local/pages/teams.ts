// @ts-nocheck
import type { Cloud } from "../cloud.ts";
import type { LocalRequest, LocalResponse } from "../http-message.ts";
import { type MessageView, teamsOverview } from "../teams-client/overview.ts";
import { escapeHtml, languageOf, localTime, type PageLanguage, page, type Words } from "./layout.ts";

const words = {
  intro: {
    it: "Le conversazioni dello Sportello, con i messaggi come sono adesso.",
    en: "The desk’s conversations, with the messages as they are now.",
  },
  none: { it: "Nessun messaggio.", en: "No message." },
} satisfies Record<string, Words>;

/** `GET /local/teams` in a browser. */
export function teamsPage(request: LocalRequest, cloud: Cloud): LocalResponse {
  const language = languageOf(request);
  const sections = teamsOverview(cloud).conversations.map(({ name, messages }) => {
    const content = messages.length === 0 ? `<p class="soft">${words.none[language]}</p>` : "";
    const list = messages.map((message) => messageHtml(message, language)).join("\n");
    return `<section><h2>${escapeHtml(name)}</h2>${content}${list}</section>`;
  });
  return page(language, "Teams", `<p class="soft">${words.intro[language]}</p>${sections.join("\n")}`);
}

function messageHtml(message: MessageView, language: PageLanguage): string {
  const card = message.card
    ? `<details><summary>Adaptive Card</summary><pre>${escapeHtml(JSON.stringify(message.card, null, 2))}</pre></details>`
    : "";
  const who = message.fromBot ? "Sportello" : message.from;
  return `<div${message.thread === null ? "" : ' class="thread"'}><p><strong>${escapeHtml(who)}</strong> <span class="soft">${localTime(message.at, language)}</span><br>${escapeHtml(message.text ?? "")}</p>${card}</div>`;
}
