import type { CardContext } from "../../../bot/cards/context.ts";
import { digestCard } from "../../../bot/cards/desk/digest-card.ts";
import { preferencesCard } from "../../../bot/cards/desk/preferences-card.ts";
import { ticketListCard } from "../../../bot/cards/desk/ticket-list-card.ts";
import { courtesyCard } from "../../../bot/cards/ticket/courtesy-card.ts";
import { dossierCard } from "../../../bot/cards/ticket/dossier-card.ts";
import { personalTicketCard } from "../../../bot/cards/ticket/personal-ticket-card.ts";
import type { Told } from "../../../bot/cards/ticket/ticket-zones.ts";
import { translate } from "../../../core/i18n/translate.ts";
import { operatorActor } from "../../../core/people/actor.ts";
import { preferencesView } from "../../../core/people/preferences.ts";
import type { HistoryRecord } from "../../../core/ticket/events.ts";
import type { AskedSupport } from "../../../core/ticket/history/support-history.ts";
import type { SupportRequest } from "../../../core/ticket/support.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { GIULIA, LAURA, SAMPLE_DESK, SARA } from "../../support/sample-desk.ts";
import { cardTicket, minutes, NOON } from "./card-fixtures.ts";
import type { Exhibit } from "./gallery.ts";

type At = (now: number) => CardContext;

const REQUEST: SupportRequest = {
  id: "request-1",
  contact: { address: SARA, name: "Sara Galli" },
  askedBy: LAURA,
  askedAt: minutes(130),
  operators: [LAURA],
  chat: { id: "19:chat@thread.v2", url: "https://teams.microsoft.com/l/chat/19%3Achat/0" },
  outcome: null,
};
const ASKED: AskedSupport = {
  ...REQUEST,
  question:
    "Il pagamento del 18 marzo risulta su pagoPA ma non nel gestionale. Serve sapere se l’incasso è registrato e come far avere la ricevuta.",
  tried: "- Cercato l’IUV nel gestionale: assente\n- Verificato su pagoPA: pagamento eseguito",
};

const taken: Ticket = cardTicket({
  state: "open",
  version: 6,
  owner: LAURA,
  lock: { by: LAURA, since: minutes(20), previousOwner: null },
});
const awaiting: Ticket = { ...taken, version: 8, support: REQUEST };

const record = (seq: number, at: number, event: HistoryRecord["event"]): HistoryRecord => ({
  seq,
  at: minutes(at),
  actor: operatorActor(LAURA),
  source: "teams",
  event,
});
const HISTORY: readonly HistoryRecord[] = [
  record(1, 0, {
    type: "ArticleAdded",
    article: {
      id: "a1",
      position: 1,
      channel: "email",
      sender: "customer",
      visibleToCustomer: true,
      subject: "Errore",
      autoResponse: null,
      fromName: "Mario Rossi",
    },
  }),
  record(2, 20, { type: "OwnerChanged", from: null, to: LAURA, why: "taken" }),
  record(3, 130, {
    type: "ArticleAdded",
    article: {
      id: "a2",
      position: 2,
      channel: "phone",
      sender: "operator",
      visibleToCustomer: true,
      subject: "Telefonata",
      autoResponse: null,
      fromName: "Laura Conti",
    },
  }),
];

const LAST_MESSAGE = {
  from: "Mario Rossi",
  at: NOON,
  text: "Buongiorno, ieri ho provato a pagare il canone. Sono raggiungibile dalle 9 alle 12.",
};

/** Requests for support, notices, the digest, preferences. */
export function noticeExhibits(at: At): readonly Exhibit[] {
  const personal = (name: string, card: Exhibit["card"]): Exhibit => ({ name, surface: "personal", card });
  return [...dossierExhibits(at), ...toldExhibits(at), ...digestExhibits(at), ...preferenceExhibits(at)].map(
    ([name, card]) => personal(name, card),
  );
}

type Named = readonly [string, Exhibit["card"]];

