import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LAURA, PAOLO, READER } from "../../support/sample-desk.ts";
import { type DeskServer, NOON, startDeskServer } from "./support/desk-server.ts";

let desk: DeskServer;
let number: string;
const TAB = { headers: { "x-sportello-surface": "tab" } };

beforeAll(async () => {
  desk = await startDeskServer();
  const bytes = await desk.store.blobs.put(Buffer.from("ricevuta"));
  const file = { ...bytes, filename: "ricevuta.pdf", contentType: "application/pdf", contentId: null };
  ({ number } = await desk.mail({
    html: "<p>Ecco</p>",
    attachments: [
      { ...file, inline: false },
      { ...file, filename: "logo.png", contentType: "image/png", contentId: "logo", inline: true },
    ],
    rawDigest: bytes.digest,
  }));
});
afterAll(() => desk.close());

async function log(query = "", operator = LAURA) {
  await desk.accesses.flush();
  return (await desk.call(operator, "GET", `/api/v1/accesses${query}`)).body;
}
const at = (minute: number) => {
  desk.now = new Date(Date.parse(NOON) + minute * 60_000).toISOString();
};

describe("who read and did what", () => {
  it("D7 a ticket read, its file, its raw mail, its print and a list are each written down, with who and from where", async () => {
    const ticket = `/api/v1/tickets/${number}`;
    await desk.call(READER, "GET", ticket, TAB);
    await desk.call(READER, "GET", `${ticket}/articles`, TAB);
    await desk.call(READER, "GET", `${ticket}/articles/1/attachments/1?inline=1`, TAB);
    at(1);
    await desk.call(READER, "GET", `${ticket}/articles/1/attachments/0`);
    at(2);
    await desk.call(READER, "GET", `${ticket}/articles/1/raw`, TAB);
    at(3);
    await desk.call(READER, "GET", `${ticket}/print`, TAB);
    at(4);
    await desk.call(READER, "POST", "/api/v1/search/export?format=csv", { ...TAB, body: { attributes: {} } });
    const { items, next } = await log();
    const reader = { address: READER, name: "Renzo Lettore" };
    expect(items.map(({ at: _at, ...item }: { at: string }) => item)).toEqual([
      {
        ...{ operator: reader, kind: "exported", ticket: null, source: "tab" },
        text: expect.stringMatching(/^Ha esportato .*2026-03-17.*\.csv$/),
      },
      { operator: reader, kind: "printed", ticket: number, source: "tab", text: "Ha stampato il ticket" },
      {
        ...{ operator: reader, kind: "downloaded", ticket: number, source: "tab" },
        text: `Ha scaricato ${number}-1.eml`,
      },
      {
        ...{ operator: reader, kind: "downloaded", ticket: number, source: "api" },
        text: "Ha scaricato ricevuta.pdf",
      },
      { operator: reader, kind: "opened", ticket: number, source: "tab", text: "Ha aperto il ticket" },
    ]);
    expect(next).toBeNull();
  });

  it("D7 what was done is told in the words of the ticket's history", async () => {
    at(10);
    await desk.call(LAURA, "POST", `/api/v1/tickets/${number}/notes`, {
      ...TAB,
      body: { subject: "Nota", text: "Sentito l’ufficio." },
    });
    const { items } = await log("?kind=changed");
    expect(items).toMatchObject([{ operator: { address: LAURA }, ticket: number, source: "tab" }]);
    expect(items[0].text).toContain("Nota di Laura Conti");
  });

  it("D7 nobody who may not see a ticket leaves a trace of having read it", async () => {
    at(11);
    expect((await desk.call(PAOLO, "GET", `/api/v1/tickets/${number}`)).status).toBe(404);
    expect((await log(`?operator=${PAOLO}`)).items).toEqual([]);
  });

  it("D7 is asked by person, ticket, kind and the desk's days, page by page", async () => {
    at(60 * 24);
    await desk.call(LAURA, "GET", `/api/v1/tickets/${number}`);
    const kinds = async (query: string) => (await log(query)).items.map(({ kind }: { kind: string }) => kind);
    expect(await kinds(`?operator=${LAURA}`)).toEqual(["opened", "changed"]);
    expect(await kinds(`?ticket=${number}&kind=printed&kind=opened`)).toEqual([
      "opened",
      "printed",
      "opened",
    ]);
    expect(await kinds("?from=2026-03-18&to=2026-03-18")).toEqual(["opened"]);
    expect(await kinds("?to=2026-03-16")).toEqual([]);
    const first = await log("?limit=2");
    const second = await log(`?limit=200&cursor=${first.next}`);
    expect([...first.items, ...second.items]).toEqual((await log()).items);
    expect(second.items).toHaveLength(5);
    const wrong = await desk.call(LAURA, "GET", "/api/v1/accesses?cursor=x");
    expect([wrong.status, wrong.body.code]).toEqual([400, "query.invalid"]);
  });

  it("D7 leaves as a file, which is written down too", async () => {
    const answer = await desk.call(LAURA, "GET", `/api/v1/accesses/export?operator=${READER}`, TAB);
    expect(answer.headers.get("content-disposition")).toContain("registro accessi");
    const lines = Buffer.from(answer.bytes).toString().slice(1).trim().split("\r\n");
    expect(lines[0]).toBe("Data e ora,Operatore,Indirizzo,Che cosa,Ticket#,Da dove");
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toContain(`Renzo Lettore,${READER},Ha aperto il ticket,${number},dalla scheda`);
    expect((await log(`?operator=${LAURA}&kind=exported`)).items).toHaveLength(1);
  });

  it("P2 D7 is only for those who run the desk", async () => {
    for (const path of ["/api/v1/accesses", "/api/v1/accesses/export"]) {
      const answer = await desk.call(READER, "GET", path);
      expect([answer.status, answer.body.code]).toEqual([403, "desk.not_allowed"]);
    }
  });

  it("D7 R4 everything of a customer handed out is written down on each of his tickets, without naming him", async () => {
    at(5);
    const address = (await desk.store.tickets.load(number))?.customer.address ?? "";
    const dossier = (of: string) =>
      desk.call(LAURA, "GET", `/api/v1/customers/${encodeURIComponent(of)}/dossier`);
    expect((await dossier(address)).status).toBe(200);
    const { items } = await log(`?kind=exported&ticket=${number}`);
    const text = "Ha esportato tutti i dati dell’utente";
    expect(items).toMatchObject([{ ticket: number, source: "api", text }]);
    expect(JSON.stringify(items)).not.toContain(address);
    at(6);
    await dossier("nessuno@example.org");
    expect((await log("?kind=exported")).items).toContainEqual(
      expect.objectContaining({ ticket: null, text }),
    );
  });

  it("D7 an article read by itself is the ticket opened", async () => {
    at(7);
    await desk.call(PAOLO, "GET", `/api/v1/tickets/${number}/articles/1/html`);
    const other = await desk.mail({ html: "<p>Altro</p>" });
    await desk.call(LAURA, "GET", `/api/v1/tickets/${other.number}/articles/1/html`);
    const { items } = await log(`?ticket=${other.number}`);
    expect(items[0]).toMatchObject({ kind: "opened", operator: { address: LAURA } });
    expect((await log(`?ticket=${number}&operator=${PAOLO}`)).items).toEqual([]);
  });
});
