// @ts-nocheck
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rememberCustomer } from "../../../core/people/customer-book.ts";
import { GUEST, LAURA, PAOLO, READER } from "../../support/sample-desk.ts";
import { type DeskServer, NOON, startDeskServer } from "./support/desk-server.ts";

let desk: DeskServer;
beforeAll(async () => {
  desk = await startDeskServer();
});
afterAll(() => desk.close());

const pathOf = (address: string) => `/api/v1/customers/${encodeURIComponent(address)}`;
const get = (address: string, operator = LAURA) => desk.call(operator, "GET", pathOf(address));
const put = (address: string, body: object, headers = {}, operator = LAURA) =>
  desk.call(operator, "PUT", pathOf(address), { body, headers });
const find = async (q: string, operator = LAURA) =>
  (await desk.call(operator, "GET", `/api/v1/customers?q=${encodeURIComponent(q)}`)).body;
const addressesOf = (body: { items: { address: string }[] }) => body.items.map(({ address }) => address);

describe("P4 who becomes known", () => {
  const call = (address: string, name?: string, subject = "Chiamata") =>
    desk.call(LAURA, "POST", "/api/v1/tickets", {
      body: { customer: { address, ...(name && { name }) }, queue: "contact-center", subject, text: "Testo" },
    });

  test("P4 a telephone call makes its customer known, once, with the first name that is given", async () => {
    await call("Primo@Example.org");
    expect((await get("primo@example.org")).body).toEqual({
      address: "primo@example.org",
      name: "",
      phones: [],
      organisations: [],
      note: "",
      version: 1,
      createdAt: NOON,
      changedAt: NOON,
      changedBy: null,
    });
    await call("primo@example.org", "Primo Levi");
    await call("primo@example.org", "Secondo Levi");
    expect((await get("PRIMO@example.org")).body).toMatchObject({ name: "Primo Levi", version: 2 });
  });

  test("P4 so does a mail ticket, and giving a ticket to another customer", async () => {
    const customer = { address: "scritto-a@example.org", name: "Scritto" };
    const body = { customer, queue: "contact-center", subject: "Buongiorno", text: "Testo" };
    const made = await desk.call(LAURA, "POST", "/api/v1/mail-tickets", { body });
    expect((await get(customer.address)).body.name).toBe("Scritto");
    const other = { address: "altro@example.org", name: "Altro" };
    const changed = await desk.call(LAURA, "POST", `/api/v1/tickets/${made.body.number}/customer`, {
      body: { customer: other },
    });
    expect([changed.status, (await get(other.address)).body.name]).toEqual([200, "Altro"]);
  });

  test("R2 P4 a refused call leaves nobody behind", async () => {
    expect((await call("nessuno@example.org", "Nessuno", "")).status).toBe(422);
    expect(await get("nessuno@example.org")).toMatchObject({
      status: 404,
      body: { code: "customer.not_found" },
    });
    expect((await find("nessuno")).items).toEqual([]);
  });

  test("P4 a mail never changes what an operator wrote", async () => {
    await put("scritto@example.org", { name: "Nome scritto", note: "Richiamare" });
    await rememberCustomer(desk.store, { address: "Scritto@example.org", name: "Nome di posta" }, NOON);
    expect((await get("scritto@example.org")).body).toMatchObject({
      name: "Nome scritto",
      note: "Richiamare",
      version: 1,
    });
  });

  test("R5 P4 many mails of one citizen at the same moment make him known once", async () => {
    const names = Array.from({ length: 12 }, (_, n) => `Nome ${n}`);
    const address = "molti@example.org";
    await Promise.all(names.map((name) => rememberCustomer(desk.store, { address, name }, NOON)));
    const { body } = await get(address);
    expect(body.version).toBe(1);
    expect((await find(body.name)).items).toEqual([body]);
    for (const name of names.filter((name) => name !== body.name)) {
      expect(addressesOf(await find(`${name} molti`))).not.toContain(address);
    }
  });
});

