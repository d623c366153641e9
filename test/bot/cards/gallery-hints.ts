import type { CardContext } from "../../../bot/cards/context.ts";
import { directoryCard, guidelinesCard } from "../../../bot/cards/desk/guidelines-card.ts";
import { formCard } from "../../../bot/cards/forms/form-card.ts";
import { channelTicketCard } from "../../../bot/cards/ticket/channel-ticket-card.ts";
import { personalTicketCard } from "../../../bot/cards/ticket/personal-ticket-card.ts";
import { replyPreviewCard } from "../../../bot/cards/ticket/reply-preview-card.ts";
import type { ShownHint } from "../../../core/routing/shown-hint.ts";
import { plainAdvice } from "../../../core/text/plain/plain-advice.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { LAURA } from "../../support/sample-desk.ts";
import type { Exhibit } from "./gallery.ts";

const HINT: ShownHint = {
  queue: "viabilita",
  n: 4,
  m: 5,
  words: ["canone", "occupazione"],
  cases: [
    { number: "2019031442000187", title: "Canone del passo carrabile pagato due volte" },
    { number: "2019031142000925", title: "Errore 503 nel pagamento del canone" },
  ],
};
const TEXT =
  "Con riferimento alla Sua istanza si comunica che occorre effettuare il versamento entro trenta giorni, pena l’archiviazione.";

/** Where similar tickets were solved, a better title, plain language, the guidelines as the bot says them. */
export function hintExhibits(
  at: (now: number) => CardContext,
  newTicket: Ticket,
  taken: Ticket,
): readonly Exhibit[] {
  const curt: Ticket = {
    ...newTicket,
    title: "Aiuto!!",
    suggestedTitle: "Errore nel pagamento del canone per occupazione suolo",
  };
  const retitled: Ticket = { ...taken, originalTitle: "Aiuto!!" };
  const view = { viewer: null, refreshUserIds: ["29:laura"], hint: HINT };
  const personal = (name: string, card: Exhibit["card"]): Exhibit => ({ name, surface: "personal", card });
  return [
    { name: "01-canale-casi-simili", surface: "channel", card: channelTicketCard(at(1), curt, view) },
    personal(
      "10-personale-oggetto-originale",
      personalTicketCard(at(20), retitled, { viewer: LAURA, lastMessage: null, hint: HINT }),
    ),
    personal(
      "41-sposta-casi-simili",
      formCard(at(25), taken, { viewer: LAURA, form: "move", surface: "personal", hint: HINT }),
    ),
    personal(
      "42-anteprima-leggibilita",
      replyPreviewCard(at(30), taken, {
        viewer: LAURA,
        surface: "personal",
        draftId: "reply",
        from: { name: "Contact Center", address: "contact-center@example.it" },
        to: taken.customer,
        subject: `[Ticket#${taken.number}] ${taken.title}`,
        body: `Gentile Mario Rossi,\n\n${TEXT}\n\nCordiali saluti,\nLaura Conti`,
        next: { state: "open" },
        advice: plainAdvice(TEXT),
      }),
    ),
    personal("43-indirizzi", directoryCard(at(1))),
    personal("44-linee-guida", guidelinesCard(at(1))),
  ];
}
