import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refusalAnswer } from "../../../bot/cards/answers/answers.ts";
import type { AdaptiveCard } from "../../../bot/cards/context.ts";
import { ticketListCard } from "../../../bot/cards/desk/ticket-list-card.ts";
import { formCard } from "../../../bot/cards/forms/form-card.ts";
import { CONTENT_WORDS, FUNCTION_WORDS } from "../../../bot/cards/service-words.ts";
import { channelTicketCard } from "../../../bot/cards/ticket/channel-ticket-card.ts";
import { courtesyCard } from "../../../bot/cards/ticket/courtesy-card.ts";
import { movedCard } from "../../../bot/cards/ticket/moved-card.ts";
import { personalTicketCard } from "../../../bot/cards/ticket/personal-ticket-card.ts";
import { replyPreviewCard } from "../../../bot/cards/ticket/reply-preview-card.ts";
import { FORM_NAMES } from "../../../bot/cards/verbs.ts";
import type { CardPrivacy, Desk } from "../../../core/desk/desk.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { GIULIA, LAURA, SAMPLE_DESK } from "../../support/sample-desk.ts";
import { cardTicket, context, minutes, templatesDesk } from "./card-fixtures.ts";
import { textsOf } from "./card-inspection.ts";
import { moved, taken } from "./gallery.ts";

function deskWithTier(cardPrivacy: CardPrivacy): Desk {
  const queues = [...SAMPLE_DESK.queues].map(([key, queue]) => [key, { ...queue, cardPrivacy }] as const);
  return { ...templatesDesk, queues: new Map(queues) };
}

/** Every card a ticket can be in a channel. */
function channelCards(ticket: Ticket, tier: CardPrivacy): readonly AdaptiveCard[] {
  const ctx = context("it", minutes(44 * 60), deskWithTier(tier));
  const mine = { owner: LAURA, lock: { by: LAURA, since: minutes(20), previousOwner: null } };
  const held: Ticket = { ...ticket, state: "open", ...mine };
  const refused = refusalAnswer(ctx, held, { code: "ticket.not_allowed", action: "close" }, "note");
  const channel = { surface: "channel" as const, viewer: LAURA };
  return [
    channelTicketCard(ctx, ticket, { viewer: null, refreshUserIds: [] }),
    channelTicketCard(ctx, ticket, { viewer: GIULIA, refreshUserIds: [] }),
    channelTicketCard(ctx, held, { viewer: LAURA, refreshUserIds: [] }),
    channelTicketCard(ctx, held, { viewer: LAURA, refreshUserIds: [], answer: refused }),
    ...FORM_NAMES.map((form) => formCard(ctx, held, { ...channel, form })),
    courtesyCard(ctx, ticket, channel),
    movedCard(
      ctx,
      { ...ticket, queue: moved.queue, undoable: moved.undoable },
      { ...channel, move: { reason: "other", note: `zqsegreto di ${ticket.customer.name}` } },
    ),
    replyPreviewCard(ctx, held, {
      ...channel,
      draftId: "reply",
      from: { name: "Contact Center", address: "contact-center@example.it" },
      to: ticket.customer,
      subject: `[Ticket#${ticket.number}] ${ticket.title}`,
      body: `Gentile ${ticket.customer.name},\n\n${ticket.title}`,
      next: { state: "open" },
    }),
  ];
}

/** Words no dictionary and no desk has: a name is found in a card only when it was put there. */
const secret = fc
  .string({ unit: fc.constantFrom(..."abcdefghilmnopqrstuvz"), minLength: 3, maxLength: 8 })
  .map((word) => `Zq${word}`);
const personal = fc.record({
  first: secret,
  last: secret,
  digits: fc.integer({ min: 100_000, max: 9_999_999 }),
});

