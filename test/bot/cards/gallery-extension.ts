import { refusalAnswer } from "../../../bot/cards/answers/answers.ts";
import { doneCard, signInCard } from "../../../bot/cards/answers/done-card.ts";
import { newTicketFault } from "../../../bot/cards/answers/new-ticket-fault.ts";
import { type AdaptiveCard, type CardContext, say } from "../../../bot/cards/context.ts";
import { deskFormCard, type TakenUp } from "../../../bot/cards/desk/desk-form-card.ts";
import { addMessageForm } from "../../../bot/cards/forms/add-message-form.ts";
import { type FormInput, NOTHING_TYPED } from "../../../bot/cards/forms/form-data.ts";
import { newTicketForm } from "../../../bot/cards/forms/new-ticket-form.ts";
import { searchForm } from "../../../bot/cards/forms/search-form.ts";
import { insertedCard } from "../../../bot/cards/ticket/inserted-card.ts";
import { LAST_SEARCH, type SavedSearch } from "../../../core/search/saved-searches.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { GIULIA, LAURA } from "../../support/sample-desk.ts";
import { cardTicket, minutes, NOON } from "./card-fixtures.ts";
import type { Exhibit } from "./gallery.ts";

const taken = cardTicket({
  state: "open",
  version: 6,
  owner: LAURA,
  lock: { by: LAURA, since: minutes(20), previousOwner: null },
});
const plates = cardTicket({ number: "2019032042000076", title: "Bollino blu: targa non riconosciuta" });

/** What a search for "canone" may find, as in the design's picture. */
export const searchedTickets: readonly Ticket[] = [
  taken,
  cardTicket({
    number: "2019032042000076",
    title: "Canone passo carrabile: intestatario da correggere",
    state: "pending reminder",
    queue: "tributi",
    owner: GIULIA,
    pending: { until: "2019-03-25T08:00:00.000Z", setBy: GIULIA },
  }),
  cardTicket({
    number: "2019032142000029",
    title: "Rate per il canone di occupazione suolo",
    queue: "tributi",
  }),
  cardTicket({
    number: "2019031242000313",
    title: "Canone passo carrabile pagato due volte",
    state: "closed successful",
    queue: "tributi",
    owner: LAURA,
    closedAt: NOON,
  }),
];

const MESSAGE: TakenUp = { sender: "Mario Rossi", at: NOON, attachments: ["ricevuta.pdf"] };
const TYPED: FormInput["values"] = {
  type: "error",
  customer: "mario.rossi@example.it",
  name: "Mario Rossi",
  subject: "Errore nel pagamento del canone per occupazione suolo",
  text: "Buongiorno, ieri ho provato a pagare il canone per il passo carrabile ma alla fine la pagina mostra «Errore 503» e non ricevo la ricevuta. Sono raggiungibile dalle 9 alle 12.",
};
const SEARCHES: readonly SavedSearch[] = [LAST_SEARCH, "Richieste dei bolli"].map((name) => ({
  name,
  attributes: { fullText: "bolli" },
  sort: null,
  savedAt: NOON,
}));

/** The cards of the message extension and the long forms (design/cards 23). */
export function extensionExhibits(at: (now: number) => CardContext): readonly Exhibit[] {
  const ctx = at(25);
  const personal = (name: string, card: AdaptiveCard): Exhibit => ({ name, surface: "personal", card });
  const refused = refusalAnswer(ctx, taken, { code: "ticket.not_allowed", action: "note" }, null, "note");
  const empty = {
    values: { subject: say(ctx, "note.subject") },
    errors: { text: say(ctx, "card.err.note") },
  };
  return [
    personal("23-ricerca-inserito", insertedCard(ctx, taken, { by: GIULIA })),
    personal("23-ricerca-inserito-nota-errore", insertedCard(ctx, taken, { by: null, form: empty })),
    personal(
      "23-ricerca-inserito-rifiuto",
      insertedCard(ctx, taken, { by: null, answer: refused, canAsk: false }),
    ),
    personal("23-link", insertedCard(ctx, taken, { by: GIULIA, canAsk: false })),
    personal("23-link-senza-accesso", signInCard(ctx, taken.number)),
    ...formExhibits(ctx).map(([name, card]) => personal(name, card)),
  ];
}

function formExhibits(ctx: CardContext): readonly (readonly [string, AdaptiveCard])[] {
  const form = "9f3c";
  const fault = newTicketFault(ctx, { code: "field.invalid", field: "customer" });
  const newTicket = (heading: "card.new.phone" | "card.new.from.message", input: FormInput, more = {}) =>
    deskFormCard(ctx, {
      heading: say(ctx, heading),
      form: newTicketForm(ctx, LAURA, form, input),
      foot: say(ctx, "card.new.told"),
      ...more,
    });
  return [
    ["30-nuovo-ticket", newTicket("card.new.phone", NOTHING_TYPED)],
    [
      "30-nuovo-ticket-dal-messaggio",
      newTicket(
        "card.new.from.message",
        { values: TYPED, errors: {} },
        { message: { ...MESSAGE, open: [plates] } },
      ),
    ],
    [
      "30-nuovo-ticket-errore",
      newTicket(
        "card.new.phone",
        { values: { ...TYPED, customer: "Mario Rossi" }, ...fault },
        { refused: say(ctx, "card.form.check") },
      ),
    ],
    [
      "31-aggiungi-al-ticket",
      deskFormCard(ctx, {
        heading: say(ctx, "card.add"),
        message: MESSAGE,
        form: addMessageForm(ctx, [taken, plates], form, { values: { text: TYPED.text ?? "" }, errors: {} }),
        foot: say(ctx, "card.add.foot"),
      }),
    ],
    [
      "32-cerca",
      deskFormCard(ctx, { heading: say(ctx, "card.search"), form: searchForm(ctx, SEARCHES, NOTHING_TYPED) }),
    ],
    [
      "33-ticket-creato",
      doneCard(ctx, {
        number: taken.number,
        head: say(ctx, "card.new.done", { number: taken.number }),
        lines: [
          "Errore nel pagamento del canone per occupazione suolo",
          say(ctx, "card.queue.is", { queue: "1° livello di assistenza - Contact Center" }),
          say(ctx, "card.new.told.done"),
          say(ctx, "card.new.pointer", { address: "contact-center@example.it" }),
        ],
      }),
    ],
  ];
}
