import { refusalAnswer, staleAnswer } from "../../../bot/cards/answers/answers.ts";
import { NOTICES, noticeCard } from "../../../bot/cards/answers/notice-card.ts";
import { offerCard } from "../../../bot/cards/answers/said-card.ts";
import { type AdaptiveCard, type CardContext, type Surface, say } from "../../../bot/cards/context.ts";
import { queueChoiceCard } from "../../../bot/cards/desk/queue-choice-card.ts";
import { ticketListCard } from "../../../bot/cards/desk/ticket-list-card.ts";
import { welcomeCard } from "../../../bot/cards/desk/welcome-card.ts";
import { formCard } from "../../../bot/cards/forms/form-card.ts";
import { formErrors } from "../../../bot/cards/forms/form-errors.ts";
import { channelTicketCard } from "../../../bot/cards/ticket/channel-ticket-card.ts";
import { courtesyCard } from "../../../bot/cards/ticket/courtesy-card.ts";
import { movedAwayCard } from "../../../bot/cards/ticket/moved-away-card.ts";
import { movedCard } from "../../../bot/cards/ticket/moved-card.ts";
import { personalTicketCard } from "../../../bot/cards/ticket/personal-ticket-card.ts";
import { reminderCard } from "../../../bot/cards/ticket/reminder-card.ts";
import { replyPreviewCard } from "../../../bot/cards/ticket/reply-preview-card.ts";
import { FORM_NAMES } from "../../../bot/cards/verbs.ts";
import type { Language } from "../../../core/i18n/language.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { GIULIA, LAURA, PAOLO } from "../../support/sample-desk.ts";
import { cardTicket, context, minutes, NOON } from "./card-fixtures.ts";
import { extensionExhibits } from "./gallery-extension.ts";
import { hintExhibits } from "./gallery-hints.ts";
import { noticeExhibits } from "./gallery-notices.ts";
import { requestExhibits } from "./gallery-requests.ts";

/** One card as somebody sees it, named after its picture in the design. */
export interface Exhibit {
  readonly name: string;
  readonly surface: Surface;
  readonly card: AdaptiveCard;
}

const LAST_MESSAGE = {
  from: "Mario Rossi",
  at: NOON,
  text: "Buongiorno, ieri ho provato a pagare il canone per il passo carrabile ma alla fine la pagina mostra «Errore 503» e non ricevo la ricevuta. Potete verificare se il pagamento è andato a buon fine? Sono raggiungibile dalle 9 alle 12.",
};

export const newTicket = cardTicket({});
export const taken = cardTicket({
  state: "open",
  version: 6,
  owner: LAURA,
  lock: { by: LAURA, since: minutes(20), previousOwner: null },
});
export const pending = cardTicket({
  state: "pending reminder",
  version: 9,
  owner: LAURA,
  pending: { until: "2019-03-25T08:00:00.000Z", setBy: LAURA },
});
export const closed = cardTicket({
  state: "closed successful",
  version: 12,
  owner: LAURA,
  closedAt: minutes(21 * 60 + 41),
  firstResponse: { dueAt: minutes(2880), metAt: minutes(21 * 60 + 41) },
});
export const answeredByGiulia: Ticket = {
  ...taken,
  version: 9,
  owner: GIULIA,
  lock: { by: GIULIA, since: minutes(24), previousOwner: null },
  firstResponse: { dueAt: minutes(2880), metAt: minutes(26) },
};
export const moved: Ticket = {
  ...newTicket,
  version: 8,
  queue: "viabilita",
  state: "open",
  undoable: {
    action: "move",
    eventSeq: 7,
    by: LAURA,
    until: minutes(41),
    before: { queue: "contact-center", state: "open", owner: LAURA, lock: null, pending: null },
  },
};

/** Every card of this issue in every state worth looking at. */
export function gallery(language: Language): readonly Exhibit[] {
  const at = (now: number) => context(language, minutes(now));
  return [
    ...channelExhibits(at),
    ...personalExhibits(at),
    ...formExhibits(at(25)),
    ...answerExhibits(at),
    ...deskExhibits(at(0)),
    ...extensionExhibits(at),
    ...noticeExhibits(at),
    ...requestExhibits(at, LAST_MESSAGE),
    ...hintExhibits(at, newTicket, taken),
  ];
}

