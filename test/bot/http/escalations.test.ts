import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { afterFailure, DELIVERY_HEALTH } from "../../../core/notify/delivery-health.ts";
import { GIULIA, LAURA, PAOLO, READER, SARA } from "../../support/sample-desk.ts";
import { type DeskServer, NOON, startDeskServer } from "./support/desk-server.ts";

let desk: DeskServer;
beforeAll(async () => {
  desk = await startDeskServer();
});
afterAll(() => desk.close());

describe("B7 asking for support over REST", () => {
  test("B7 asks once however often the request is repeated, and shows whom and what came of it", async () => {
    const { number } = await desk.mail();
    const path = `/api/v1/tickets/${number}/escalations`;
    const body = { text: "L’incasso è registrato?", tried: "IUV assente" };
    const options = { body, headers: { "idempotency-key": "one" } };
    const answer = await desk.call(LAURA, "POST", path, options);
    expect(answer.body.support).toMatchObject({
      contact: { address: SARA },
      askedBy: { address: LAURA },
      chat: null,
      outcome: null,
    });
    expect((await desk.call(LAURA, "POST", path, options)).headers.get("idempotency-replayed")).toBe("true");
    const { request } = answer.body.support;
    await desk.system(number, {
      type: "RecordSupportChat",
      request,
      chat: { id: null, url: "https://teams.microsoft.com/l/chat/0/0?users=a" },
    });
    const said = await desk.call(LAURA, "POST", `/api/v1/tickets/${number}/escalation-outcomes`, {
      body: { request, outcome: "solved", text: "Sì." },
    });
    expect(said.body.support).toMatchObject({ chat: { opened: false }, outcome: "solved" });
    const { items } = (await desk.call(LAURA, "GET", `/api/v1/tickets/${number}/history`)).body;
    const texts = items.map(({ text }: { text: string }) => text);
    expect(texts.filter((text: string) => text.startsWith("Chiesto supporto"))).toHaveLength(1);
    expect(texts).toContain("Esito del supporto: risolto");
  });

  test("B7 P2 is refused to who may not, without a question, and where there is no contact", async () => {
    const { number } = await desk.mail();
    const ask = (operator: string, body: object) =>
      desk.call(operator, "POST", `/api/v1/tickets/${number}/escalations`, { body });
    expect((await ask(READER, { text: "Che si fa?" })).body.code).toBe("ticket.not_allowed");
    expect((await ask(PAOLO, { text: "Che si fa?" })).body.code).toBe("ticket.not_found");
    expect((await ask(LAURA, { text: " " })).body).toMatchObject({ code: "field.required" });
    expect((await ask(LAURA, {})).status).toBe(422);
    const abilities = (await desk.call(LAURA, "GET", `/api/v1/tickets/${number}`)).body.abilities;
    expect(abilities).toContain("escalate");
  });
});

describe("N3 D7 how notices arrive", () => {
  test("N3 an operator sees his own, who runs the desk sees everybody's, with what is wrong in words", async () => {
    await desk.store
      .collection(DELIVERY_HEALTH)
      .put(LAURA, afterFailure(null, { way: "teams-chat", at: NOON, reason: "blocked", detail: "403" }));
    const mine = await desk.call(LAURA, "GET", "/api/v1/me/delivery");
    expect(mine.body).toEqual({
      operator: { address: LAURA, name: "Laura Conti" },
      ways: [{ way: "teams-chat", isFailing: true }],
      lastDelivered: null,
      lastFailure: {
        way: "teams-chat",
        at: NOON,
        reason: "blocked",
        sentence: "Il bot è bloccato o non è installato nella chat personale",
      },
      mailInstead: true,
    });
    expect((await desk.call(GIULIA, "GET", "/api/v1/me/delivery")).body).toMatchObject({
      lastFailure: null,
      mailInstead: false,
    });
    const all = await desk.call(GIULIA, "GET", "/api/v1/delivery");
    expect(all.body.items).toHaveLength(6);
    expect((await desk.call(PAOLO, "GET", "/api/v1/delivery")).body.code).toBe("desk.not_allowed");
  });
});
