// @ts-nocheck
import type { Cloud } from "../cloud.ts";
import type { LocalRequest, LocalResponse } from "../http-message.ts";
import type { Letter } from "../state/letters.ts";
import { escapeHtml, languageOf, localTime, type PageLanguage, page, type Words } from "./layout.ts";

const words = {
  title: { it: "Posta dei cittadini", en: "Citizens’ mail" },
  intro: {
    it: "Tutto ciò che lo Sportello ha spedito a indirizzi fuori dalle sue caselle.",
    en: "Everything that the desk sent to addresses outside its own mailboxes.",
  },
  none: { it: "Ancora nessun messaggio.", en: "No message yet." },
  to: { it: "A", en: "To" },
  from: { it: "Da", en: "From" },
  subject: { it: "Oggetto", en: "Subject" },
  when: { it: "Ricevuto", en: "Received" },
  noSubject: { it: "(senza oggetto)", en: "(no subject)" },
  attachments: { it: "Allegati", en: "Attachments" },
  source: { it: "Sorgente del messaggio", en: "Message source" },
  missing: { it: "Messaggio non trovato", en: "Message not found" },
} satisfies Record<string, Words>;

const listed = 200;

/** `GET /local/mailbox`: what citizens received, newest first. */
export function mailboxPage(request: LocalRequest, cloud: Cloud): LocalResponse {
  const language = languageOf(request);
  const letters = cloud.letters.list(listed);
  const rows = letters.map((letter) => row(letter, language)).join("\n");
  const head = [words.when, words.to, words.subject].map((word) => `<th scope="col">${word[language]}</th>`);
  const table = `<table><thead><tr>${head.join("")}</tr></thead><tbody>\n${rows}\n</tbody></table>`;
  const content = letters.length === 0 ? `<p class="soft">${words.none[language]}</p>` : table;
  return page(
    language,
    words.title[language],
    `<p class="soft">${words.intro[language]}</p><section>${content}</section>`,
  );
}

/** `GET /local/mailbox/{n}`: one letter; HTML only inside a sandbox. */
export function letterPage(request: LocalRequest, cloud: Cloud, n: number): LocalResponse {
  const language = languageOf(request);
  const letter = cloud.letters.get(n);
  if (!letter) return page(language, words.missing[language], "", 404);
  const { content } = letter;
  const facts: readonly (readonly [string, string])[] = [
    [words.from[language], content.headers.find(({ name }) => /^from$/i.test(name))?.value ?? ""],
    [words.to[language], letter.recipients.join(", ")],
    [words.when[language], localTime(letter.at, language)],
    [words.attachments[language], content.attachments.map(({ filename }) => filename).join(", ") || "–"],
  ];
  const list = facts.map(([name, value]) => `<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`).join("");
  return page(
    language,
    content.subject || words.noSubject[language],
    `<section><dl>${list}</dl></section>
${bodies(letter)}
<p><a href="/local/mailbox/${letter.n}/source">${words.source[language]}</a></p>`,
  );
}

/** `GET /local/mailbox/{n}/source`: the raw mail, as text. */
export function letterSource(cloud: Cloud, n: number): LocalResponse {
  const raw = cloud.letters.raw(n);
  const headers = { "content-type": "text/plain; charset=utf-8", "x-content-type-options": "nosniff" };
  return { status: raw ? 200 : 404, headers, body: raw ?? "" };
}

function row(letter: Letter, language: PageLanguage): string {
  const subject = escapeHtml(letter.content.subject || words.noSubject[language]);
  const cells = [
    localTime(letter.at, language),
    escapeHtml(letter.recipients.join(", ")),
    `<a href="/local/mailbox/${letter.n}">${subject}</a>`,
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

function bodies({ content }: Letter): string {
  const html =
    content.html === ""
      ? ""
      : `<section><iframe sandbox title="HTML" srcdoc="${escapeHtml(content.html)}"></iframe></section>`;
  const text = content.text === "" ? "" : `<section><pre>${escapeHtml(content.text)}</pre></section>`;
  return `${html}${text}`;
}
