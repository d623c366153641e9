import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Article } from "../../../core/ticket/article.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { GIULIA, GUEST, LAURA, PAOLO, READER, SARA } from "../../support/sample-desk.ts";
import { aMessage, type DeskServer, NOON, startDeskServer } from "./support/desk-server.ts";

let desk: DeskServer;
beforeAll(async () => {
  desk = await startDeskServer();
});
afterAll(() => desk.close());

describe("GET /me and preferences", () => {
  test("P2: an operator sees the queues he has rights in, which ones, and where he may create", async () => {
    const { body } = await desk.call(LAURA, "GET", "/api/v1/me");
    expect(body.operator).toEqual({ address: LAURA, name: "Laura Conti", language: "it" });
    expect(
      body.queues.map((queue: { key: string; roles: string[]; canCreate: boolean; mine: boolean }) => [
        queue.key,
        queue.roles.join(" "),
        queue.canCreate,
        queue.mine,
      ]),
    ).toEqual([
      ["contact-center", "rw", true, true],
      ["tributi", "ro move_into note", false, false],
    ]);
    expect(body.requestTypes[1]).toEqual({ key: "error", name: "Errore/anomalia" });
    expect((await desk.call(GUEST, "GET", "/api/v1/me")).body.queues).toEqual([]);
  });

  test("P5: my queues are those I work in fully, until I choose among those I see", async () => {
    const myQueues = async (method: string, body?: object) =>
      (await desk.call(GIULIA, method, "/api/v1/preferences", { body })).body.myQueues;
    expect(await myQueues("GET")).toEqual(["contact-center", "viabilita"]);
    expect(await myQueues("PUT", { myQueues: ["viabilita", "viabilita"] })).toEqual(["viabilita"]);
    expect(await myQueues("GET")).toEqual(["viabilita"]);
    expect(await myQueues("PUT", { myQueues: [] })).toEqual([]);
    expect((await desk.call(GIULIA, "GET", "/api/v1/me")).body.queues[0].mine).toBe(false);
  });

  test("P5: a queue that does not exist or that I cannot see is refused, and nothing is saved", async () => {
    const put = (queue: string) =>
      desk.call(SARA, "PUT", "/api/v1/preferences", { body: { myQueues: ["tributi", queue] } });
    expect((await put("nessuna")).body).toMatchObject({ code: "queue.unknown", status: 422 });
    expect((await put("contact-center")).body).toMatchObject({ code: "queue.not_allowed", status: 403 });
    expect((await desk.call(SARA, "GET", "/api/v1/preferences")).body.myQueues).toEqual([
      "viabilita",
      "tributi",
    ]);
  });
});

