import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GIULIA, LAURA, PAOLO, READER } from "../../support/sample-desk.ts";
import { type DeskServer, startDeskServer } from "./support/desk-server.ts";

let desk: DeskServer;
beforeAll(async () => {
  desk = await startDeskServer();
});
afterAll(() => desk.close());

const OFFICE = { address: "ufficio@provincia.example", name: "Ufficio tecnico" };

const post = (operator: string, path: string, body: unknown, headers = {}) =>
  desk.call(operator, "POST", `/api/v1${path}`, { body, headers });

const articles = async (number: string) =>
  (await desk.call(LAURA, "GET", `/api/v1/tickets/${number}/articles`)).body.items;

async function aTicket(fields: Parameters<DeskServer["mail"]>[0] = {}): Promise<string> {
  return (await desk.mail(fields)).number;
}

describe("T12: forwards", () => {
  it("T12: an article goes to a third party with what was attached, unseen by the citizen", async () => {
    const { digest, size } = await desk.store.blobs.put(new TextEncoder().encode("pdf"));
    const attachment = {
      filename: "bolletta.pdf",
      contentType: "application/pdf",
      size,
      contentId: null,
      inline: false,
      digest,
    };
    const number = await aTicket({ attachments: [attachment] });
    const form = { position: 1, to: [OFFICE], text: "Potete verificare?", workUnits: 0.25 };
    const answer = await post(LAURA, `/tickets/${number}/forwards`, form);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ state: "new", owner: { address: LAURA } });
    const [, sent] = await articles(number);
    expect(sent).toMatchObject({
      purpose: "forward",
      to: [OFFICE],
      visibleToCustomer: false,
      workUnits: 0.25,
      attachments: [{ filename: "bolletta.pdf" }],
    });
    const bare = await post(LAURA, `/tickets/${number}/forwards`, { ...form, withAttachments: false });
    expect(bare.status).toBe(201);
    const history = await desk.call(LAURA, "GET", `/api/v1/tickets/${number}/history`);
    expect(history.body.items.at(-1).text).toBe("Inoltro di Laura Conti");
    expect((await articles(number))[2].attachments).toEqual([]);
  });

  it("T12 D2 the preview says word for word what then leaves, and changes nothing", async () => {
    const number = await aTicket();
    const form = { position: 1, to: [OFFICE], html: "<p>Potete <b>verificare</b>?</p>", text: "" };
    const preview = await post(LAURA, `/tickets/${number}/forwards/preview`, form);
    expect(preview.status).toBe(200);
    expect(preview.body).toMatchObject({ from: { address: "contact-center@example.it" }, to: [OFFICE] });
    expect(preview.body.text).toContain("Potete verificare?");
    expect(preview.body.text).toContain("il passo carrabile è occupato");
    expect(await articles(number)).toHaveLength(1);
    await post(LAURA, `/tickets/${number}/forwards`, form);
    const [, sent] = await articles(number);
    const { subject, text, html } = preview.body;
    expect([sent.subject, sent.text, sent.html]).toEqual([subject, text, html.replaceAll("<br>", "<br />")]);
    const missing = await post(LAURA, `/tickets/${number}/forwards/preview`, { position: 9 });
    expect([missing.status, missing.body.code]).toEqual([404, "article.not_found"]);
    const reader = await post(READER, `/tickets/${number}/forwards/preview`, form);
    expect(reader.status).toBe(403);
  });

  it.each([
    [{ position: 7 }, 404, "article.not_found"],
    [{ position: 0 }, 422, "body.invalid"],
    [{ to: [] }, 422, "field.required"],
    [{ to: [{ address: "non un indirizzo" }] }, 422, "body.invalid"],
    [{ text: " " }, 422, "field.required"],
    [{ workUnits: -1 }, 422, "body.invalid"],
    [{ next: { state: "pending reminder", until: "2020-01-01T00:00:00Z" } }, 422, "field.date_past"],
    [{ next: { state: "pending reminder" } }, 422, "field.required"],
    [{ inventato: 1 }, 422, "body.invalid"],
  ])("T12: refuses %j and sends nothing", async (fields, status, code) => {
    const number = await aTicket();
    const form = { position: 1, to: [OFFICE], text: "Ecco.", ...fields };
    const answer = await post(LAURA, `/tickets/${number}/forwards`, form);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await articles(number)).toHaveLength(1);
  });

  it("P2: a reader may not, a stranger does not learn that the ticket exists", async () => {
    const number = await aTicket();
    const form = { position: 1, to: [OFFICE], text: "Ecco." };
    expect((await post(READER, `/tickets/${number}/forwards`, form)).status).toBe(403);
    expect((await post(PAOLO, `/tickets/${number}/forwards`, form)).status).toBe(404);
  });
});

