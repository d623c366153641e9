import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PAGE_POLICY } from "../../../bot/http/wire/security-headers.ts";
import { LAURA } from "../../support/sample-desk.ts";
import { type DeskServer, startDeskServer } from "./support/desk-server.ts";

let desk: DeskServer;
beforeAll(async () => {
  desk = await startDeskServer();
});
afterAll(() => desk.close());

const directives = new Map(
  PAGE_POLICY.split("; ").map((one) => [one.slice(0, one.indexOf(" ")), one.split(" ").slice(1)]),
);

describe("R3 what other pages in a browser can make the API do: nothing", () => {
  test("R3 no answer sets a cookie, sends elsewhere or lets another origin read it", async () => {
    const foreign = {
      origin: "https://attacker.example",
      cookie: "session=x",
      referer: "https://attacker.example/",
    };
    for (const { method, path } of desk.contract.operations) {
      if (path.endsWith("/events")) continue;
      const asked = path.replace(/\{\w+\}/g, "1");
      const answer = await desk.call(LAURA, method, `${asked}?next=https://attacker.example`, {
        headers: foreign,
      });
      const { headers, status } = answer;
      expect([path, headers.get("set-cookie"), headers.get("access-control-allow-origin")]).toEqual([
        path,
        null,
        null,
      ]);
      expect([path, Math.floor(status / 100)]).not.toEqual([path, 3]);
      expect(headers.get("location") ?? "/").toMatch(/^\/(?!\/)/);
      expect([path, headers.get("x-content-type-options")]).toEqual([path, "nosniff"]);
    }
  });

  test("R3 a token in a cookie or in the address opens nothing: only the Authorization header does", async () => {
    const token = await desk.issuer.token(LAURA);
    const cookie = { cookie: `token=${token}; authorization=Bearer ${token}` };
    const response = await fetch(`${desk.url}/api/v1/me?access_token=${token}`, { headers: cookie });
    expect(response.status).toBe(401);
  });

  test("R3 what a form of another page can send without asking is no body of ours, whoever sends it", async () => {
    const { number } = await desk.mail();
    const authorization = `Bearer ${await desk.issuer.token(LAURA)}`;
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=b",
    ]) {
      const response = await fetch(`${desk.url}/api/v1/tickets/${number}/notes`, {
        method: "POST",
        headers: { authorization, "content-type": type },
        body: '{"subject":"S","text":"T"}',
      });
      expect([type, response.status]).toEqual([type, 415]);
    }
    expect((await desk.store.tickets.load(number))?.articleCount).toBe(1);
  });

  test("R3 a preflight is not answered: no method and no header is allowed to another origin", async () => {
    const response = await fetch(`${desk.url}/api/v1/me`, {
      method: "OPTIONS",
      headers: { origin: "https://attacker.example", "access-control-request-method": "GET" },
    });
    expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([405, null]);
  });
});

describe("R3 the policy of pages", () => {
  test("R3 no script but our own files: none inline, none made of text, none from elsewhere", () => {
    expect(directives.get("script-src")).toEqual(["'self'"]);
    expect(directives.get("default-src")).toEqual(["'none'"]);
    expect(directives.get("base-uri")).toEqual(["'none'"]);
    expect(directives.has("object-src")).toBe(false);
  });

  test("R3 M4 no picture from elsewhere: who writes to the desk does not learn who reads it", () => {
    expect(directives.get("img-src")).toEqual(["'self'", "data:", "blob:"]);
    // What is not named falls back to nothing, and a mail's frame inherits all of it.
    expect(directives.has("media-src")).toBe(false);
  });

  test("R3 only Microsoft's hosts of Teams may frame a page", () => {
    const hosts = directives.get("frame-ancestors") ?? [];
    for (const host of hosts.filter((one) => one !== "'self'"))
      expect(host).toMatch(
        /^https:\/\/(\*\.)?([\w-]+\.)*(microsoft\.com|cloud\.microsoft|microsoft365\.com|office\.com|office365\.com|skype\.com)$/,
      );
  });
});