describe("P4 what is written down about a customer", () => {
  test("P4 a customer is made, read and changed by his version", async () => {
    const details = {
      name: "Lucia Mondella",
      phones: ["06 1234 567"],
      organisations: ["comune-anzio"],
      note: "Filanda",
    };
    const made = await put("lucia@example.org", details);
    expect([made.status, made.headers.get("etag"), made.body]).toEqual([
      201,
      '"1"',
      {
        ...details,
        address: "lucia@example.org",
        phones: ["061234567"],
        version: 1,
        createdAt: NOON,
        changedAt: NOON,
        changedBy: { address: LAURA, name: "Laura Conti" },
      },
    ]);
    const changed = await put("lucia@example.org", { name: "Lucia Tramaglino" }, { "if-match": '"1"' });
    expect([changed.status, changed.body]).toMatchObject([200, { version: 2, phones: [], note: "" }]);
    expect((await get("lucia@example.org", READER)).body).toEqual(changed.body);
  });

  test("P4 who did not see the latest change is refused, and so is the slower of two", async () => {
    await put("conteso@example.org", { name: "Uno" });
    await put("conteso@example.org", { name: "Due" }, { "if-match": '"1"' });
    const late = await put("conteso@example.org", { name: "Tre" }, { "if-match": '"1"' });
    expect([late.status, late.body.code]).toEqual([409, "customer.changed"]);
    expect((await put("nuovo@example.org", { name: "x" }, { "if-match": '"1"' })).status).toBe(409);
    expect((await put("conteso@example.org", { name: "x" }, { "if-match": "2" })).body.code).toBe(
      "header.invalid",
    );
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        put("conteso@example.org", { name: `Nome ${n}` }, { "if-match": '"2"' }),
      ),
    );
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await get("conteso@example.org")).body.version).toBe(3);
  });

  test("P2 P4 who cannot create tickets may read and not write; who sees no queue may do neither", async () => {
    for (const operator of [READER, GUEST]) {
      const answer = await put("vietato@example.org", { name: "x" }, {}, operator);
      expect([answer.status, answer.body.code]).toEqual([403, "customer.not_allowed"]);
    }
    expect((await get("vietato@example.org")).status).toBe(404);
    expect((await get("lucia@example.org", READER)).status).toBe(200);
    for (const path of [
      "/api/v1/customers?q=lucia",
      pathOf("lucia@example.org"),
      `${pathOf("lucia@example.org")}/tickets`,
    ]) {
      expect([path, (await desk.call(GUEST, "GET", path)).body.code]).toEqual([path, "customer.not_allowed"]);
    }
  });

  test("R2 P4 wrong details are named and nothing is written", async () => {
    const wrong: readonly [object, string, string][] = [
      [{}, "name", "field.required"],
      [{ name: "x".repeat(201) }, "name", "field.too_long"],
      [{ name: "x", phones: ["12"] }, "phones.0", "field.invalid"],
      [{ name: "x", phones: Array.from({ length: 6 }, () => "123456") }, "phones", "field.invalid"],
      [{ name: "x", phones: [7] }, "phones.0", "field.invalid"],
      [{ name: "x", organisations: [""] }, "organisations.0", "field.invalid"],
      [{ name: "x", organisations: ["regione"] }, "organisations.0", "field.invalid"],
      [{ name: "x", organisations: ["k".repeat(101)] }, "organisations.0", "field.too_long"],
      [{ name: "x", note: "n".repeat(5_001) }, "note", "field.too_long"],
      [{ name: "x", address: "altro@example.org" }, "address", "field.unknown"],
    ];
    for (const [body, field, code] of wrong) {
      const answer = await put("sbagliato@example.org", body);
      expect([field, answer.status, answer.body.errors[0]]).toEqual([
        field,
        422,
        expect.objectContaining({ field, code }),
      ]);
    }
    expect((await get("sbagliato@example.org")).status).toBe(404);
    for (const none of ["nessuno", "a b@c", "a@b\u0000"]) {
      expect((await put(none, { name: "x" })).body.code).toBe("path.not_found");
    }
  });
});

