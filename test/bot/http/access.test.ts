import { SignJWT, UnsecuredJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTokenVerifier } from "../../../bot/http/sign-in/bearer.ts";
import { GUEST, LAURA } from "../../support/sample-desk.ts";
import { type DeskServer, OUTSIDER, startDeskServer } from "./support/desk-server.ts";
import { AUDIENCE, ISSUER, TENANT } from "./support/token-issuer.ts";

let desk: DeskServer;
let number: string;

beforeAll(async () => {
  desk = await startDeskServer();
  ({ number } = await desk.mail());
});
afterAll(() => desk.close());

const pathOf = (template: string) =>
  template
    .replace("{number}", number)
    .replace("{position}", "1")
    .replace("{index}", "0")
    .replace("{other}", "2019031942000015")
    .replace("{action}", "note")
    .replace("{id}", "1.1.1");

const withToken = (token: string, path = "/api/v1/me", method = "GET") =>
  fetch(`${desk.url}${path}`, { method, headers: { authorization: `Bearer ${token}` } });

const closedOperations = () =>
  desk.contract.operations.filter(({ operation }) => operation.security.length > 0);

describe("R3: every route of the OpenAPI document is closed", () => {
  test("R3: only the document, the public FAQ and the health checks are open to everybody", () => {
    const open = desk.contract.operations.filter(({ operation }) => operation.security.length === 0);
    expect(open.map(({ path }) => path).toSorted()).toEqual([
      "/api/v1/openapi.json",
      "/api/v1/public/faq",
      "/api/v1/public/faq/{id}",
      "/healthz",
      "/readyz",
    ]);
    expect(closedOperations().length).toBeGreaterThan(20);
  });

  test("R3: nobody gets 401 everywhere", async () => {
    for (const { method, path } of closedOperations()) {
      const answer = await desk.call(null, method, pathOf(path));
      expect([method, path, answer.status, answer.body?.code]).toEqual([method, path, 401, "auth.missing"]);
      expect(answer.headers.get("www-authenticate")).toBe("Bearer");
    }
  });

  test("P1: somebody who is no operator gets 403 everywhere, with whom to ask", async () => {
    for (const { method, path } of closedOperations()) {
      const answer = await desk.call(OUTSIDER, method, pathOf(path));
      expect([method, path, answer.status, answer.body?.code]).toEqual([
        method,
        path,
        403,
        "auth.not_operator",
      ]);
      expect(answer.body.detail).toContain("contact-center@example.it");
      expect(answer.body.detail).toContain(OUTSIDER);
    }
  });

  test("R3: a forged token gets 401 everywhere", async () => {
    const forged = await desk.issuer.forged(LAURA);
    for (const { method, path } of closedOperations()) {
      const response = await withToken(forged, pathOf(path), method);
      const { code } = (await response.json()) as { code: string };
      expect([method, path, response.status, code]).toEqual([method, path, 401, "auth.invalid"]);
    }
  });

  test("R3: a token that is expired, of another tenant, audience or issuer, or unsigned gets 401 everywhere", async () => {
    const unsigned = new UnsecuredJWT({ preferred_username: LAURA, tid: TENANT })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setExpirationTime("1h")
      .encode();
    const bad = [
      await desk.issuer.token(LAURA, {}, "-5m"),
      await desk.issuer.token(LAURA, { tid: "tenant-2" }),
      await desk.issuer.token(LAURA, { aud: "api://other" }),
      await desk.issuer.token(LAURA, { iss: "https://login.example/tenant-2/v2.0" }),
      unsigned,
    ];
    for (const { method, path } of closedOperations()) {
      for (const token of bad) {
        const response = await withToken(token, pathOf(path), method);
        const { code } = (await response.json()) as { code: string };
        expect([method, path, response.status, code]).toEqual([method, path, 401, "auth.invalid"]);
      }
    }
  });

  test("P2: an operator without rights in any queue reaches no ticket, by any route", async () => {
    const tickets = closedOperations().filter(({ path }) => path.startsWith("/api/v1/tickets/{number}"));
    expect(tickets.length).toBeGreaterThan(15);
    for (const { method, path, operation } of tickets) {
      const body = BODIES[operation.operationId] ?? {};
      const answer = await desk.call(GUEST, method, pathOf(path), method === "GET" ? {} : { body });
      expect([path, answer.status, answer.body?.code]).toEqual([path, 404, "ticket.not_found"]);
    }
    expect((await desk.call(GUEST, "GET", "/api/v1/tickets")).body.items).toEqual([]);
    expect((await desk.call(GUEST, "GET", `/api/v1/tickets?number=${number}`)).body.items).toEqual([]);
  });
});

