import type { Cloud } from "../cloud.ts";
import type { LocalRequest, LocalResponse } from "../http-message.ts";
import { escapeHtml, languageOf, page, type Words } from "./layout.ts";

/** Addresses that only the composed stand-in knows. */
export interface Places {
  readonly smtpPort: number;
  /** Where the Agents Playground runs, while it does. */
  readonly playground: string | undefined;
}

const words = {
  title: { it: "Dove si trova tutto", en: "Where everything is" },
  intro: {
    it: "Nessun tenant è configurato: al posto di Microsoft 365 c’è questo, solo su questa macchina.",
    en: "No tenant is configured: this stands in for Microsoft 365, on this machine only.",
  },
  doors: { it: "Porte", en: "Doors" },
  mail: { it: "Scrivere allo Sportello (SMTP)", en: "Mail the desk (SMTP)" },
  mailboxes: { it: "Indirizzi dello Sportello", en: "The desk’s addresses" },
  received: { it: "Posta ricevuta dai cittadini", en: "Mail that citizens received" },
  teams: { it: "Teams (Agents Playground)", en: "Teams (Agents Playground)" },
  off: { it: "non avviato", en: "not started" },
  signIn: { it: "Entrare nella scheda", en: "Sign in to the tab" },
  log: { it: "Tutto ciò che è uscito", en: "Everything that left" },
  people: { it: "Operatori", en: "Operators" },
  channels: { it: "Canali", en: "Channels" },
  script: { it: "Per gli script", en: "For scripts" },
} satisfies Record<string, Words>;

const scriptable = [
  'POST /local/token  {"operator":"…"}',
  "POST /local/mail  (RFC 822)",
  'POST /local/teams/say  {"conversation":"Contact Center","from":"…","text":"@Sportello …"}',
  'POST /local/teams/click  {"activityId":"…","from":"…","verb":"…","data":{}}',
  'POST /local/teams/invoke {"name":"composeExtension/query","from":"…","value":{"commandId":"searchTickets","parameters":[{"name":"q","value":"…"}]}}',
  "GET  /local/teams",
  "GET  /local/log?after=0",
  "GET  /local/groups",
  'PUT  /local/groups/<id>  {"members":["…"]}',
  'POST /local/faults  {"target":"graph","kind":"503","count":2}',
];

/** `GET /local/`. */
export function homePage(request: LocalRequest, cloud: Cloud, places: Places): LocalResponse {
  const language = languageOf(request);
  const { people, mailboxes, channels } = cloud.directory;
  const addresses = mailboxes.flatMap((mailbox) => [...mailbox.addresses]);
  const playground = places.playground
    ? `<a href="${escapeHtml(places.playground)}">${escapeHtml(places.playground)}</a>`
    : words.off[language];
  const doors: readonly (readonly [Words, string])[] = [
    [words.mail, `<code>127.0.0.1:${places.smtpPort}</code>`],
    [words.mailboxes, escapeHtml(addresses.join(", "))],
    [words.received, `<a href="/local/mailbox">/local/mailbox</a>`],
    [words.teams, playground],
    [words.signIn, `<a href="/local/sign-in?return=/">/local/sign-in</a>`],
    [words.log, `<a href="/local/log">/local/log</a>`],
  ];
  const list = doors.map(([name, value]) => `<dt>${name[language]}</dt><dd>${value}</dd>`).join("\n");
  const rows = people.map(
    ({ name, address }) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(address)}</dd>`,
  );
  return page(
    language,
    words.title[language],
    `<p class="soft">${words.intro[language]}</p>
<section><h2>${words.doors[language]}</h2><dl>${list}</dl></section>
<section><h2>${words.people[language]}</h2><dl>${rows.join("\n")}</dl></section>
<section><h2>${words.channels[language]}</h2><p>${channels.map(({ name }) => escapeHtml(name)).join(" · ")}</p></section>
<section><h2>${words.script[language]}</h2><pre>${escapeHtml(scriptable.join("\n"))}</pre></section>`,
  );
}