describe("P4 looking for customers", () => {
  beforeAll(async () => {
    await put("r.tramaglino@seta.example", { name: "Renzo Tramaglìno", phones: ["+39 0341 998877"] });
    await put("abbondio@curia.example", { name: "Don Abbondio" });
    await put("agnese@seta.example", { name: "Agnese Mondella" });
  });

  test("P4 by beginnings of words, by any digits, whatever case and accents, by name", async () => {
    expect(addressesOf(await find("TRAMAGLI"))).toEqual(["lucia@example.org", "r.tramaglino@seta.example"]);
    expect(addressesOf(await find("seta.ex"))).toEqual(["agnese@seta.example", "r.tramaglino@seta.example"]);
    expect(addressesOf(await find("seta renzo"))).toEqual(["r.tramaglino@seta.example"]);
    expect(addressesOf(await find("41 9988"))).toEqual(["r.tramaglino@seta.example"]);
    for (const nothing of ["griso", "agnese renzo", "…", "", "%", "_"]) {
      expect([nothing, await find(nothing)]).toEqual([nothing, { items: [], more: false }]);
    }
  });

  test("P4 a name or number that was changed is no longer found, the new one is", async () => {
    await put("monaca@example.org", { name: "Marianna Leyva", phones: ["0399999999"] });
    await put("monaca@example.org", { name: "Suor Virginia Leyva" });
    expect(addressesOf(await find("marianna"))).toEqual([]);
    expect(addressesOf(await find("0399999999"))).toEqual([]);
    expect(addressesOf(await find("virginia leyva"))).toEqual(["monaca@example.org"]);
  });

  test("P4 gives the first 20 by name and says that there are more", async () => {
    const numbers = Array.from({ length: 23 }, (_, n) => String(n).padStart(2, "0"));
    for (const n of numbers) await put(`bravo${n}@example.org`, { name: `Bravo ${n}` });
    const body = await find("bravo");
    expect(body.more).toBe(true);
    expect(addressesOf(body)).toEqual(numbers.slice(0, 20).map((n) => `bravo${n}@example.org`));
    expect(await find("bravo 22")).toMatchObject({ more: false, items: [{ name: "Bravo 22" }] });
  });

  test("R1 P4 what a killed process left in the index finds nobody wrongly", async () => {
    const words = desk.store.collection<object>("customer-words");
    await words.put("fantasma fantasma@example.org", { name: "Fantasma", phones: [] });
    await words.put("fantasma agnese@seta.example", { name: "Fantasma", phones: [] });
    expect((await find("fantasma")).items).toEqual([]);
  });
});

test("P4 P2 the tickets of a customer, newest first, page by page, only in queues one may see", async () => {
  const from = { address: "fermo@example.org", name: "Fermo" };
  const numbers: string[] = [];
  for (const [minute, queue] of ["contact-center", "viabilita", "tributi", "contact-center"].entries()) {
    desk.now = `2026-03-17T11:0${minute}:00.000Z`;
    numbers.push((await desk.mail({ from, queue })).number);
  }
  desk.now = NOON;
  const page = async (query: string, operator = LAURA) =>
    (await desk.call(operator, "GET", `${pathOf(from.address)}/tickets?${query}`)).body;
  const first = await page("limit=2");
  expect(first.items.map(({ number }: { number: string }) => number)).toEqual([numbers[3], numbers[2]]);
  const second = await page(`limit=2&cursor=${encodeURIComponent(first.next)}`);
  expect([second.items.map(({ number }: { number: string }) => number), second.next]).toEqual([
    [numbers[0]],
    null,
  ]);
  expect((await page("", PAOLO)).items.map(({ number }: { number: string }) => number)).toEqual([numbers[1]]);
  expect((await page("cursor=xyz")).errors[0].field).toBe("cursor");
});