type At = (now: number) => CardContext;

function channelExhibits(at: At): readonly Exhibit[] {
  const stored = { viewer: null, refreshUserIds: ["29:laura", "29:giulia"] };
  const own = { viewer: LAURA, refreshUserIds: ["29:laura"] };
  const channel = (name: string, card: AdaptiveCard): Exhibit => ({ name, surface: "channel", card });
  return [
    channel("01-canale-nuovo", channelTicketCard(at(1), newTicket, stored)),
    channel("02-canale-preso-per-gli-altri", channelTicketCard(at(20), taken, stored)),
    channel("03-canale-preso-per-chi-ha-preso", channelTicketCard(at(20), taken, own)),
    channel("04-canale-in-attesa", channelTicketCard(at(162), pending, stored)),
    channel("05-canale-a-rischio", channelTicketCard(at(44 * 60), newTicket, { ...own, viewer: GIULIA })),
    channel("06-canale-scalato", channelTicketCard(at(50 * 60), { ...newTicket, priority: 4 }, stored)),
    channel("07-canale-chiuso", channelTicketCard(at(21 * 60 + 41), closed, stored)),
    channel("08-canale-solo-tipo", channelTicketCard(at(1), { ...newTicket, queue: "tributi" }, stored)),
    channel(
      "09-canale-spostato",
      movedAwayCard({ ...at(32), channelQueue: "contact-center" }, moved, stored),
    ),
  ];
}

function personalExhibits(at: At): readonly Exhibit[] {
  const personal = (name: string, card: AdaptiveCard): Exhibit => ({ name, surface: "personal", card });
  const reached = { ...pending, pending: { until: "2019-03-21T08:00:00.000Z", setBy: LAURA } };
  return [
    personal("10-personale", personalTicketCard(at(20), taken, { viewer: LAURA, lastMessage: LAST_MESSAGE })),
    personal(
      "10-personale-libero",
      personalTicketCard(at(20), newTicket, {
        viewer: GIULIA,
        lastMessage: { ...LAST_MESSAGE, attachments: 2 },
      }),
    ),
    personal(
      "14-rispondi-anteprima",
      replyPreviewCard(at(30), taken, {
        viewer: LAURA,
        surface: "personal",
        draftId: "reply",
        from: { name: "Contact Center", address: "contact-center@example.it" },
        to: taken.customer,
        subject: `[Ticket#${taken.number}] ${taken.title}`,
        body: "Gentile Mario Rossi,\n\nil pagamento del 18 marzo risulta ricevuto: la ricevuta arriva alla Sua mail entro domani. Non serve pagare di nuovo.\n\nCordiali saluti,\nLaura Conti\nIl team di assistenza",
        next: { state: "closed successful" },
      }),
    ),
    personal(
      "17-spostato-annullabile",
      movedCard(at(31), moved, {
        viewer: LAURA,
        surface: "personal",
        move: {
          reason: "other-office",
          note: "Errore 503 dopo il pagamento del 18 marzo: verificare l’incasso.",
        },
      }),
    ),
    personal(
      "20-promemoria",
      reminderCard(context(at(0).language, "2019-03-21T08:00:00.000Z"), reached, {
        viewer: LAURA,
        setAt: minutes(162),
        note: { by: LAURA, at: minutes(162), text: "Richiamare lunedì se la ricevuta non è arrivata." },
      }),
    ),
    personal(
      "21-scadenza-48-ore",
      courtesyCard(at(44 * 60), newTicket, { viewer: GIULIA, surface: "personal" }),
    ),
  ];
}

