// @ts-nocheck
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GUEST, LAURA, PAOLO, READER } from "../../support/sample-desk.ts";
import { type DeskServer, NOON, startDeskServer } from "./support/desk-server.ts";

let desk: DeskServer;
beforeAll(async () => {
  desk = await startDeskServer();
});
afterAll(() => desk.close());

const path = "/api/v1/faq";
const CONTENT = {
  title: "Rinnovo del permesso",
  category: "Viabilità",
  language: "it",
  problem: "Come si rinnova?",
  solution: "Con il modulo <b>A</b>.\n\nAllo sportello.",
  keywords: ["ZTL"],
  visibility: "public",
  state: "published",
};
const write = async (changes: object = {}, operator = LAURA) =>
  (await desk.call(operator, "POST", path, { body: { ...CONTENT, ...changes } })).body;
const read = (id: number, operator: string | null = READER, from = path) =>
  desk.call(operator, "GET", `${from}/${id}`);
const find = async (query: string, operator: string | null = READER, from = path) =>
  (await desk.call(operator, "GET", `${from}?${query}`)).body.items.map(({ id }: { id: number }) => id);

describe("T17 FAQ articles for operators", () => {
  test("T17 an editor writes an article, every operator reads it with what an answer can take over", async () => {
    const made = await desk.call(LAURA, "POST", path, { body: CONTENT });
    const { id } = made.body;
    const link = `https://desk.example/api/v1/public/faq/${id}`;
    const text = `${CONTENT.problem}\n\n${CONTENT.solution}`;
    const person = { address: LAURA, name: "Laura Conti" };
    expect([made.status, made.headers.get("location"), made.headers.get("etag")]).toEqual([
      201,
      `${path}/${id}`,
      '"1"',
    ]);
    expect((await read(id, GUEST)).body).toEqual({
      ...CONTENT,
      id,
      version: 1,
      createdAt: NOON,
      createdBy: person,
      changedAt: NOON,
      changedBy: person,
      insert: { text, textAndLink: `${text}\n\n${link}`, link },
    });
    expect((await read((await write({ visibility: "internal" })).id)).body.insert).toEqual({ text });
  });

  test("T17 a draft is its editors' alone", async () => {
    const { id } = await write({ state: "draft", title: "Bozza nascosta" });
    expect(await read(id)).toMatchObject({ status: 404, body: { code: "faq.not_found" } });
    expect([await find("q=nascosta"), await find("q=nascosta", PAOLO)]).toEqual([[], [id]]);
    expect((await read(id, PAOLO)).status).toBe(200);
    expect((await desk.call(READER, "PUT", `${path}/${id}`, { body: CONTENT })).body.code).toBe(
      "faq.not_found",
    );
  });

  test("P2 T17 who works fully on no queue writes nothing", async () => {
    const { id } = await write();
    for (const [method, target] of [
      ["POST", path],
      ["PUT", `${path}/${id}`],
      ["DELETE", `${path}/${id}`],
    ] as const) {
      const answer = await desk.call(READER, method, target, { body: CONTENT });
      expect([method, answer.status, answer.body.code]).toEqual([method, 403, "faq.not_allowed"]);
    }
    expect((await read(id)).body.version).toBe(1);
  });

  test("T17 an article is changed in whole by its version, and removed for good", async () => {
    const { id } = await write();
    const target = `${path}/${id}`;
    const put = (title: string, tag: string) =>
      desk.call(PAOLO, "PUT", target, { body: { ...CONTENT, title }, headers: { "if-match": tag } });
    const changed = await put("Due", '"1"');
    expect([changed.status, changed.body]).toMatchObject([
      200,
      { version: 2, title: "Due", changedBy: { address: PAOLO } },
    ]);
    expect(await put("Tre", '"1"')).toMatchObject({ status: 409, body: { code: "faq.changed" } });
    expect((await put("Tre", "due")).body.code).toBe("header.invalid");
    const race = await Promise.all(["a", "b", "c", "d"].map((title) => put(title, '"2"')));
    expect(race.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
    const remove = (tag: string) => desk.call(LAURA, "DELETE", target, { headers: { "if-match": tag } });
    expect((await remove('"1"')).body.code).toBe("faq.changed");
    expect((await remove('"3"')).status).toBe(204);
    expect([(await read(id)).status, (await remove("*")).status]).toEqual([404, 404]);
  });

  test("T17 is searched by words, category, language and visibility", async () => {
    const inTitle = await write({ title: "Tombino otturato", category: "Strade" });
    const inText = await write({ solution: "Anche il TOMBINO.", visibility: "internal", language: "en" });
    expect(await find("q=tombin%C3%B2")).toEqual([inTitle.id, inText.id]);
    expect(await find("q=tombino&language=en")).toEqual([inText.id]);
    expect(await find("q=tombino&visibility=internal")).toEqual([inText.id]);
    expect(await find("category=Strade")).toEqual([inTitle.id]);
    const wrong = await desk.call(LAURA, "GET", `${path}?language=fr&order=x`);
    expect(wrong.body.errors.map(({ field }: { field: string }) => field)).toEqual(["language", "order"]);
  });

  test("R2 T17 wrong content is named by field and nothing is written", async () => {
    const before = await find("");
    const wrong: readonly [object, string, string][] = [
      [{ title: " " }, "title", "field.required"],
      [{ solution: "x".repeat(20_001) }, "solution", "field.too_long"],
      [{ language: "fr" }, "language", "field.invalid"],
      [{ keywords: Array.from({ length: 31 }, String) }, "keywords", "field.invalid"],
      [{ visibility: "secret" }, "visibility", "field.invalid"],
      [{ votes: 3 }, "votes", "field.unknown"],
    ];
    for (const [changes, field, code] of wrong) {
      const answer = await desk.call(LAURA, "POST", path, { body: { ...CONTENT, ...changes } });
      expect([field, answer.status, answer.body.errors[0]]).toMatchObject([field, 422, { field, code }]);
    }
    expect(await find("")).toEqual(before);
    for (const none of ["0", "999999999", "1e3", "-1", "x"]) {
      expect([none, (await desk.call(LAURA, "GET", `${path}/${none}`)).status]).toEqual([none, 404]);
    }
  });
});

describe("T17 the public FAQ", () => {
  const open = "/api/v1/public/faq";

  test("T17 R3 shows published public articles to anybody, and no operator's name", async () => {
    const shown = await write({ title: "Fontanella pubblica" });
    const internal = await write({ title: "Fontanella interna", visibility: "internal" });
    const draft = await write({ title: "Fontanella bozza", state: "draft" });
    expect(await find("q=fontanella", null, open)).toEqual([shown.id]);
    expect(await find("q=fontanella&language=en", null, open)).toEqual([]);
    const answer = await read(shown.id, null, open);
    expect(answer.body).toMatchObject({ title: "Fontanella pubblica", problem: CONTENT.problem });
    expect(JSON.stringify(answer.body)).not.toMatch(/@|Laura/);
    for (const { id } of [internal, draft, { id: 999_999 }]) {
      expect(await read(id, null, open)).toMatchObject({ status: 404, body: { code: "faq.not_found" } });
    }
  });

  test("R2 T17 answers what it does not understand in the browser's language", async () => {
    const answer = await desk.call(null, "GET", `${open}?q=${"a".repeat(201)}&x=1`, {
      headers: { "accept-language": "en" },
    });
    expect([answer.status, answer.body.errors]).toMatchObject([
      400,
      [{ field: "q", code: "field.too_long", detail: expect.stringContaining("too long") }, { field: "x" }],
    ]);
    expect((await desk.call(null, "GET", `${open}/abc`)).body.code).toBe("path.not_found");
  });

  test("T17 R3 a browser that follows a link gets a page in which nothing runs", async () => {
    const { id } = await write({ title: '<script>alert("1")</script>' });
    const page = await desk.call(null, "GET", `${open}/${id}`, { headers: { accept: "text/html,*/*" } });
    const html = new TextDecoder().decode(page.bytes);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(html).toContain("<h1>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</h1>");
    expect(html).toContain("<p>Con il modulo &lt;b&gt;A&lt;/b&gt;.</p>\n<p>Allo sportello.</p>");
    expect(html).not.toContain("<script>");
  });
});
