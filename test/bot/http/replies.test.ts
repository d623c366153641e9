import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { GIULIA, LAURA, READER } from "../../support/sample-desk.ts";
import { type Answer, aMessage, type DeskServer, NOON, startDeskServer } from "./support/desk-server.ts";

let desk: DeskServer;
let number: string;
beforeAll(async () => {
  desk = await startDeskServer();
});
afterAll(() => desk.close());
beforeEach(async () => {
  desk.now = NOON;
  ({ number } = await desk.mail());
});

const post = (
  operator: string,
  action: string,
  body: unknown = {},
  headers: Record<string, string> = {},
): Promise<Answer> => desk.call(operator, "POST", `/api/v1/tickets/${number}/${action}`, { body, headers });
const effects = async () =>
  (await desk.store.outbox.claim(100, "2099-01-01T00:00:00.000Z", "2099-01-01T00:00:00.000Z", "test")).filter(
    ({ ticket }) => ticket === number,
  );

describe("T11: replies", () => {
  test("T11: an answer goes to the customer with number, salutation, quote and thread, and leaves once", async () => {
    const answer = await post(LAURA, "replies", {
      text: "Domani passa la pattuglia.",
      cc: [{ address: "ufficio@example.org" }],
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      state: "open",
      owner: { address: LAURA },
      firstResponse: { metAt: NOON },
    });
    const [asked, sent] = await desk.store.tickets.articles(number);
    expect(sent).toMatchObject({
      channel: "email",
      sender: "operator",
      to: [{ address: "anna.bianchi@example.org", name: "Anna Bianchi" }],
      cc: [{ address: "ufficio@example.org", name: "" }],
      subject: `[Ticket#${number}] Passo carrabile occupato`,
      inReplyTo: asked?.messageId,
      references: [asked?.messageId],
    });
    expect(sent?.text).toMatch(
      /^Gentile Anna Bianchi,\n\nDomani passa la pattuglia\.\n\nCordiali saluti,\nLaura Conti[\s\S]*\n> Buongiorno/,
    );
    expect(await effects()).toHaveLength(1);
  });

  test("T11: the preview is the mail that would leave, and nothing changes", async () => {
    const preview = await post(LAURA, "replies/preview", { text: "Domani." });
    expect(preview.status).toBe(200);
    expect(preview.body).toMatchObject({
      from: { address: "contact-center@example.it" },
      to: [{ address: "anna.bianchi@example.org" }],
    });
    expect((await desk.store.tickets.load(number))?.version).toBe(2);
    await post(LAURA, "replies", { text: "Domani." });
    const sent = (await desk.store.tickets.articles(number))[1];
    expect(preview.body).toEqual({
      from: sent?.from,
      to: sent?.to,
      cc: sent?.cc,
      bcc: sent?.bcc,
      subject: sent?.subject,
      text: sent?.text,
      html: null,
    });
    expect((await post(READER, "replies/preview", { text: "x" })).body.code).toBe("ticket.not_allowed");
    expect((await post(GIULIA, "replies/preview", { text: "x" })).body.code).toBe("ticket.locked_by_other");
  });

  test("T11 R3: an answer with its form is sanitised before it is kept; its text is made from it, not from what the client says", async () => {
    const html =
      '<p onclick="x()">Passa <b>domani</b></p><script>alert(1)</script><ul><li>modulo</li></ul><img src="https://spia.example/x.png">';
    const body = { text: "altro", html };
    const preview = await post(LAURA, "replies/preview", body);
    await post(LAURA, "replies", body);
    const sent = (await desk.store.tickets.articles(number))[1];
    expect(sent?.text).toMatch(/^Gentile Anna Bianchi,\n\nPassa domani\n\n \* modulo\n\nCordiali saluti/);
    expect(sent?.html).toContain("<p>Passa <b>domani</b></p><ul><li>modulo</li></ul>");
    expect(sent?.html).not.toMatch(/script|onclick| src="http|altro/);
    expect(preview.body).toMatchObject({ text: sent?.text, html: sent?.html });
    const nothing = await post(LAURA, "replies", { text: "altro", html: "<p> </p><img>" });
    expect([nothing.status, nothing.body.code]).toEqual([422, "field.required"]);
  });

  test("T11 T14: a mail that answers nothing quotes nothing, and its draft is another than the reply's", async () => {
    for (const action of ["reply", "mail"]) {
      const values = { text: action };
      await desk.call(LAURA, "PUT", `/api/v1/tickets/${number}/drafts/${action}`, { body: { values } });
    }
    await post(LAURA, "replies", { subject: "Sollecito", text: "Le scrivo ancora.", replyTo: null });
    const sent = (await desk.store.tickets.articles(number))[1];
    expect(sent).toMatchObject({ subject: `[Ticket#${number}] Sollecito`, inReplyTo: null });
    expect(sent?.text).not.toContain("ha scritto");
    const left = await desk.call(LAURA, "GET", `/api/v1/tickets/${number}/drafts`);
    expect(left.body.items.map(({ action }: { action: string }) => action)).toEqual(["reply"]);
  });

  test("T11: with what follows: closed together, or waiting", async () => {
    expect(
      (await post(LAURA, "replies", { text: "Fatto.", next: { state: "closed successful" } })).body,
    ).toMatchObject({ state: "closed successful", lock: null });
    const next = { state: "pending reminder", until: "2026-03-20T09:00:00Z" };
    expect((await post(LAURA, "replies", { text: "Attendo.", next })).body).toMatchObject({
      state: "pending reminder",
      pendingUntil: "2026-03-20T09:00:00.000Z",
    });
    expect((await post(LAURA, "replies", { text: "" })).body.errors[0].field).toBe("text");
  });

  test("M5, T11: notes and what a stranger wrote are never quoted to the customer", async () => {
    await post(LAURA, "notes", { subject: "Interna", text: "riservato" });
    const message = aMessage({ from: { address: "altro@example.org", name: "" }, text: "sono un estraneo" });
    await desk.system(number, {
      type: "AddCustomerMessage",
      message,
      fromCustomer: false,
      answerAutomatically: false,
    });
    for (const replyTo of [2, 3, 99]) {
      const refused = await post(LAURA, "replies", { text: "x", replyTo });
      expect(refused.body).toMatchObject({
        status: 422,
        code: "field.invalid",
        errors: [{ field: "replyTo" }],
      });
    }
    await post(LAURA, "replies", { text: "Risposta." });
    const sent = (await desk.store.tickets.articles(number)).at(-1);
    expect(sent?.text).toContain("> Buongiorno, il passo carrabile è occupato.");
    expect(sent?.text).not.toMatch(/riservato|estraneo/);
  });

  test("T11: an earlier article may be picked", async () => {
    const second = aMessage({ text: "Secondo messaggio" });
    await desk.system(number, {
      type: "AddCustomerMessage",
      message: second,
      fromCustomer: true,
      answerAutomatically: false,
    });
    const latest = (await post(LAURA, "replies/preview", {})).body.text;
    expect(latest).toContain("> Secondo messaggio");
    const first = (await post(LAURA, "replies/preview", { replyTo: 1 })).body.text;
    expect(first).toContain("> Buongiorno");
  });
});