/** A body each action would take from somebody who may. */
const BODIES: Readonly<Record<string, object>> = {
  addNote: { subject: "Nota", text: "Testo" },
  sendReply: { text: "Risposta" },
  previewReply: { text: "Risposta" },
  moveTicket: { queue: "viabilita", reason: "other", text: "Perché sì" },
  assignTicket: { owner: LAURA, text: "A te" },
  lockTicket: { purpose: "reply" },
  closeTicket: { why: "told", text: "Detto" },
  setPending: { until: "2028-01-01T00:00:00Z", text: "Attendo" },
  changePriority: { priority: 4 },
  putPresence: { doing: "reading" },
  putDraft: { values: { text: "Bozza" } },
  undoAction: { eventSeq: 1 },
  forwardArticle: { position: 1, to: [{ address: "a@example.org" }], text: "Ecco" },
  previewForward: { position: 1, to: [{ address: "a@example.org" }], text: "Ecco" },
  bounceArticle: { position: 1, to: [{ address: "a@example.org" }] },
  addPhoneCall: { direction: "inbound", subject: "Telefonata", text: "Detto" },
  changeTitle: { title: "Altro" },
  changeCustomer: { customer: { address: "a@example.org" } },
  markArticle: { important: true },
  linkTicket: { number: "2019031942000015" },
  mergeTicket: { into: "2019031942000015" },
  splitTicket: { position: 1 },
  confirmCharge: {},
  recordFailedCall: {},
  closeUnreachable: {},
  dismissProposal: { proposal: "split" },
  askSupport: { text: "Che cosa si fa?" },
  recordSupportOutcome: { request: "r", outcome: "solved", text: "Fatto" },
};

describe("P1: which tokens are taken", () => {
  const claims: readonly [string, object][] = [
    ["another audience", { aud: "api://other" }],
    ["another issuer", { iss: "https://login.example/tenant-2/v2.0" }],
    ["another tenant", { tid: "tenant-2" }],
    ["no tenant", { tid: undefined }],
  ];
  test.each(claims)("P1: a token of %s is refused", async (_name, wrong) => {
    const response = await withToken(await desk.issuer.token(LAURA, { ...wrong }));
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
      401,
      "auth.invalid",
    ]);
    expect(response.headers.get("www-authenticate")).toBe('Bearer error="invalid_token"');
  });

  test("P1: an expired token is refused, with a little tolerance for clocks", async () => {
    expect((await withToken(await desk.issuer.token(LAURA, {}, "-5m"))).status).toBe(401);
    expect((await withToken(await desk.issuer.token(LAURA, {}, "-10s"))).status).toBe(200);
  });

  test("R3: tokens without signature, signed with a shared secret, or that are none at all are refused", async () => {
    const unsigned = new UnsecuredJWT({ preferred_username: LAURA, tid: TENANT })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setExpirationTime("1h")
      .encode();
    const shared = await new SignJWT({ preferred_username: LAURA, tid: TENANT })
      .setProtectedHeader({ alg: "HS256", kid: "key-1" })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setExpirationTime("1h")
      .sign(new TextEncoder().encode("a shared secret of thirty-two bytes"));
    for (const token of [unsigned, shared, "abc", "a.b.c", "e30.e30.e30", "…"]) {
      const response = await fetch(`${desk.url}/api/v1/me`, {
        headers: { authorization: `Bearer ${encodeURI(token)}` },
      });
      expect([token, response.status]).toEqual([token, 401]);
    }
    const basic = await fetch(`${desk.url}/api/v1/me`, { headers: { authorization: "Basic bGF1cmE6" } });
    expect(basic.status).toBe(401);
  });

  test("P1: the operator is known by preferred_username, upn or email, whatever the case", async () => {
    for (const claim of ["preferred_username", "upn", "email"]) {
      const names = { preferred_username: undefined, [claim]: LAURA.toUpperCase() };
      const response = await withToken(await desk.issuer.token(LAURA, names));
      expect([claim, response.status]).toEqual([claim, 200]);
    }
    const application = await withToken(await desk.issuer.token(LAURA, { preferred_username: undefined }));
    expect(application.status).toBe(403);
  });

  test("P1: a verified token gives address and object id", async () => {
    const config = { jwksUrl: desk.issuer.jwksUrl, issuer: ISSUER, audience: AUDIENCE };
    const verify = createTokenVerifier(config);
    expect(await verify(`Bearer ${await desk.issuer.token(LAURA)}`)).toEqual({
      ok: true,
      value: { address: LAURA, objectId: `oid-${LAURA}` },
    });
  });

  test("P1: while the issuer's keys cannot be had nobody is refused for it: 503, try again", async () => {
    const broken = await startDeskServer();
    broken.issuer.answer = "failure";
    const answer = await broken.call(LAURA, "GET", "/api/v1/me");
    expect([answer.status, answer.body.code]).toEqual([503, "auth.unavailable"]);
    expect(answer.headers.get("retry-after")).not.toBeNull();
    broken.issuer.answer = "keys";
    expect((await broken.call(LAURA, "GET", "/api/v1/me")).status).toBe(200);
    await broken.close();
  });
});
