import { describe, expect, it } from "vitest";
import { preferencesCard } from "../../../bot/cards/desk/preferences-card.ts";
import { formCard } from "../../../bot/cards/forms/form-card.ts";
import { channelTicketCard } from "../../../bot/cards/ticket/channel-ticket-card.ts";
import { dossierCard } from "../../../bot/cards/ticket/dossier-card.ts";
import { personalTicketCard } from "../../../bot/cards/ticket/personal-ticket-card.ts";
import { reminderCard } from "../../../bot/cards/ticket/reminder-card.ts";
import { replyPreviewCard } from "../../../bot/cards/ticket/reply-preview-card.ts";
import { cardBytes, MAX_CARD_BYTES } from "../../../bot/cards/ticket/size-ladder.ts";
import { FORM_NAMES } from "../../../bot/cards/verbs.ts";
import type { Desk, Queue } from "../../../core/desk/desk.ts";
import { preferencesView } from "../../../core/people/preferences.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { LAURA, SAMPLE_DESK, SARA, template } from "../../support/sample-desk.ts";
import { cardTicket, context, minutes } from "./card-fixtures.ts";
import { buttonOf, inputsOf } from "./card-inspection.ts";

const wide = (count: number, word: string) => `${word} `.repeat(count).slice(0, count);

/** A desk with so many queues of long names, and a ticket whose every text is as long as it can be. */
function hugeDesk(queueCount: number): Desk {
  const base = SAMPLE_DESK.queues.get("contact-center") as Queue;
  const queues = Array.from({ length: queueCount }, (_, at): [string, Queue] => [
    at === 0 ? "contact-center" : `coda-${at}`,
    {
      ...base,
      key: at === 0 ? "contact-center" : `coda-${at}`,
      name: wide(80, "Viabilità"),
      cardPrivacy: "full",
    },
  ]);
  const templates = Array.from({ length: 30 }, (_, at) =>
    template(`m${at}`, { name: wide(80, "Modello"), text: "t" }),
  );
  const operators = new Map(
    [...SAMPLE_DESK.operators].map(([key, one]) => [key, { ...one, name: wide(80, "Nome") }]),
  );
  return { ...SAMPLE_DESK, queues: new Map(queues), templates, operators };
}

const ticket: Ticket = cardTicket({
  title: wide(200, "Perché è così*"),
  state: "open",
  owner: LAURA,
  lock: { by: LAURA, since: minutes(0), previousOwner: null },
  customer: { name: wide(80, "Citt_dino"), address: `${"a".repeat(60)}@example.org` },
});
const userIds = Array.from({ length: 80 }, (_, at) => `29:1${"x".repeat(66)}${at}`);
const lastMessage = {
  from: wide(200, "Mittente"),
  at: minutes(0),
  text: wide(5000, "perché"),
  attachments: 9,
};

describe("the largest card", () => {
  it.each([3, 20, 60])("stays within 12 KB with %i queues, 60 viewers and long texts (B8)", (count) => {
    const ctx = context("it", minutes(44 * 60), hugeDesk(count));
    const free = { ...ticket, owner: null, lock: null };
    const cards = [
      channelTicketCard(ctx, free, { viewer: null, refreshUserIds: userIds }),
      channelTicketCard(ctx, ticket, { viewer: null, refreshUserIds: userIds }),
      channelTicketCard(ctx, ticket, { viewer: LAURA, refreshUserIds: userIds.slice(0, 1) }),
      personalTicketCard(ctx, ticket, { viewer: LAURA, lastMessage }),
      reminderCard(ctx, ticket, {
        viewer: LAURA,
        setAt: minutes(0),
        note: { by: LAURA, at: minutes(0), text: lastMessage.text },
      }),
      ...FORM_NAMES.map((form) => formCard(ctx, ticket, { viewer: LAURA, form, surface: "channel" })),
    ];
    for (const card of cards) expect(cardBytes(card)).toBeLessThanOrEqual(MAX_CARD_BYTES);
  });

  it("keeps a long question and everybody's preferences under it too (B7, B8, P5)", () => {
    const ctx = context("it", minutes(1), hugeDesk(60));
    const asked = {
      id: "request-1",
      contact: { address: SARA, name: wide(80, "Nome") },
      askedBy: LAURA,
      askedAt: minutes(0),
      operators: [LAURA],
      chat: null,
      outcome: null,
      question: wide(4_000, "perché"),
      tried: wide(4_000, "fatto\n"),
    };
    const dossier = dossierCard(ctx, ticket, { request: asked, history: [], phone: null });
    const view = preferencesView(hugeDesk(60), LAURA, null);
    const preferences = preferencesCard(ctx, { operator: LAURA, view });
    for (const card of [dossier, preferences]) expect(cardBytes(card)).toBeLessThanOrEqual(MAX_CARD_BYTES);
  });

  it("lets at most sixty clients refresh by themselves, or everybody in a small conversation (B8)", () => {
    const refreshOf = (refreshUserIds: readonly string[] | "everybody") =>
      channelTicketCard(context(), ticket, { viewer: null, refreshUserIds }).refresh as {
        userIds?: string[];
      };
    expect(refreshOf(userIds).userIds).toHaveLength(60);
    expect(refreshOf([]).userIds).toEqual([]);
    expect(refreshOf("everybody")).not.toHaveProperty("userIds");
  });

  it("asks for the list of queues when it is long, and lets it be typed into (B8, T9)", () => {
    const ctx = context("it", minutes(1), hugeDesk(60));
    const card = personalTicketCard(ctx, ticket, { viewer: LAURA, lastMessage });
    expect(buttonOf(card, "Sposta")).toMatchObject({ type: "Action.Execute", verb: "form.move" });
    const form = formCard(ctx, ticket, { viewer: LAURA, form: "move", surface: "personal" });
    expect(inputsOf(form)[0]).toMatchObject({ id: "move_queue", style: "filtered" });
  });

  it("leaves a text that is too long to the tab instead of cutting it (T14)", () => {
    const values = { text: "x".repeat(20_000), next: "open" };
    const card = formCard(context(), ticket, { viewer: LAURA, form: "reply", surface: "personal", values });
    const text = inputsOf(card).find(({ id }) => id === "reply_text");
    expect(text).not.toHaveProperty("value");
    expect(JSON.stringify(card)).toContain("continua nella scheda");
  });

  it("shows the beginning of a very long mail and says so (T11, B8)", () => {
    const card = replyPreviewCard(context(), ticket, {
      viewer: LAURA,
      surface: "personal",
      draftId: "reply",
      from: { name: "Contact Center", address: "contact-center@example.it" },
      to: ticket.customer,
      subject: "s",
      body: wide(90_000, "parola"),
      next: { state: "open" },
    });
    expect(cardBytes(card)).toBeLessThanOrEqual(MAX_CARD_BYTES);
    expect(JSON.stringify(card)).toContain("Il testo continua");
  });
});