describe("a channel card", () => {
  it.each(["initials", "type-only"] as const)(
    "tells no name, address or number on the tier %s (B1)",
    (tier) => {
      fc.assert(
        fc.property(personal, ({ first, last, digits }) => {
          const ticket = cardTicket({
            title: `Errore pagamento ${first} ${last}, verbale n. ${digits}: ${first.toLowerCase()}@zq-${last}.example`,
            customer: { name: `${first} ${last}`, address: `${first}.${last}@zqmail.example` },
          });
          const words = channelCards(ticket, tier).flatMap(textsOf).join("\n").toLowerCase();
          for (const trace of [first, last, String(digits), "zq"])
            expect(words).not.toContain(trace.toLowerCase());
        }),
        { numRuns: 40 },
      );
    },
  );

  it("never shows an address or a written text, on any tier (B1)", () => {
    const ticket = cardTicket({ customer: { name: "Zqmario Zqrossi", address: "zq.mail@example.org" } });
    const texts = channelCards(ticket, "full").flatMap(textsOf).join("\n");
    expect(texts).toContain("Zqmario");
    expect(texts).not.toContain("zq.mail");
    expect(texts).not.toContain("zqsegreto");
    const nameless = cardTicket({
      customer: { name: "zq.mail@example.org", address: "zq.mail@example.org" },
    });
    expect(channelCards(nameless, "full").flatMap(textsOf).join("\n")).not.toContain("zq.mail");
  });

  it.each([
    ["Errore nel pagamento del canone", "Errore nel pagamento del canone"],
    ["Rossi Mario: errore nel pagamento", "••• errore nel pagamento"],
    ["Pagamento bollo AB123CD, targa di Mario", "Pagamento bollo ••• di •••"],
    ["Passo carrabile via Garibaldi 12", "Passo carrabile •••"],
    ["Aiuto!!", "Errore/anomalia"],
    ["Mario Rossi 06 5550 1234", "Errore/anomalia"],
  ])("shows of the subject “%s” only the desk's own words: “%s” (B1)", (title, shown) => {
    const card = channelTicketCard(context(), cardTicket({ title }), { viewer: null, refreshUserIds: [] });
    expect(textsOf(card)).toContain(shown);
  });

  it("hides a word of the desk when it is the citizen's name (B1)", () => {
    const ticket = cardTicket({
      title: "Canone: errore pagamento canone",
      customer: { name: "Anna Canone", address: "a.canone@example.org" },
    });
    const card = channelTicketCard(context(), ticket, { viewer: null, refreshUserIds: [] });
    expect(textsOf(card)).toContain("••• errore pagamento •••");
    expect(textsOf(card).join(" ").toLowerCase()).not.toContain("canone");
  });

  it("keeps the stricter tier when the ticket moved on from its channel (B1)", () => {
    const ctx = { ...context(), channelQueue: "tributi" };
    const card = channelTicketCard(ctx, taken, { viewer: null, refreshUserIds: [] });
    expect(textsOf(card)).not.toContain("M. R.");
    expect(textsOf(card)).toContain("Errore/anomalia");
  });

  it("has no common Italian name among the words it may show (B1)", () => {
    const names = [
      "mario",
      "rossi",
      "bianchi",
      "conti",
      "rosa",
      "marina",
      "costa",
      "monti",
      "leone",
      "porta",
      "franco",
      "angelo",
      "serena",
      "vittoria",
      "fiore",
      "guerra",
      "santo",
      "marino",
    ];
    for (const name of names) expect(CONTENT_WORDS.has(name) || FUNCTION_WORDS.has(name)).toBe(false);
  });

  it("says number and state to a client that cannot show it, nothing else (B1, B8)", () => {
    const card = channelTicketCard(context(), cardTicket({}), { viewer: null, refreshUserIds: [] });
    expect(card.fallbackText).toBe("Ticket#2019031942000015 Nuovo. Aprire dalla scheda Sportello.");
  });
});

describe("a mail that did not arrive", () => {
  const failure = {
    recipient: "mario.rossi@example.org",
    status: "5.1.1",
    reason: "User unknown",
    isPermanent: true,
  };
  const failed = cardTicket({ deliveryFailure: { ...failure, at: minutes(5) } });
  const MARK = "⚠ Una mail non è stata consegnata";

  it("is marked on the channel's card, without whom it was for (M9, B1)", () => {
    const texts = textsOf(channelTicketCard(context(), failed, { viewer: null, refreshUserIds: [] }));
    expect(texts).toContain(MARK);
    expect(texts.join(" ")).not.toContain("mario.rossi");
    const dealt = cardTicket({ deliveryFailure: null });
    expect(textsOf(channelTicketCard(context(), dealt, { viewer: null, refreshUserIds: [] }))).not.toContain(
      MARK,
    );
  });

  it("is marked on the operator's card and in his lists (M9)", () => {
    expect(textsOf(personalTicketCard(context(), failed, { viewer: LAURA, lastMessage: null }))).toContain(
      MARK,
    );
    const list = ticketListCard(context("en"), { title: "x", tickets: [failed, cardTicket({})] });
    expect(textsOf(list).filter((text) => text.includes("A mail was not delivered"))).toHaveLength(1);
  });
});
