import { describe, expect, it } from "vitest";
import { channelTicketCard } from "../../../bot/cards/ticket/channel-ticket-card.ts";
import { SAMPLE_DESK } from "../../support/sample-desk.ts";
import { cardTicket, context, NOON } from "./card-fixtures.ts";

/** What a template language would do something with; as text it does nothing. */
const EXPRESSIONS = [
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are what the templates' language looks like
  "${1+1}",
  "${$root}",
  "${json('1')}",
  "$${x}",
  "${",
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: these are what the templates' language looks like
];

const queue = SAMPLE_DESK.queues.get("contact-center")!;
const open = {
  ...SAMPLE_DESK,
  queues: new Map([...SAMPLE_DESK.queues, [queue.key, { ...queue, cardPrivacy: "full" as const }]]),
};
const STORED = { viewer: null, refreshUserIds: "everybody" } as const;

describe("R3 what citizens write is text for the card templates too", () => {
  it.each(EXPRESSIONS)("R3 a title and a name of %s are shown as they were written", (expression) => {
    const customer = { address: "anna@example.org", name: `Anna ${expression} Bianchi` };
    const ticket = cardTicket({ title: `Aiuto ${expression} grazie`, customer });
    const card = JSON.stringify(channelTicketCard(context("it", NOON, open), ticket, STORED));
    // Markdown's marks are escaped, in JSON with two strokes.
    const shown = card.replaceAll("\\\\", "");
    expect(shown).toContain(`Aiuto ${expression} grazie`);
    expect(shown).toContain(`Anna ${expression} Bianchi`);
  });

  it("R3 a date function of Teams is not left for Teams to compute", () => {
    const ticket = cardTicket({ title: "Aiuto {{DATE(2020-01-01T00:00:00Z,SHORT)}} grazie" });
    const card = JSON.stringify(channelTicketCard(context("it", NOON, open), ticket, STORED));
    expect(card).not.toContain("{{DATE(");
    expect(card).toContain("DATE(2020-01-01T00:00:00Z,SHORT)");
  });
});
