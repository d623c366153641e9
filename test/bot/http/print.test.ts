import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { losesCharacters, printable } from "../../../bot/http/pdf/printable.ts";
import { GUEST, LAURA, PAOLO } from "../../support/sample-desk.ts";
import { type DeskServer, startDeskServer } from "./support/desk-server.ts";
import { pdfPages } from "./support/pdf-text.ts";

let desk: DeskServer;
let number: string;

beforeAll(async () => {
  desk = await startDeskServer();
  const ticket = await desk.mail({
    subject: "Perché è così? “Città” – 50 €",
    text: `Gentile ufficio,\nil Sig. Ștefan Łukasz chiede 日本 notizie.\n\n${"Riga lunga di prova. ".repeat(400)}`,
    from: { address: "anna@example.org", name: "Anna Bianchi" },
  });
  ({ number } = ticket);
  await desk.call(LAURA, "POST", `/api/v1/tickets/${number}/notes`, {
    body: { subject: "Nota di Laura", text: "Sentito l’ufficio." },
  });
});
afterAll(() => desk.close());

const print = (operator: string | null, query = "", which = number) =>
  desk.call(operator, "GET", `/api/v1/tickets/${which}/print${query}`);

describe("T13 a ticket on paper", () => {
  test("T13 one article alone is printed when it is asked for by its position", async () => {
    const only = pdfPages((await print(LAURA, "?article=2")).bytes).join("\n");
    expect(only).toContain("Sentito l’ufficio.");
    expect(only).not.toContain("Riga lunga di prova");
    expect((await print(LAURA, "?article=9")).body.code).toBe("article.not_found");
  });

  test("T13 has title, facts and every article with its whole text, over as many pages as it takes", async () => {
    const answer = await print(LAURA);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("content-disposition")).toContain(`ticket-${number}.pdf`);
    expect(Buffer.from(answer.bytes).subarray(0, 5).toString()).toBe("%PDF-");
    const pages = pdfPages(answer.bytes);
    const all = pages.join("\n");
    expect(pages.length).toBeGreaterThan(1);
    expect(all).toContain("Perché è così? “Città” – 50 €");
    expect(all).toContain("Da Anna Bianchi <anna@example.org>");
    expect(all).toContain("Nota di Laura");
    expect(all).toContain("nota interna");
    expect(all.match(/Riga/g)).toHaveLength(400);
    expect(all).not.toContain("Storico");
    expect(pages.every((page, index) => page.includes(`pagina ${index + 1}`))).toBe(true);
  });

  test("T13 letters no built-in font has become letters like them, and what is lost is said", async () => {
    const all = pdfPages((await print(LAURA)).bytes).join("\n");
    expect(all).toContain("Stefan Lukasz chiede ?? notizie");
    expect(all).toContain("Alcuni caratteri non si possono stampare");
    expect(printable("Đorđe Žižić, façade, œuvre, ’ok’ \u200bx\ty")).toBe(
      "Dorde Žižic, façade, œuvre, ’ok’ x    y",
    );
    expect([losesCharacters("Ștefan"), losesCharacters("Олена")]).toEqual([false, true]);
  });

  test("T13 the history comes with it when asked, in the reader's language", async () => {
    const all = pdfPages((await print(LAURA, "?history=1")).bytes).join("\n");
    expect(all).toContain("Storico");
    expect(all).toContain("Laura");
    expect((await print(LAURA, "?history=yes")).status).toBe(400);
  });

  test("P2 nobody prints what he may not see", async () => {
    expect((await print(GUEST)).status).toBe(404);
    expect((await print(null)).status).toBe(401);
    expect((await print(LAURA, "", "2026010142999999")).status).toBe(404);
  });
});

describe("D3 a result on paper, and counted", () => {
  const exported = (operator: string, attributes: unknown) =>
    desk.call(operator, "POST", "/api/v1/search/export?format=pdf", { body: { attributes } });

  test("D3 a result becomes a PDF with a row a ticket, headed on every page", async () => {
    for (let n = 0; n < 60; n++) await desk.mail({ subject: `Elenco numero ${n}` });
    const answer = await exported(LAURA, { title: "elenco" });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    const pages = pdfPages(answer.bytes);
    expect(pages.join("\n")).toContain("60 ticket");
    expect(pages.join("\n").match(/Elenco numero/g)).toHaveLength(60);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.every((page) => page.includes("Ticket#"))).toBe(true);
    expect(pdfPages((await exported(PAOLO, {})).bytes).join("\n")).toContain("0 ticket");
  });

  test("D3 several searches are counted in one request, each within what the operator may see", async () => {
    const count = (operator: string, searches: unknown) =>
      desk.call(operator, "POST", "/api/v1/search/count", { body: { searches } });
    const searches = [{}, { title: "elenco" }, { title: "(elenco" }];
    expect((await count(LAURA, searches)).body).toEqual({ counts: [61, 60, 0] });
    expect((await count(PAOLO, searches)).body).toEqual({ counts: [0, 0, 0] });
    expect((await count(LAURA, [{ colour: "red" }])).status).toBe(422);
    expect((await count(LAURA, [])).status).toBe(422);
  });

  test("D3 a search that is not to be kept leaves the last one as it was", async () => {
    const search = (body: unknown) => desk.call(LAURA, "POST", "/api/v1/search", { body });
    await search({ attributes: { title: "tenuta" } });
    await search({ attributes: { title: "sfuggita" }, keep: false });
    const { items } = (await desk.call(LAURA, "GET", "/api/v1/saved-searches")).body;
    expect(items[0].attributes).toEqual({ title: "tenuta" });
  });
});