describe("T13: bounces and calls", () => {
  it("T13: a mail goes on as it came; what came by telephone cannot", async () => {
    const { digest } = await desk.store.blobs.put(new TextEncoder().encode("From: x\r\n\r\nciao"));
    const number = await aTicket({ rawDigest: digest, subject: "Aiuto: urgente!" });
    const answer = await post(LAURA, `/tickets/${number}/bounces`, { position: 1, to: [OFFICE] });
    expect(answer.status).toBe(201);
    const [first, sent] = await articles(number);
    expect(sent).toMatchObject({
      purpose: "bounce",
      subject: "Aiuto: urgente!",
      attachments: [{ filename: "Aiuto_ urgente_.eml", contentType: "message/rfc822", size: 15 }],
    });
    expect(first.hasRaw).toBe(true);
    const spoken = await aTicket();
    const refused = await post(LAURA, `/tickets/${spoken}/bounces`, { position: 1, to: [OFFICE] });
    expect([refused.status, refused.body.code]).toEqual([409, "article.no_mail"]);
  });

  it("T13: calls made and received are on the ticket, each under its heading in the history", async () => {
    const number = await aTicket();
    const call = { subject: "Telefonata", text: "Richiama domani." };
    const received = await post(LAURA, `/tickets/${number}/phone-calls`, { ...call, direction: "inbound" });
    expect(received.body).toMatchObject({ state: "open", lock: null });
    const made = await post(LAURA, `/tickets/${number}/phone-calls`, { ...call, direction: "outbound" });
    expect(made.body.lock.mine).toBe(true);
    const history = await desk.call(LAURA, "GET", `/api/v1/tickets/${number}/history`);
    const lines = history.body.items.map(({ text }: { text: string }) => text);
    expect(lines).toContain("Telefonata effettuata da Laura Conti");
    const nowhere = await post(LAURA, `/tickets/${number}/phone-calls`, { ...call, direction: "sideways" });
    expect(nowhere.status).toBe(422);
  });

  it("T11: a reply has its own recipients, copies and subject, and is previewed as it will leave", async () => {
    const number = await aTicket();
    const form = { to: [OFFICE], bcc: [{ address: "capo@example.it" }], subject: "Esito", text: "Fatto." };
    const preview = await post(LAURA, `/tickets/${number}/replies/preview`, form);
    expect(preview.body).toMatchObject({
      to: [OFFICE],
      bcc: [{ address: "capo@example.it", name: "" }],
      subject: `[Ticket#${number}] Esito`,
    });
    expect((await post(LAURA, `/tickets/${number}/replies`, form)).status).toBe(201);
    const sent = (await articles(number)).at(-1);
    for (const field of ["to", "cc", "bcc", "subject", "text"])
      expect(sent[field]).toEqual(preview.body[field]);
  });
});

describe("T10: new tickets by mail", () => {
  const form = {
    customer: { address: "Anna@Example.org", name: "Anna Bianchi" },
    queue: "contact-center",
    subject: "Documenti",
    text: "può inviarci l’IBAN?",
    service: "portale",
    sla: "rapido",
    impact: 4,
    organisation: "comune-anzio",
  };

  it("T10: begins with the operator's mail, is open and answers nothing by itself", async () => {
    const answer = await post(LAURA, "/mail-tickets", { ...form, cc: [OFFICE] });
    expect(answer.status).toBe(201);
    const { number } = answer.body;
    expect(answer.headers.get("location")).toBe(`/api/v1/tickets/${number}`);
    expect(answer.body).toMatchObject({ state: "open", customer: { address: "anna@example.org" } });
    expect(await articles(number)).toMatchObject([
      {
        purpose: "new-ticket",
        to: [{ address: "anna@example.org" }],
        cc: [OFFICE],
        subject: `[Ticket#${number}] Documenti`,
      },
    ]);
  });

  it("T10: repeated with the same key it is one ticket and one mail", async () => {
    const key = { "idempotency-key": "doc-1" };
    const [one, two] = [
      await post(LAURA, "/mail-tickets", form, key),
      await post(LAURA, "/mail-tickets", form, key),
    ];
    expect(two.body.number).toBe(one.body.number);
    expect(two.headers.get("idempotency-replayed")).toBe("true");
  });

  it.each([
    [{ queue: "viabilita" }, 403, "queue.not_allowed"],
    [{ queue: "boh" }, 422, "queue.unknown"],
    [{ sla: "boh" }, 422, "field.invalid"],
    [{ organisation: "boh" }, 422, "field.invalid"],
    [{ subject: "" }, 422, "field.required"],
    [{ impact: 9 }, 422, "body.invalid"],
    [{ owner: READER }, 422, "owner.not_allowed"],
  ])("T10: refuses %j", async (fields, status, code) => {
    const answer = await post(LAURA, "/mail-tickets", { ...form, ...fields });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it("T10: a phone ticket has the same fields", async () => {
    const answer = await post(GIULIA, "/tickets", { ...form, workUnits: 1.5 });
    expect(answer.status).toBe(201);
    expect((await articles(answer.body.number))[0]).toMatchObject({ channel: "phone", workUnits: 1.5 });
  });
});
