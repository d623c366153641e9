// @ts-nocheck
import { ALWAYS } from "../../core/desk/calendar/calendar.ts";
import type { Desk, Queue, Role } from "../../core/desk/desk.ts";
import type { Template } from "../../core/desk/template.ts";
import type { Operator } from "../../core/people/operator.ts";

/** First level on every queue it serves; second level on its own; a reader; one who may only pass tickets on. */
export const LAURA = "laura.conti@example.it";
export const GIULIA = "giulia.verdi@example.it";
export const PAOLO = "paolo.neri@example.it";
export const SARA = "sara.galli@example.it";
export const READER = "renzo.lettore@example.it";
/** In the list of operators, without any right. */
export const GUEST = "omar.ospite@example.it";

const operator = (address: string, name: string): [string, Operator] => [
  address,
  { address, name, language: "it" },
];

const roles = (given: Readonly<Record<string, readonly Role[]>>): Queue["roles"] =>
  new Map(Object.entries(given).map(([address, list]) => [address, new Set(list)]));

function queue(
  key: string,
  name: string,
  shortName: string,
  given: Queue["roles"],
  extra: Partial<Queue> = {},
): [string, Queue] {
  return [
    key,
    {
      key,
      name,
      shortName,
      address: { address: `${key}@example.it`, name: shortName },
      mailbox: "contact-center@example.it",
      roles: given,
      cardPrivacy: "initials",
      firstResponseMinutes: 2880,
      salutation: "Gentile {customer},",
      signature: "Cordiali saluti,\n{operator}\nIl team di assistenza",
      autoResponses: {
        newTicket: {
          subject: "Nuovo ticket: {title}",
          text: "Gentile {customer}, abbiamo ricevuto la Sua richiesta: numero {number}.",
        },
        followUp: null,
      },
      supportContact: { address: SARA, name: "Sara Galli" },
      ...extra,
    },
  ];
}

/** An answer without a text, offered everywhere, unless told otherwise. */
export const template = (key: string, fields: Partial<Template> = {}): Template => ({
  key,
  name: key,
  kind: "answer",
  subject: null,
  text: "",
  queues: null,
  language: null,
  ...fields,
});

/** A small desk for tests: three queues, six operators, all invented. */
export const SAMPLE_DESK: Desk = {
  name: "Assistenza",
  systemId: "42",
  timeZone: "Europe/Rome",
  language: "it",
  operators: new Map([
    operator(LAURA, "Laura Conti"),
    operator(GIULIA, "Giulia Verdi"),
    operator(PAOLO, "Paolo Neri"),
    operator(SARA, "Sara Galli"),
    operator(READER, "Renzo Lettore"),
    operator(GUEST, "Omar Ospite"),
  ]),
  signInNames: new Map(),
  queues: new Map([
    queue(
      "contact-center",
      "1° livello di assistenza - Contact Center",
      "Contact Center",
      roles({
        [LAURA]: ["rw"],
        [GIULIA]: ["rw"],
        [READER]: ["ro"],
        [PAOLO]: ["move_into"],
      }),
    ),
    queue(
      "viabilita",
      "Viabilità - Passi carrabili",
      "Passi carrabili",
      roles({
        [PAOLO]: ["rw"],
        [SARA]: ["rw"],
        [LAURA]: ["move_into"],
        [GIULIA]: ["rw"],
      }),
    ),
    queue(
      "tributi",
      "Tributi - Bolli e occupazioni suolo",
      "Bolli",
      roles({
        [SARA]: ["rw"],
        [LAURA]: ["ro", "move_into", "note"],
      }),
      { cardPrivacy: "type-only", firstResponseMinutes: null },
    ),
  ]),
  firstLevelQueue: "contact-center",
  defaultQueue: "contact-center",
  requestTypes: [
    { key: "other", name: { it: "Non specificato", en: "Not specified" } },
    { key: "error", name: { it: "Errore/anomalia", en: "Error/anomaly" } },
    { key: "support", name: { it: "Supporto operativo", en: "Operational support" } },
  ],
  defaultRequestType: "other",
  services: new Map([
    ["portale", { key: "portale", name: "Portale dei pagamenti", slas: ["rapido"] }],
    ["sportello", { key: "sportello", name: "Sportello fisico", slas: [] }],
  ]),
  slas: new Map([
    [
      "rapido",
      {
        key: "rapido",
        name: "Rapido",
        level: {
          firstResponse: { minutes: 60, notifyPercent: null, calendar: ALWAYS },
          update: null,
          solution: { minutes: 480, notifyPercent: null, calendar: ALWAYS },
        },
      },
    ],
    [
      "normale",
      { key: "normale", name: "Normale", level: { firstResponse: null, update: null, solution: null } },
    ],
  ]),
  organisations: new Map([
    ["comune-anzio", { key: "comune-anzio", name: "Comune di Anzio", domains: ["comune.anzio.example"] }],
  ]),
  templates: [template("standard", { name: "Risposta standard" })],
  courtesyText: "abbiamo ricevuto la Sua richiesta e la stiamo seguendo.",
  mailboxes: [{ address: "contact-center@example.it", name: "Contact Center" }],
};