describe("one ticket", () => {
  let ticket: Ticket;
  let article: Article;
  const image = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]);
  const rawMail = new TextEncoder().encode("From: a@example.org\r\n\r\nCiao");
  const path = (rest = "") => `/api/v1/tickets/${ticket.number}${rest}`;

  beforeAll(async () => {
    const stored = await desk.store.blobs.put(image);
    const file = { ...stored, contentId: null, inline: false };
    const raw = await desk.store.blobs.put(rawMail);
    ticket = await desk.mail({
      html: "<p>Ciao</p><script>alert(1)</script>",
      text: "Ciao\n> citato",
      rawDigest: raw.digest,
      attachments: [
        { ...file, filename: 'città \u202egnp.exe"/..\\x.png', contentType: "image/png" },
        { ...file, filename: "pagina.html", contentType: "text/html; charset=utf-8" },
        { ...file, filename: "", contentType: "not a type\r\nx: y" },
        { ...file, filename: "perso.png", contentType: "image/png", digest: "0".repeat(64) },
      ],
    });
    article = (await desk.store.tickets.articles(ticket.number))[0]!;
  });

  test("D2: the ticket comes with what may be done with it, where it may go and to whom", async () => {
    const answer = await desk.call(LAURA, "GET", path());
    expect(answer.headers.get("etag")).toBe(`"${ticket.version}"`);
    expect(answer.body).toMatchObject({ number: ticket.number, state: "new", owner: null, undo: null });
    expect(answer.body.abilities).toEqual([
      "view",
      "note",
      "take",
      "assign",
      "move",
      "reply",
      "forward",
      "bounce",
      "phone-call",
      "close",
      "pending",
      "priority",
      "edit",
      "customer",
      "merge",
      "split",
      "link",
      "mark",
      "watch",
      "escalate",
    ]);
    expect(answer.body.choices.moveTargets.map(({ key }: { key: string }) => key)).toEqual([
      "viabilita",
      "tributi",
    ]);
    expect(answer.body.choices.owners.map(({ name }: { name: string }) => name)).toEqual([
      "Laura Conti",
      "Giulia Verdi",
    ]);
    expect((await desk.call(READER, "GET", path())).body.abilities).toEqual(["view", "watch"]);
  });

  test("P2: who may not see the queue gets the same answer as for a ticket that is not there", async () => {
    const hidden = await desk.call(PAOLO, "GET", path());
    const absent = await desk.call(PAOLO, "GET", "/api/v1/tickets/2019031942000015");
    expect(hidden.status).toBe(404);
    expect(hidden.body).toEqual(absent.body);
  });

  test("D2, M4: articles have their HTML sanitised, the new text apart, attachments by position", async () => {
    const { body } = await desk.call(LAURA, "GET", path("/articles"));
    expect(body.items).toHaveLength(1);
    expect(body.items[0]).toMatchObject({
      id: article.id,
      html: "<p>Ciao</p>",
      newText: "Ciao",
      hasRaw: true,
    });
    expect(body.items[0].attachments[1]).toEqual({
      index: 1,
      filename: "pagina.html",
      contentType: "text/html; charset=utf-8",
      size: image.length,
      inline: false,
      contentId: null,
    });
  });

  test("D2: articles already known are not sent again, until there are more or another is important", async () => {
    const { number } = await desk.mail();
    const articles = `/api/v1/tickets/${number}/articles`;
    const ask = (etag: string) => desk.call(LAURA, "GET", articles, { headers: { "if-none-match": etag } });
    const first = (await ask("")).headers.get("etag") ?? "";
    await desk.call(LAURA, "POST", `/api/v1/tickets/${number}/take`, { body: {} });
    expect((await ask(first)).status).toBe(304);
    await desk.call(LAURA, "POST", `${articles}/1/mark`, { body: { important: true } });
    const marked = await ask(first);
    expect([marked.status, marked.body.items[0].important]).toEqual([200, true]);
    const note = { subject: "Nota", text: "Testo" };
    await desk.call(LAURA, "POST", `/api/v1/tickets/${number}/notes`, { body: note });
    expect((await ask(marked.headers.get("etag") ?? "")).body.items).toHaveLength(2);
  });

  test("R3: an attachment is saved, not shown; its name cannot deceive", async () => {
    const answer = await desk.call(LAURA, "GET", path("/articles/1/attachments/0"));
    expect(answer.bytes).toEqual(image);
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("content-security-policy")).toContain("sandbox");
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="citta gnp.exe__.._x.png"; filename*=UTF-8''citt%C3%A0%20gnp.exe%22_.._x.png`,
    );
  });

  test("R3: images are shown on request; what a browser would run never is", async () => {
    const shown = await desk.call(LAURA, "GET", path("/articles/1/attachments/0?inline=1"));
    expect(shown.headers.get("content-disposition")).toMatch(/^inline; /);
    expect(shown.headers.get("content-security-policy")).toContain("sandbox");
    const page = await desk.call(LAURA, "GET", path("/articles/1/attachments/1?inline=1"));
    expect(page.headers.get("content-disposition")).toMatch(/^attachment; /);
    expect(page.headers.get("content-type")).toBe("application/octet-stream");
    const odd = await desk.call(LAURA, "GET", path("/articles/1/attachments/2?inline=1"));
    expect(odd.headers.get("content-type")).toBe("application/octet-stream");
    expect(odd.headers.get("content-disposition")).toMatch(/^attachment; filename="file";/);
  });

  test("the mail as it arrived can be saved", async () => {
    const answer = await desk.call(LAURA, "GET", path("/articles/1/raw"));
    expect(answer.bytes).toEqual(rawMail);
    expect(answer.headers.get("content-type")).toBe("message/rfc822");
    expect(answer.headers.get("content-disposition")).toContain(`${ticket.number}-1.eml`);
  });

  test("R2: articles and attachments that are not there are 404, with the reason", async () => {
    const codes: readonly [string, string][] = [
      ["/articles/2/attachments/0", "article.not_found"],
      ["/articles/1/attachments/9", "attachment.not_found"],
      ["/articles/1/attachments/3", "attachment.not_found"],
      ["/articles/99999999999999999999/raw", "path.not_found"],
      ["/articles/-1/raw", "path.not_found"],
      ["/articles/one/raw", "path.not_found"],
      ["/articles/1/attachments/__proto__", "path.not_found"],
    ];
    for (const [rest, code] of codes) {
      const answer = await desk.call(LAURA, "GET", path(rest));
      expect([rest, answer.status, answer.body.code]).toEqual([rest, 404, code]);
    }
    for (const rest of ["/articles", "/articles/1/attachments/0", "/articles/1/raw", "/history"]) {
      expect((await desk.call(PAOLO, "GET", path(rest))).body.code).toBe("ticket.not_found");
    }
  });

  test("T13: the history says who, when, from where, in words", async () => {
    await desk.call(LAURA, "POST", path("/take"), { body: {}, headers: { "x-sportello-surface": "tab" } });
    const { items } = (await desk.call(LAURA, "GET", path("/history"))).body;
    expect(items.map(({ seq }: { seq: number }) => seq)).toEqual([1, 2, 3, 4, 5]);
    expect(items[0]).toEqual({
      seq: 1,
      at: NOON,
      type: "TicketCreated",
      by: null,
      source: "mail",
      text: "Ticket creato",
    });
    expect(items[2]).toMatchObject({
      type: "TicketLocked",
      by: "Laura Conti",
      source: "tab",
      text: "Bloccato da Laura Conti",
    });
  });
});

describe("operations", () => {
  test("D7: dead letters are shown to, and redriven by, those who run the first level", async () => {
    const ticket = await desk.mail();
    const effects = await desk.store.outbox.claim(10, NOON, "2026-03-17T11:01:00.000Z", "test");
    const effect = effects.find((one) => one.ticket === ticket.number)!;
    await desk.store.outbox.settle(effect, { outcome: "dead", at: NOON, reason: "mailbox full" });
    for (const operator of [READER, PAOLO, SARA]) {
      expect((await desk.call(operator, "GET", "/api/v1/dead-letters")).body.code).toBe("desk.not_allowed");
      expect((await desk.call(operator, "POST", `/api/v1/dead-letters/${effect.id}/redrive`)).status).toBe(
        403,
      );
    }
    const { items } = (await desk.call(LAURA, "GET", "/api/v1/dead-letters")).body;
    expect(items).toEqual([
      expect.objectContaining({
        id: effect.id,
        ticket: ticket.number,
        kind: effect.effect.kind,
        reason: "mailbox full",
      }),
    ]);
    expect((await desk.call(LAURA, "POST", `/api/v1/dead-letters/${effect.id}/redrive`)).status).toBe(204);
    expect((await desk.call(LAURA, "GET", "/api/v1/dead-letters")).body.items).toEqual([]);
    expect((await desk.call(LAURA, "POST", `/api/v1/dead-letters/${effect.id}/redrive`)).body.code).toBe(
      "dead_letter.not_found",
    );
  });

  test("R4: alive while the process runs, ready while the store answers", async () => {
    const other = await startDeskServer();
    expect((await other.call(null, "GET", "/healthz")).status).toBe(200);
    expect((await other.call(null, "GET", "/readyz")).status).toBe(200);
    other.store.ping = async () => Promise.reject(new Error("disk /srv/data is gone"));
    const answer = await other.call(null, "GET", "/readyz");
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([
      503,
      '{"status":"unavailable","store":"unavailable"}',
    ]);
    expect((await other.call(null, "GET", "/healthz")).status).toBe(200);
    await other.close();
  });

  test("M8, M9: a mail that came back is marked in the list, the ticket and its articles until somebody deals with it", async () => {
    const { number } = await desk.mail();
    const failure = { recipient: "anna@example.org", status: "5.1.1", reason: null, isPermanent: true };
    const from = { address: "mailer-daemon@mx.example", name: "" };
    const message = { ...aMessage({ from }), receivedAs: "bounce" } as const;
    await desk.system(number, { type: "FileMail", message, failure });
    const path = `/api/v1/tickets/${number}`;
    const { body: ticket } = await desk.call(LAURA, "GET", path);
    expect(ticket.deliveryFailure).toEqual({ ...failure, at: desk.now });
    const { body: list } = await desk.call(LAURA, "GET", "/api/v1/tickets");
    expect(
      list.items.find((one: { number: string }) => one.number === number).deliveryFailure,
    ).not.toBeNull();
    const { body: articles } = await desk.call(LAURA, "GET", `${path}/articles`);
    expect(articles.items.at(-1)).toMatchObject({ receivedAs: "bounce", sender: "system" });
    expect(articles.items[0].receivedAs).toBeNull();
    const dealt = await desk.call(LAURA, "POST", `${path}/acknowledge-delivery-failure`, { body: {} });
    expect(dealt).toMatchObject({ status: 200, body: { deliveryFailure: null } });
    const { body: history } = await desk.call(LAURA, "GET", `${path}/history`);
    expect(history.items.map(({ type }: { type: string }) => type).slice(-3)).toEqual([
      "ArticleAdded",
      "DeliveryFailed",
      "DeliveryFailureAcknowledged",
    ]);
  });

  test("M5: what a stranger wrote into a ticket is shown as internal", async () => {
    const ticket = await desk.mail();
    const message = aMessage({ from: { address: "altro@example.org", name: "" } });
    await desk.system(ticket.number, {
      type: "AddCustomerMessage",
      message,
      fromCustomer: false,
      answerAutomatically: false,
    });
    const { items } = (await desk.call(LAURA, "GET", `/api/v1/tickets/${ticket.number}/articles`)).body;
    expect(items.map(({ visibleToCustomer }: { visibleToCustomer: boolean }) => visibleToCustomer)).toEqual([
      true,
      false,
    ]);
  });
});
