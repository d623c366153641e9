import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GUEST, LAURA, PAOLO } from "../../support/sample-desk.ts";
import { type DeskServer, NOON, startDeskServer } from "./support/desk-server.ts";
import { unzipped } from "./support/unzipped.ts";

describe("search through the API", () => {
  let desk: DeskServer;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    desk = await startDeskServer();
    const mail = async (name: string, fields: Parameters<DeskServer["mail"]>[0]) => {
      ids[name] = (await desk.mail(fields)).number;
    };
    desk.now = "2026-03-16T09:00:00.000Z";
    await mail("refund", { subject: "Rimborso urgente", text: "Attendo il rimborso dell’abbonamento." });
    desk.now = "2026-03-17T09:00:00.000Z";
    await mail("formula", {
      subject: '=HYPERLINK("http://x","y")',
      text: "Nulla",
      from: { address: "a@x.it", name: '+39 06, "Anna"' },
    });
    await mail("hidden", { queue: "viabilita", subject: "Rimborso nascosto" });
    desk.now = NOON;
  });
  afterAll(() => desk.close());

  const search = (body: unknown, operator = LAURA) => desk.call(operator, "POST", "/api/v1/search", { body });
  const numbers = async (attributes: unknown, operator = LAURA) =>
    (await search({ attributes }, operator)).body.items.map(
      (hit: { ticket: { number: string } }) => hit.ticket.number,
    );

  test("D3 finds by condition, says where it matched and how it was understood", async () => {
    const { status, body } = await search({ attributes: { fullText: "rimborso !nascosto" } });
    expect(status).toBe(200);
    expect(body.items).toEqual([
      {
        ticket: expect.objectContaining({ number: ids.refund }),
        places: [
          { field: "title", article: null },
          { field: "subject", article: 1 },
          { field: "body", article: 1 },
        ],
        excerpt: {
          place: { field: "body", article: 1 },
          at: "2026-03-16T09:00:00.000Z",
          channel: "email",
          parts: [
            { text: "Attendo il ", found: false },
            { text: "rimborso", found: true },
            { text: " dell’abbonamento.", found: false },
          ],
        },
      },
    ]);
    expect(body).toMatchObject({
      next: null,
      exact: null,
      conditions: [
        { attribute: "fullText", text: "contiene «rimborso» e non contiene «nascosto»", fault: null },
      ],
    });
  });

  test("P2 D3 finds only what the operator may see", async () => {
    expect(await numbers({ fullText: "rimborso" }, PAOLO)).toEqual([ids.hidden]);
    expect(await numbers({ queue: "viabilita" })).toEqual([]);
    expect(await numbers({}, GUEST)).toEqual([]);
  });

  test("D3 a number jumps to its ticket, if that can be seen", async () => {
    expect((await search({ attributes: { fullText: ids.refund } })).body).toMatchObject({
      items: [],
      exact: ids.refund,
    });
    expect((await search({ attributes: { number: ids.hidden } })).body).toMatchObject({
      items: [],
      exact: null,
    });
  });

  test("D3 unbalanced brackets find nothing and say so; attributes nobody knows are errors", async () => {
    const { status, body } = await search({ attributes: { title: "(rimborso" } });
    expect([status, body.items]).toEqual([200, []]);
    expect(body.conditions[0].fault).toEqual({ code: "condition.unclosed_bracket", at: 0 });
    const wrong = await search({ attributes: { colour: "red", state: "aperto" }, limit: 0 });
    expect(wrong.status).toBe(422);
    const unknown = await search({ attributes: { colour: "red", state: "aperto" } });
    expect(unknown.status).toBe(422);
    expect(unknown.body.errors).toEqual([
      expect.objectContaining({ field: "attributes.colour", code: "field.unknown" }),
      expect.objectContaining({ field: "attributes.state", code: "field.invalid" }),
    ]);
  });

  test("D3 pages go on where they ended, and a stranger's cursor is refused", async () => {
    const sort = { by: "number", direction: "asc" };
    const first = (await search({ sort, limit: 1 })).body;
    const second = (await search({ sort, limit: 1, cursor: first.next })).body;
    expect([...first.items, ...second.items].map((hit) => hit.ticket.number)).toEqual([
      ids.refund,
      ids.formula,
    ]);
    expect(second.next).toBeNull();
    const refused = await search({ cursor: "x" });
    expect([refused.status, refused.body.errors[0].field]).toEqual([422, "cursor"]);
  });

  test("D3 dates are the desk's days or count from now, queues and types are those of the ticket", async () => {
    expect(await numbers({ created: { to: "2026-03-16" } })).toEqual([ids.refund]);
    expect(await numbers({ created: { relative: "last", count: 2, unit: "hour" } })).toEqual([ids.formula]);
    expect(await numbers({ articleCreated: { from: "2026-03-17" } })).toEqual([ids.formula]);
    expect(
      await numbers({ createdInQueue: "contact-center", createdBy: null, lock: "unlocked" }),
    ).toHaveLength(2);
    expect(await numbers({ createdBy: LAURA })).toEqual([]);
  });

  test("D3 the last search is kept, templates are made, changed and deleted by their owner alone", async () => {
    const list = async (operator = LAURA) =>
      (await desk.call(operator, "GET", "/api/v1/saved-searches")).body.items;
    await search({ attributes: { title: "ultima" } });
    const path = `/api/v1/saved-searches/${encodeURIComponent("Rimborsi / marzo")}`;
    for (const title of ["rimborso", "rimborsi"]) {
      const { status, body } = await desk.call(LAURA, "PUT", path, { body: { attributes: { title } } });
      expect([status, body.attributes]).toEqual([200, { title }]);
    }
    expect(await list()).toEqual([
      { name: "last-search", attributes: { title: "ultima" }, sort: null, savedAt: NOON },
      { name: "Rimborsi / marzo", attributes: { title: "rimborsi" }, sort: null, savedAt: NOON },
    ]);
    await desk.call(PAOLO, "DELETE", path);
    expect(await list()).toHaveLength(2);
    expect((await desk.call(LAURA, "DELETE", path)).status).toBe(204);
    expect(await list()).toHaveLength(1);
    const refused = await desk.call(LAURA, "PUT", "/api/v1/saved-searches/last-search", { body: {} });
    expect([refused.status, refused.body.errors[0].field]).toEqual([422, "name"]);
    const unknown = await desk.call(LAURA, "PUT", path, { body: { attributes: { colour: 1 } } });
    expect(unknown.status).toBe(422);
  });

  test("D3 a result becomes a CSV that no spreadsheet takes for formulas", async () => {
    const answer = await desk.call(LAURA, "POST", "/api/v1/search/export?format=csv", { body: {} });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain("text/csv");
    expect(answer.headers.get("content-disposition")).toContain("ricerca-2026-03-17.csv");
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(answer.bytes);
    const lines = text.split("\r\n");
    expect(text.startsWith("\ufeffTicket#,Creato,Titolo,Stato,")).toBe(true);
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain(
      `${ids.formula},2026-03-17 10:00,"'=HYPERLINK(""http://x"",""y"")",nuovo,sbloccato,`,
    );
    expect(lines[1]).toContain(`a@x.it,"'+39 06, ""Anna""",3 normale,`);
    expect(text).not.toContain("nascosto");
  });

  test("D3 a result becomes an Excel workbook of texts and dates", async () => {
    const answer = await desk.call(LAURA, "POST", "/api/v1/search/export?format=xlsx", {
      body: { attributes: { title: "HYPERLINK" } },
    });
    expect(answer.status).toBe(200);
    const files = unzipped(answer.bytes);
    expect([...files.keys()]).toContain("xl/workbook.xml");
    const all = [...files.values()].join("");
    expect(all).toContain("=HYPERLINK(");
    expect(all).not.toContain("<f>");
    expect(answer.headers.get("content-disposition")).toContain(".xlsx");
  });

  test("R2 nobody gets a file of a kind we do not make", async () => {
    const { status } = await desk.call(LAURA, "POST", "/api/v1/search/export?format=docx", { body: {} });
    expect(status).toBe(400);
  });
});
