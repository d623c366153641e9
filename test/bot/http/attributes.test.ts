import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { GIULIA, LAURA, PAOLO } from "../../support/sample-desk.ts";
import { type DeskServer, startDeskServer } from "./support/desk-server.ts";

const ANZIO = { key: "comune-anzio", name: "Comune di Anzio" };

describe("what a ticket is described by", () => {
  let desk: DeskServer;
  let main: Ticket;
  let other: Ticket;
  let hidden: Ticket;
  const get = async (ticket: Ticket, operator = LAURA) =>
    (await desk.call(operator, "GET", `/api/v1/tickets/${ticket.number}`)).body;
  const act = async (operator: string, ticket: Ticket, action: string, body: unknown = {}) => {
    const answer = await desk.call(operator, "POST", `/api/v1/tickets/${ticket.number}/${action}`, { body });
    expect(answer.status, action).toBeLessThan(300);
    return answer.body;
  };
  const search = async (attributes: unknown, operator = LAURA) =>
    (await desk.call(operator, "POST", "/api/v1/search", { body: { attributes } })).body;
  const numbers = async (attributes: unknown) =>
    (await search(attributes)).items.map((hit: { ticket: Ticket }) => hit.ticket.number);

  beforeAll(async () => {
    desk = await startDeskServer();
    main = await desk.mail({ from: { address: "anna@comune.anzio.example", name: "Anna" } });
    other = await desk.mail({ subject: "Altra richiesta" });
    hidden = await desk.mail({ queue: "viabilita", subject: "Nascosta" });
    await act(GIULIA, main, "links", { number: other.number, kind: "child" });
    await act(GIULIA, main, "links", { number: hidden.number });
    await act(LAURA, main, "priority", { service: "portale", sla: "rapido", impact: 4 });
    const customer = { address: "ufficio@altro.example", name: "Ufficio" };
    await act(LAURA, other, "customer", { customer, organisation: ANZIO.key });
    await act(LAURA, main, "notes", { subject: "Nota", text: "Fatto", workUnits: 1.5 });
  });
  afterAll(() => desk.close());

  test("T5 D2 the ticket says its service, SLA, impact, organisation and work units by name", async () => {
    expect(await get(main)).toMatchObject({
      service: { key: "portale", name: "Portale dei pagamenti" },
      sla: { key: "rapido", name: "Rapido" },
      impact: 4,
      organisation: null,
      workUnits: 1.5,
      mergedInto: null,
    });
    expect(await get(other)).toMatchObject({ service: null, sla: null, impact: null, organisation: ANZIO });
  });

  test("T5 its forms offer services with the SLAs that go with each, and the impacts", async () => {
    expect((await get(main)).choices).toMatchObject({
      services: [
        { key: "portale", name: "Portale dei pagamenti", slas: ["rapido"] },
        { key: "sportello", name: "Sportello fisico", slas: ["rapido", "normale"] },
      ],
      slas: [
        { key: "rapido", name: "Rapido" },
        { key: "normale", name: "Normale" },
      ],
      impacts: [1, 2, 3, 4, 5],
    });
  });

  test("T13 P2 links come with title and state of the other ticket, to tickets the reader may see", async () => {
    const child = { kind: "child", number: other.number, title: "Altra richiesta", state: "new" };
    expect((await get(main)).links).toEqual([child]);
    expect((await get(main, GIULIA)).links).toEqual([
      child,
      { kind: "normal", number: hidden.number, title: "Nascosta", state: "new" },
    ]);
  });

  test("T13 D1 who watches is on the ticket; the watched tab and the toolbar count it for him alone", async () => {
    const dashboard = async (operator: string) =>
      (await desk.call(operator, "GET", "/api/v1/dashboard?new=watched&open=watched")).body;
    const before = (await dashboard(GIULIA)).toolbar.watched;
    await act(GIULIA, other, "watch");
    expect(await get(other, GIULIA)).toMatchObject({
      watching: true,
      watchers: [{ address: GIULIA, name: "Giulia Verdi" }],
    });
    expect(await get(other)).toMatchObject({ watching: false });
    const { lists, toolbar } = await dashboard(GIULIA);
    const listed = [...lists.new.items, ...lists.open.items].map(({ number }: Ticket) => number);
    expect(listed).toEqual([other.number]);
    expect(lists.new.counts.watched + lists.open.counts.watched).toBe(1);
    expect([before, toolbar.watched]).toEqual([
      { total: 0, reminder: 0 },
      { total: 1, reminder: 0 },
    ]);
    expect((await dashboard(LAURA)).toolbar.watched).toEqual({ total: 0, reminder: 0 });
    expect(await numbers({ watcher: GIULIA })).toEqual([other.number]);
    await act(GIULIA, other, "unwatch");
    expect((await dashboard(GIULIA)).toolbar.watched).toEqual({ total: 0, reminder: 0 });
  });

  test("T4 D1 the toolbar says of how many locked and watched tickets the reminder is due", async () => {
    const waiting = await desk.mail({ subject: "Da richiamare" });
    await act(LAURA, waiting, "watch");
    await act(LAURA, waiting, "pending", { until: "2026-03-17T12:00:00Z", text: "Richiamo" });
    const reminders = async () => {
      const { toolbar } = (await desk.call(LAURA, "GET", "/api/v1/dashboard")).body;
      return [toolbar.watched, toolbar.locked.reminder];
    };
    expect(await reminders()).toEqual([{ total: 1, reminder: 0 }, 0]);
    desk.now = "2026-03-17T12:00:01.000Z";
    expect((await reminders())[0]).toEqual({ total: 1, reminder: 1 });
  });

  test("D3 tickets are found by service, SLA, impact and organisation", async () => {
    expect(await numbers({ service: "portale", sla: ["rapido", "normale"], impact: 4 })).toEqual([
      main.number,
    ]);
    expect(await numbers({ service: "sportello" })).toEqual([]);
    expect(await numbers({ customerId: "COMUNE-*" })).toEqual([other.number]);
    expect(await numbers({ customerId: "comune" })).toEqual([]);
    expect(await numbers({ customerIdExact: "comune-anzio" })).toEqual([other.number]);
    expect((await numbers({ accessibleToCustomer: "Anna@Comune.anzio.example" })).toSorted()).toEqual(
      [main.number, other.number].toSorted(),
    );
    expect(await numbers({ accessibleToCustomer: "ufficio@altro.example" })).toEqual([other.number]);
  });

  test("P4 D3 a customer may also see what belongs to an organisation an operator gave him", async () => {
    const body = { name: "Bo", phones: [], organisations: [ANZIO.key], note: "" };
    expect(await numbers({ accessibleToCustomer: "bo@altrove.example" })).toEqual([]);
    const { status } = await desk.call(LAURA, "PUT", "/api/v1/customers/bo@altrove.example", { body });
    expect(status).toBeLessThan(300);
    expect(await numbers({ accessibleToCustomer: "Bo@altrove.example" })).toEqual([other.number]);
  });

  test("D3 a file of the result has service, SLA, organisation, impact and work units", async () => {
    const { bytes } = await desk.call(LAURA, "POST", "/api/v1/search/export?format=csv", {
      body: { attributes: { service: "portale" } },
    });
    const [header, row] = new TextDecoder().decode(bytes).split("\r\n");
    expect(header).toMatch(/,Servizio,Accordo sul livello di servizio,Ente,Impatto,Unità di lavoro$/);
    expect(row).toMatch(/,Portale dei pagamenti,Rapido,,4 alta,1\.5$/);
  });

  test("T13 a merged ticket still answers and names the main one, to which its number leads", async () => {
    const merged = await desk.mail({ subject: "Doppione" });
    await act(LAURA, merged, "merge", { into: main.number });
    expect(await get(merged)).toMatchObject({ state: "merged", mergedInto: main.number });
    expect((await search({ number: merged.number })).exact).toBe(main.number);
  });

  test("T13 P2 the number of a ticket merged into one that cannot be seen leads to the merged one", async () => {
    const merged = await desk.mail({ subject: "Doppione" });
    await act(GIULIA, merged, "merge", { into: hidden.number });
    expect((await search({ fullText: merged.number })).exact).toBe(merged.number);
    expect((await search({ fullText: merged.number }, PAOLO)).exact).toBe(hidden.number);
  });
});
