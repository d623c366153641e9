import { describe, expect, it } from "vitest";
import { channelTicketCard } from "../../../bot/cards/ticket/channel-ticket-card.ts";
import { personalTicketCard } from "../../../bot/cards/ticket/personal-ticket-card.ts";
import { cardBytes, MAX_CARD_BYTES } from "../../../bot/cards/ticket/size-ladder.ts";
import { FINDING_CODES } from "../../../core/intake/check/finding.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { textsOf, verbsOf } from "../../support/cards.ts";
import { GIULIA, LAURA, READER } from "../../support/sample-desk.ts";
import { cardTicket, context, minutes } from "./card-fixtures.ts";
import { incomplete, proposing, requestDesk } from "./gallery-requests.ts";

const ctx = (now: number, language: "it" | "en" = "it") => context(language, minutes(now), requestDesk);
const inChannel = (ticket: Ticket, viewer: string | null = LAURA, now = 130) =>
  channelTicketCard(ctx(now), ticket, { viewer, refreshUserIds: ["29:laura"] });
const inChat = (ticket: Ticket, viewer = LAURA, now = 130) =>
  personalTicketCard(ctx(now), ticket, { viewer, lastMessage: null });
const words = (card: object) => textsOf(card).join("\n");
const verbs = (card: { readonly actions?: unknown }) => verbsOf(card.actions);

describe("what is known of a request, on its card", () => {
  it("G1 an incomplete one is flagged, says what is missing and since when it waits, and is never urgent", () => {
    const texts = words(inChat(incomplete, GIULIA, 44 * 60));
    expect(texts).toContain("Incompleto");
    expect(texts).toContain("• Manca la firma: la mail finisce con «e non parte il pagamento».");
    expect(texts).toContain("• Manca un recapito telefonico.");
    expect(texts).toContain("• Chiede di una persona precisa: «vorrei parlare con Laura».");
    expect(texts).toContain("si aspetta l’utente");
    expect(texts).not.toContain("Scade");
    expect(verbs(inChat(incomplete, GIULIA))).toContain("ticket.take");
  });

  it("G1 an answer that has not come in time is said, and nothing is closed", () => {
    expect(words(inChat(incomplete, GIULIA, 7199))).not.toContain("non ha risposto");
    expect(words(inChat(incomplete, GIULIA, 7200))).toContain("L’utente non ha risposto entro il");
  });

  it("G1 B1 a channel reads which findings there are and none of the citizen's words", () => {
    const texts = words(inChannel(incomplete, null));
    expect(texts).toContain("• Manca la firma.");
    for (const own of ["non parte il pagamento", "Laura", "Aiuto"]) expect(texts).not.toContain(own);
    expect(words(inChannel(proposing))).not.toContain("carta d’identità");
  });

  it("G2 G6 G7 flags tell of paid work, requests for news and calls", () => {
    const texts = words(inChannel(proposing));
    expect(texts).toContain("A pagamento · 2 solleciti · Telefonate senza risposta: 2");
    const once = {
      ...proposing,
      solicitations: { count: 1, lastAt: minutes(0) },
      contact: { attempts: proposing.contact?.attempts.slice(1) ?? [], missed: 1 },
      charge: { service: "extraordinary" as const, by: LAURA, at: minutes(0) },
    };
    expect(words(inChannel(once))).toContain(
      "A pagamento: confermato da Laura Conti · 1 sollecito · 1 telefonata senza risposta",
    );
    expect(words(inChannel(cardTicket({})))).not.toContain("·  ·");
  });

  it("G2 G4 G6 what is proposed has a button beside the next step, and one to wave it away", () => {
    const mine = verbs(inChat(proposing));
    expect(mine).toEqual(
      expect.arrayContaining([
        "ticket.unreachable",
        "ticket.split",
        "ticket.charge",
        "ticket.dismiss",
        "ticket.call",
      ]),
    );
    expect(words(inChat(proposing))).toContain("Due telefonate senza risposta");
    expect(words(inChat(proposing))).toContain("Un altro argomento: «Approfitto per chiedere");
    // Another holds the lock, or there is no right to it.
    expect(verbs(inChannel(proposing, GIULIA))).not.toContain("ticket.unreachable");
    expect(verbs(inChannel(proposing, READER))).not.toContain("ticket.charge");
    expect(verbs(inChat(cardTicket({})))).not.toContain("ticket.dismiss");
    const closed = { ...proposing, state: "closed successful" as const, lock: null, closedAt: minutes(1) };
    expect(verbs(inChat(closed))).not.toContain("ticket.split");
  });

  it("B8 with everything there can be it stays a card of 12 KB", () => {
    const many = {
      ...proposing,
      incomplete: incomplete.incomplete ?? null,
      intake: {
        ...(proposing.intake as NonNullable<Ticket["intake"]>),
        findings: FINDING_CODES.map((code) => ({ code, evidence: "à".repeat(120) })),
      },
    };
    const message = { from: "x".repeat(200), at: minutes(0), text: "perché ".repeat(900), attachments: 9 };
    const cards = [
      inChannel(many),
      personalTicketCard(ctx(8000), many, { viewer: LAURA, lastMessage: message }),
    ];
    for (const card of cards) expect(cardBytes(card)).toBeLessThanOrEqual(MAX_CARD_BYTES);
    expect(words(cards[1] ?? {})).toContain("e altri 4");
  });
});