function dossierExhibits(at: At): readonly Named[] {
  const dossier = { request: ASKED, history: HISTORY, phone: "06 5550 1234" };
  return [
    ["27-dossier", dossierCard(at(131), awaiting, dossier)],
    [
      "27-dossier-con-esito",
      dossierCard(at(160), awaiting, {
        ...dossier,
        answer: {
          outcome: "solved",
          by: "Sara Galli",
          text: "L’incasso è registrato: la ricevuta parte domani.",
        },
      }),
    ],
    [
      "27-dossier-non-registrato",
      dossierCard(at(160), awaiting, {
        ...dossier,
        refused: {
          values: { outcome: "more", text: "" },
          errors: { text: translate(at(0).language, "card.err.note") },
          why: translate(at(0).language, "card.err.note"),
        },
      }),
    ],
    [
      "10-personale-in-attesa-di-supporto",
      personalTicketCard(at(140), awaiting, { viewer: LAURA, lastMessage: LAST_MESSAGE }),
    ],
  ];
}

function toldExhibits(at: At): readonly Named[] {
  const { language } = at(0);
  const told = (name: string, zone: Told): Named => [
    name,
    personalTicketCard(at(170), awaiting, { viewer: LAURA, lastMessage: LAST_MESSAGE, told: zone }),
  ];
  return [
    told("29-avviso-nota", {
      head: translate(language, "card.told.note", { name: "Giulia Verdi" }),
      lines: ["Richiamare lunedì se la ricevuta non è arrivata."],
    }),
    told("29-avviso-esito", {
      head: translate(language, "card.told.support-answered", {
        outcome: translate(language, "card.outcome.solved"),
      }),
      lines: ["L’incasso è registrato: la ricevuta parte domani."],
    }),
    told("29-avviso-collegamento", {
      head: translate(language, "card.told.support-link", { name: "Sara Galli" }),
      lines: [translate(language, "card.told.support-link.text")],
      link: {
        title: translate(language, "card.escalate.open"),
        url: "https://teams.microsoft.com/l/chat/0/0?users=sara.galli%40example.it",
      },
    }),
    [
      "21-avviso-48-ore",
      courtesyCard(at(44 * 60), cardTicket({}), { viewer: GIULIA, surface: "personal", isNotice: true }),
    ],
    [
      "29-avvisi-insieme",
      ticketListCard(at(20), {
        title: translate(language, "chat.many.new-ticket", { n: 14 }),
        tickets: [cardTicket({}), cardTicket({ number: "2019032142000029", title: ALBO })],
        total: 14,
      }),
    ],
  ];
}

const ALBO = "Iscrizione all’albo delle imprese: documento mancante";

function digestExhibits(at: At): readonly Named[] {
  const pending: Ticket = cardTicket({
    number: "2019032042000076",
    title: "Bollino blu: targa non riconosciuta",
    state: "pending reminder",
    owner: LAURA,
    pending: { until: "2019-03-21T08:00:00.000Z", setBy: LAURA },
  });
  const soon = cardTicket({
    number: "2019032142000029",
    title: ALBO,
    firstResponse: { dueAt: minutes(52 * 60 + 20), metAt: null },
  });
  const contents = {
    counts: { reminder: 1, escalated: 2, new: 4, open: 9 },
    escalatedMine: 1,
    escalatedFree: 1,
    first: [cardTicket({}), pending, soon],
  };
  return [
    ["22-riepilogo", digestCard(at(49 * 60), contents, { at: "14:00" })],
    [
      "22-riepilogo-due-volte",
      digestCard(at(49 * 60), { ...contents, first: [] }, { at: "08:00", again: "14:00" }),
    ],
  ];
}

function preferenceExhibits(at: At): readonly Named[] {
  const ctx = at(20);
  const view = preferencesView(SAMPLE_DESK, LAURA, {
    myQueues: ["contact-center"],
    toldBy: ["teams-chat", "mail"],
    digest: { at: "08:00", again: "14:00" },
    absence: { from: "2019-04-19", until: "2019-04-26", substitute: GIULIA, text: "" },
  });
  const card = { operator: LAURA, view };
  return [
    ["28-preferenze", preferencesCard(ctx, card)],
    ["28-preferenze-salvate", preferencesCard(ctx, { ...card, errors: {} })],
    [
      "28-preferenze-errore",
      preferencesCard(ctx, {
        ...card,
        typed: { toldBy: "", absenceFrom: "2019-04-26", absenceUntil: "2019-04-19" },
        errors: {
          toldBy: translate(ctx.language, "card.err.told"),
          absence: translate(ctx.language, "card.err.absence.until"),
        },
      }),
    ],
    ["28-orario-del-riepilogo", preferencesCard(ctx, { ...card, only: "digest" })],
  ];
}