function formExhibits(ctx: CardContext): readonly Exhibit[] {
  const past = formErrors(ctx, "pending", { code: "field.date_past", field: "until" }, {});
  return [
    ...FORM_NAMES.map((form) => ({
      name: `16-vista-modulo-${form}`,
      surface: "personal" as const,
      card: formCard(ctx, taken, { viewer: LAURA, form, surface: "personal" }),
    })),
    {
      name: "16-vista-modulo-in-attesa-errore",
      surface: "personal",
      card: formCard(ctx, taken, {
        viewer: LAURA,
        form: "pending",
        surface: "personal",
        values: {
          untilDate: "2019-03-18",
          untilTime: "09:00",
          subject: "In attesa della ricevuta",
          text: "Richiamare lunedì se la ricevuta non è arrivata.",
        },
        errors: past ?? {},
      }),
    },
  ];
}

function answerExhibits(at: At): readonly Exhibit[] {
  const stale = staleAnswer(
    at(27),
    [
      {
        seq: 7,
        at: minutes(24),
        actor: { kind: "operator", address: GIULIA },
        source: "teams",
        event: { type: "TicketLocked", lock: { by: GIULIA, since: minutes(24), previousOwner: null } },
      },
      {
        seq: 8,
        at: minutes(26),
        actor: { kind: "operator", address: GIULIA },
        source: "teams",
        event: {
          type: "ArticleAdded",
          article: {
            id: "a8",
            position: 2,
            channel: "email",
            sender: "operator",
            visibleToCustomer: true,
            subject: "R",
            autoResponse: null,
            fromName: "Contact Center",
          },
        },
      },
    ],
    "reply",
  );
  const refused = refusalAnswer(at(27), taken, { code: "queue.not_allowed", queue: "tributi" }, "move");
  const locked = refusalAnswer(
    at(27),
    taken,
    { code: "ticket.locked_by_other", by: LAURA, since: minutes(20) },
    null,
    "close",
  );
  return [
    {
      name: "25-clic-superato",
      surface: "personal",
      card: personalTicketCard(at(27), answeredByGiulia, {
        viewer: LAURA,
        lastMessage: LAST_MESSAGE,
        answer: stale,
      }),
    },
    {
      name: "26-rifiuto",
      surface: "personal",
      card: personalTicketCard(at(27), taken, { viewer: LAURA, lastMessage: LAST_MESSAGE, answer: refused }),
    },
    {
      name: "26-rifiuto-bloccato",
      surface: "channel",
      card: channelTicketCard(at(27), taken, { viewer: GIULIA, refreshUserIds: [], answer: locked }),
    },
  ];
}

const queueChoice = (ctx: CardContext) => ({
  question: say(ctx, "chat.queue.which"),
  queues: [...ctx.desk.queues.values()],
  chosen: "viabilita",
  verb: "channel.follow" as const,
});

function deskExhibits(ctx: CardContext): readonly Exhibit[] {
  const late = context(ctx.language, minutes(50 * 60));
  const rows: readonly Ticket[] = [
    newTicket,
    { ...pending, number: "2019032042000076", title: "Bollino blu: targa non riconosciuta" },
    {
      ...taken,
      number: "2019032142000029",
      title: "Iscrizione all’albo delle imprese: documento mancante",
      firstResponse: { dueAt: minutes(52 * 60), metAt: null },
    },
  ];
  const personal = (name: string, card: AdaptiveCard): Exhibit => ({ name, surface: "personal", card });
  return [
    personal("22-elenco", ticketListCard(late, { title: "Assistenza", tickets: rows, total: 14 })),
    personal("22-elenco-vuoto", ticketListCard(late, { title: "Assistenza", tickets: [] })),
    personal(
      "24-benvenuto",
      welcomeCard(ctx, {
        queues: ["1° livello di assistenza - Contact Center", "Tributi - Bolli e occupazioni suolo"],
        toldBy: ["teams-chat", "mail"],
        installedBy: PAOLO,
      }),
    ),
    personal("28-scelta-coda", queueChoiceCard(ctx, queueChoice(ctx))),
    personal("29-parole-non-capite", offerCard(ctx, "il canone non va", true)),
    ...NOTICES.map((notice) => personal(`27-avviso-${notice}`, noticeCard(ctx, notice))),
  ];
}
