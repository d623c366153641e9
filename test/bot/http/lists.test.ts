import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LAURA, SARA } from "../../support/sample-desk.ts";
import { type DeskServer, NOON, startDeskServer } from "./support/desk-server.ts";

const numbersOf = (body: { items: { number: string }[] }) => body.items.map(({ number }) => number);

describe("lists and search", () => {
  let lists: DeskServer;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    lists = await startDeskServer();
    const at = async (now: string, name: string, fields: Parameters<DeskServer["mail"]>[0]) => {
      lists.now = now;
      ids[name] = (await lists.mail(fields)).number;
    };
    await at("2026-03-11T22:59:00.000Z", "old", { subject: "Vecchia richiesta" });
    await at("2026-03-11T23:01:00.000Z", "edge", { subject: "Prima della settimana" });
    await at("2026-03-16T09:00:00.000Z", "monday", { subject: "Autorizzazione passo carrabile" });
    await at("2026-03-17T08:00:00.000Z", "tax", { queue: "tributi", subject: "Bollo auto" });
    await at("2026-03-17T09:00:00.000Z", "hidden", { queue: "viabilita", subject: "Passo nascosto" });
    await at("2026-03-17T10:00:00.000Z", "waiting", {
      subject: "Da richiamare",
      from: { address: "Mario.Rossi@example.org", name: "Mario" },
    });
    const path = `/api/v1/tickets/${ids.waiting}`;
    const until = "2026-03-17T10:30:00Z";
    await lists.call(LAURA, "POST", `${path}/pending`, { body: { until, text: "Richiamo" } });
    lists.now = NOON;
  });
  afterAll(() => lists.close());

  const find = async (query: string, operator = LAURA) =>
    (await lists.call(operator, "GET", `/api/v1/tickets?${query}`)).body;

  test("D1 X5 a row knows of files and important articles; a picture inside a text is no file", async () => {
    const desk = await startDeskServer();
    const file = {
      ...(await desk.store.blobs.put(Buffer.from("x"))),
      contentType: "image/png",
      contentId: null,
    };
    const { number } = await desk.mail({
      attachments: [
        { ...file, filename: "schermata.png", inline: false },
        { ...file, filename: "logo.png", inline: true },
      ],
    });
    const flags = async () => (await desk.call(LAURA, "GET", "/api/v1/tickets")).body.items[0].flags;
    expect(await flags()).toEqual({ findings: 0, files: 1, important: 0 });
    await desk.call(LAURA, "POST", `/api/v1/tickets/${number}/articles/1/mark`, {
      body: { important: true },
    });
    expect(await flags()).toEqual({ findings: 0, files: 1, important: 1 });
    await desk.close();
  });

  test("D1: the dashboard has the four lists with counts, the matrix and the week in one answer", async () => {
    await lists.call(LAURA, "POST", `/api/v1/tickets/${ids.monday}/take`, { body: {} });
    const { body } = await lists.call(LAURA, "GET", "/api/v1/dashboard?reminder=all&limit=1");
    expect(body.at).toBe(NOON);
    expect(body.lists.reminder).toMatchObject({
      scope: "all",
      counts: { mine: 0, watched: 0, "my-queues": 1, all: 1 },
    });
    expect(numbersOf(body.lists.reminder)).toEqual([ids.waiting]);
    expect(body.lists.escalated).toMatchObject({ scope: "all", counts: { all: 2, "my-queues": 2, mine: 0 } });
    expect(numbersOf(body.lists.escalated)).toEqual([ids.old]);
    expect(body.lists.new.counts).toEqual({ mine: 0, watched: 0, "my-queues": 2, all: 3 });
    expect(body.lists.open.counts).toEqual({ mine: 1, watched: 0, "my-queues": 1, all: 1 });
    expect(body.queues).toEqual([
      {
        queue: expect.objectContaining({ key: "contact-center" }),
        mine: true,
        new: 2,
        open: 1,
        reminder: 1,
        escalated: 2,
      },
      {
        queue: expect.objectContaining({ key: "tributi" }),
        mine: false,
        new: 1,
        open: 0,
        reminder: 0,
        escalated: 0,
      },
    ]);
    expect(body.toolbar).toEqual({ locked: { total: 1, reminder: 0 }, watched: { total: 0, reminder: 0 } });
    expect(body.week.map(({ day, created }: { day: string; created: number }) => [day, created])).toEqual([
      ["2026-03-11", 1],
      ["2026-03-12", 1],
      ["2026-03-13", 0],
      ["2026-03-14", 0],
      ["2026-03-15", 0],
      ["2026-03-16", 1],
      ["2026-03-17", 2],
    ]);
  });

  test("D1: reminders are mine and the other lists everybody's unless asked otherwise", async () => {
    const { lists: boxes } = (await lists.call(LAURA, "GET", "/api/v1/dashboard")).body;
    expect(Object.entries(boxes).map(([name, box]) => [name, (box as { scope: string }).scope])).toEqual([
      ["reminder", "mine"],
      ["escalated", "all"],
      ["new", "all"],
      ["open", "all"],
    ]);
    expect(boxes.reminder.items).toEqual([]);
  });

  test("D1: a closed ticket counts on the day it was closed", async () => {
    await lists.call(LAURA, "POST", `/api/v1/tickets/${ids.edge}/close`, {
      body: { why: "told", text: "Già detto" },
    });
    const { week } = (await lists.call(LAURA, "GET", "/api/v1/dashboard")).body;
    expect(week.at(-1)).toMatchObject({ day: "2026-03-17", closed: 1 });
  });

  test("P2: whatever is asked, tickets of queues one cannot see are never found", async () => {
    expect(numbersOf(await find("queue=viabilita"))).toEqual([]);
    expect(numbersOf(await find("q=nascosto&sort=createdAt"))).not.toContain(ids.hidden);
    expect(numbersOf(await find(`number=${ids.hidden}`))).toEqual([]);
    expect(numbersOf(await find("q=nascosto", SARA))).toEqual([ids.hidden]);
  });

  test("D3: words, number with wildcard, state, owner, queue and customer", async () => {
    expect(numbersOf(await find("q=CARRABILE%20autorizzazione"))).toEqual([ids.monday]);
    expect(numbersOf(await find("q=introvabile"))).toEqual([]);
    expect(numbersOf(await find("number=20260316*"))).toEqual([ids.monday]);
    expect(numbersOf(await find("state=closed%20successful&state=pending%20reminder")).toSorted()).toEqual(
      [ids.edge, ids.waiting].toSorted(),
    );
    expect(numbersOf(await find(`owner=${LAURA.toUpperCase()}&state=open`))).toEqual([ids.monday]);
    expect(numbersOf(await find("owner=none&queue=contact-center"))).toEqual([ids.old]);
    expect(numbersOf(await find(`lockedBy=${LAURA}`))).toEqual([ids.monday]);
    expect(numbersOf(await find("queue=tributi&queue=contact-center&state=new")).toSorted()).toEqual(
      [ids.old, ids.tax].toSorted(),
    );
    expect(numbersOf(await find("customer=Mario.Rossi%40example.org"))).toEqual([ids.waiting]);
  });

  test("D1: a list of the dashboard in whole, by urgency", async () => {
    expect(numbersOf(await find("list=new"))).toEqual([ids.old, ids.tax]);
    expect(numbersOf(await find("list=new&scope=my-queues"))).toEqual([ids.old]);
    expect(numbersOf(await find("list=reminder"))).toEqual([]);
    expect(numbersOf(await find("list=reminder&scope=all"))).toEqual([ids.waiting]);
  });

  test("D3: pages follow each other to the end", async () => {
    const seen: string[] = [];
    let cursor = "";
    do {
      const page = await find(
        `sort=createdAt&direction=asc&limit=2${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      seen.push(...numbersOf(page));
      cursor = page.next ?? "";
    } while (cursor);
    expect(seen).toEqual(["old", "edge", "monday", "tax", "waiting"].map((name) => ids[name]));
  });

  test("R2: a wrong parameter is named", async () => {
    const wrong: readonly [string, string, string][] = [
      ["limit=0", "limit", "field.invalid"],
      ["limit=201", "limit", "field.invalid"],
      ["limit=1e999", "limit", "field.invalid"],
      ["limit=1&limit=2", "limit", "field.invalid"],
      ["state=aperto", "state", "field.invalid"],
      ["list=all", "list", "field.invalid"],
      ["scope=mine", "scope", "field.invalid"],
      ["number=abc", "number", "field.invalid"],
      ["sort=title", "sort", "field.invalid"],
      ["cursor=xyz", "cursor", "field.invalid"],
      ["queues=tributi", "queues", "field.unknown"],
      ["__proto__=1", "__proto__", "field.unknown"],
      [`q=${"a".repeat(201)}`, "q", "field.too_long"],
    ];
    for (const [query, field, code] of wrong) {
      const answer = await lists.call(LAURA, "GET", `/api/v1/tickets?${query}`);
      expect([query, answer.status, answer.body.code, answer.body.errors?.[0]]).toEqual([
        query,
        400,
        "query.invalid",
        { field, code, detail: expect.any(String) },
      ]);
    }
    const page = await find("sort=createdAt&limit=1");
    const other = await lists.call(
      LAURA,
      "GET",
      `/api/v1/tickets?sort=number&cursor=${encodeURIComponent(page.next)}`,
    );
    expect([other.status, other.body.errors[0].field]).toEqual([400, "cursor"]);
  });
});
