import type { CardContext } from "../../../bot/cards/context.ts";
import { channelTicketCard } from "../../../bot/cards/ticket/channel-ticket-card.ts";
import { type LastMessage, personalTicketCard } from "../../../bot/cards/ticket/personal-ticket-card.ts";
import { type Desk, queueOf } from "../../../core/desk/desk.ts";
import { USUAL_FINDINGS } from "../../../core/intake/check/finding.ts";
import type { IntakeNote } from "../../../core/intake/check/intake-note.ts";
import { GIULIA, LAURA } from "../../support/sample-desk.ts";
import { cardTicket, minutes, templatesDesk } from "./card-fixtures.ts";
import type { Exhibit } from "./gallery.ts";

/** The desk of the pictures, whose first queue asks, with an organisation that has bought assistance alone. */
export const requestDesk: Desk = {
  ...templatesDesk,
  queues: new Map([
    ...templatesDesk.queues,
    [
      "contact-center",
      { ...queueOf(templatesDesk, "contact-center"), intake: { mode: "ask", findings: USUAL_FINDINGS } },
    ],
  ]),
  organisations: new Map([
    ["anzio", { key: "anzio", name: "Comune di Anzio", domains: [], contract: ["assistance"] }],
  ]),
};

const NOTE: IntakeNote = {
  findings: [
    { code: "subject_generic", evidence: "Aiuto!!" },
    { code: "signature_missing", evidence: "e non parte il pagamento" },
    { code: "telephone_missing", evidence: "" },
    { code: "named_person", evidence: "vorrei parlare con Laura" },
  ],
  request: { kind: "error", evidence: "errore" },
  telephone: null,
  availability: [{ days: [1, 2, 3, 4, 5], from: "09:00", to: "12:00" }],
};

/** What was asked has not come, and by now is late. */
export const incomplete = cardTicket({
  intake: NOTE,
  incomplete: {
    since: minutes(0),
    asked: ["signature_missing", "telephone_missing"],
    answerBy: minutes(7200),
  },
});

/** Everything at once: paid work, requests for news, calls, another matter. */
export const proposing = cardTicket({
  state: "open",
  version: 9,
  owner: LAURA,
  lock: { by: LAURA, since: minutes(20), previousOwner: null },
  requestType: "training",
  organisation: "anzio",
  intake: { ...NOTE, findings: [{ code: "third_party", evidence: "scrivo per la collega Bianchi" }] },
  solicitations: { count: 2, lastAt: minutes(100) },
  contact: {
    attempts: [
      { at: minutes(60), by: LAURA, inWindow: true },
      { at: minutes(120), by: LAURA, inWindow: true },
    ],
    missed: 2,
  },
  newTopic: { position: 3, evidence: "Approfitto per chiedere come si rinnova la carta d’identità" },
});

export function requestExhibits(
  at: (now: number) => CardContext,
  lastMessage: LastMessage,
): readonly Exhibit[] {
  const on = (now: number): CardContext => ({ ...at(now), desk: requestDesk });
  const stored = { viewer: null, refreshUserIds: ["29:laura"] };
  const channel = (name: string, card: Exhibit["card"]): Exhibit => ({ name, surface: "channel", card });
  const personal = (name: string, card: Exhibit["card"]): Exhibit => ({ name, surface: "personal", card });
  const own = { viewer: LAURA, lastMessage };
  return [
    channel("34-canale-incompleto", channelTicketCard(on(20), incomplete, stored)),
    personal("34-personale-incompleto", personalTicketCard(on(20), incomplete, { ...own, viewer: GIULIA })),
    personal("34-personale-senza-risposta", personalTicketCard(on(8000), incomplete, own)),
    channel("35-canale-proposte", channelTicketCard(on(130), proposing, { ...stored, viewer: LAURA })),
    personal("35-personale-proposte", personalTicketCard(on(130), proposing, own)),
  ];
}
