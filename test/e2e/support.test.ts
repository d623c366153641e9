import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cardOf, textsOf } from "../support/cards.ts";
import {
  CITIZEN,
  CONTACT_CENTER,
  type Json,
  MARTA,
  type RunningDesk,
  startDesk,
} from "../support/running-desk.ts";
import { until } from "../support/until.ts";

/** The sample's support contact: in the tenant, no operator. */
const STEFANO = "stefano.leone@capitalelavoro.example";

let desk: RunningDesk;
beforeAll(async () => {
  desk = await startDesk();
  await desk.say("personal", MARTA, "ciao");
}, 300_000);
afterAll(() => desk?.dispose());

const chatTexts = async (operator: string): Promise<string> => {
  const { conversationId } = await desk.say("personal", operator, "aiuto");
  return (await desk.log())
    .filter(({ to }) => to === conversationId)
    .map(({ payload }) => textsOf(cardOf(payload)).join(" "))
    .join("\n");
};

describe("B7 N1 the sample desk asks its support contact", () => {
  it("B7 N1 from a citizen's mail to the contact's answer on the ticket, also across a power cut", async () => {
    await desk.mail({
      from: CITIZEN,
      to: CONTACT_CENTER,
      subject: "Ricevuta",
      text: "Non arriva la ricevuta.",
    });
    const number = await until("the ticket", async () => {
      const { body } = await desk.api(MARTA, "/tickets?limit=1");
      return body.items[0]?.number as string | undefined;
    });
    await until("the notice", async () => (await chatTexts(MARTA)).includes("È arrivato un nuovo ticket."));
    const asked = await desk.api(MARTA, `/tickets/${number}/escalations`, {
      text: "L’incasso è registrato?",
    });
    expect(asked.body.support.contact.address).toBe(STEFANO);
    await desk.kill();
    await desk.restart();
    const dossier = await until("the dossier", async () =>
      (await desk.log()).find(
        ({ kind, payload }) =>
          kind === "activity" && JSON.stringify(cardOf(payload) ?? {}).includes("escalation.outcome"),
      ),
    );
    const chats = (await desk.log()).filter(({ payload }) => payload.event === "chatCreated");
    expect(chats.map(({ payload }) => payload.members.toSorted())).toEqual([[MARTA, STEFANO]]);
    const answer = await desk.click(dossier.payload.id, STEFANO, "escalation.outcome", {
      outcome: "solved",
      text: "Sì, parte domani.",
    });
    expect(textsOf(answer.body.value)).toContain("Esito: Risolto");
    const { body } = await desk.api(MARTA, `/tickets/${number}/articles`);
    expect(body.items.map(({ text }: Json) => text)).toContain("Sì, parte domani.");
    await until("the answer", async () => (await chatTexts(MARTA)).includes("Esito del supporto: Risolto"));
  }, 120_000);
});
