import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  CITIZEN,
  CONTACT_CENTER,
  type Json,
  MARTA,
  type RunningDesk,
  startDesk,
} from "../support/running-desk.ts";
import { until } from "../support/until.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const ACTIVITY = {
  type: "message",
  id: "1",
  text: "ciao",
  serviceUrl: "https://127.0.0.1/",
  from: { id: "29:x" },
  recipient: { id: "28:y" },
  conversation: { id: "a:z" },
};

let desk: RunningDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.dispose());

const post = (
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(`${desk.url}${path}`, {
    method: "POST",
    body,
    headers: { "content-type": "application/json", ...headers },
  });

const ticketCount = async (): Promise<number> =>
  (await desk.api(MARTA, "/tickets?limit=200")).body.items.length;

async function forgedToken(claims: Record<string, unknown>): Promise<string> {
  const { privateKey } = await generateKeyPair("RS256");
  return new SignJWT(claims)
    .setProtectedHeader({ alg: "RS256", kid: "not-ours" })
    .setIssuedAt()
    .setExpirationTime("1h")
    .sign(privateKey);
}

describe("R2 R3 the door of Teams", () => {
  it("R3 turns away an activity without a token", async () => {
    const response = await post("/api/messages", JSON.stringify(ACTIVITY));
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: "auth.missing" });
  });

  it("R3 turns away an activity with a forged token", async () => {
    const token = await forgedToken({ iss: "https://api.botframework.com", aud: "x" });
    const response = await post("/api/messages", JSON.stringify(ACTIVITY), {
      authorization: `Bearer ${token}`,
    });
    expect(response.status).toBe(401);
  });

  it.each(["{", "[]", "null", '"x"', ""])("R2 says that %j is no activity", async (body) => {
    const response = await post("/api/messages", body, { authorization: "Bearer x" });
    expect(response.status).toBe(400);
  });

  it("R2 answers an unknown verb with a clear error and changes nothing", async () => {
    await desk.say("Contact Center", MARTA, "@Sportello segui contact center");
    await desk.mail({ from: CITIZEN, to: CONTACT_CENTER, subject: "Verbo", text: "x" });
    const card = await until("a card", async () =>
      (await desk.log()).find(({ kind, payload }) => kind === "activity" && payload.attachments),
    );
    const answer = await desk.click(card.payload.id, MARTA, "ticket.explode");
    expect(answer).toMatchObject({
      status: 200,
      body: { statusCode: 400, value: { code: "card.unknown_verb" } },
    });
    expect((await desk.api(MARTA, "/tickets?limit=1")).body.items[0].state).toBe("new");
  });
});

describe("R2 R3 the door of the API", () => {
  it("R3 wants a token, and one of its own issuer", async () => {
    expect((await desk.api(null, "/tickets")).status).toBe(401);
    const token = await forgedToken({ preferred_username: MARTA });
    const response = await fetch(`${desk.url}/api/v1/tickets`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: "auth.invalid" });
  });

  it("R2 refuses invalid JSON and 50 MB with problem+json and writes nothing", async () => {
    const before = await ticketCount();
    const { token }: Json = await (await post("/local/token", JSON.stringify({ operator: MARTA }))).json();
    const authorization = `Bearer ${token}`;
    const invalid = await post("/api/v1/tickets", "{", { authorization });
    expect([invalid.status, invalid.headers.get("content-type")]).toEqual([
      400,
      expect.stringContaining("application/problem+json"),
    ]);
    const huge = await post("/api/v1/tickets", new Uint8Array(50_000_000), { authorization });
    expect(huge.status).toBe(413);
    expect(await huge.json()).toMatchObject({ code: expect.any(String) });
    expect(await ticketCount()).toBe(before);
  });

  it("R2 has an OpenAPI document and a 404 with a code", async () => {
    const document: Json = await (await fetch(`${desk.url}/api/v1/openapi.json`)).json();
    expect(document.openapi).toMatch(/^3\.1/);
    expect(Object.keys(document.paths)).toContain("/api/v1/tickets/{number}");
    expect((await desk.api(MARTA, "/nowhere")).status).toBe(404);
  });
});

describe("M3 the door of mail", () => {
  it.each([
    [
      "broken MIME",
      "From: a@b.it\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Transfer-Encoding: base64\r\n\r\n%%%",
    ],
    ["no header at all", "solo testo\r\nsenza intestazioni\r\n"],
    ["nothing but bytes", "\u0000\u0001\u0002\u00ff"],
  ])("M3 makes a ticket of %s: nothing is ever dropped", async (_what, raw) => {
    const before = await ticketCount();
    const response = await fetch(`${desk.url}/local/mail`, {
      method: "POST",
      body: raw,
      headers: { "content-type": "message/rfc822" },
    });
    expect(response.status).toBe(202);
    await until("a ticket", async () => (await ticketCount()) === before + 1);
  });

  it("speaks SMTP with any client", async () => {
    const socket = connect(desk.smtpPort, "127.0.0.1");
    const greeting = await new Promise<string>((done) => socket.once("data", (data) => done(String(data))));
    socket.end("QUIT\r\n");
    expect(greeting).toMatch(/^220 /);
  });
});

describe("a start that cannot work ends with one clear sentence and exit code 1", { timeout: 70_000 }, () => {
  const start = (env: Record<string, string>) =>
    spawnSync(process.execPath, [join(ROOT, "bot/start.js")], {
      cwd: ROOT,
      encoding: "utf8",
      timeout: 60_000,
      env: {
        ...process.env,
        PLAYGROUND: "off",
        DATA_DIR: mkdtempSync(join(tmpdir(), "sportello-")),
        SMTP_PORT: "1",
        ...env,
      },
    });

  it("a taken port", () => {
    const { status, stderr } = start({ PORT: new URL(desk.url).port, SMTP_PORT: "29999" });
    expect([status, stderr]).toEqual([1, expect.stringContaining(new URL(desk.url).port)]);
  });

  it("a taken SMTP port", () => {
    const { status, stderr } = start({ PORT: "29998", SMTP_PORT: String(desk.smtpPort) });
    expect([status, stderr]).toEqual([1, expect.stringContaining(String(desk.smtpPort))]);
  });

  it("a broken desk.yml, with line and reason", () => {
    const file = join(mkdtempSync(join(tmpdir(), "sportello-")), "desk.yml");
    writeFileSync(file, "desk:\n  name: Prova\n  systemId: abc\n");
    const { status, stderr } = start({ DESK_CONFIG: file });
    expect(status).toBe(1);
    expect(stderr).toContain(`${file}:3: desk.systemId: one to four digits, in quotes`);
  });

  it("a data folder that cannot be", () => {
    const { status, stderr } = start({ DATA_DIR: "/proc/sportello" });
    expect([status, stderr]).toEqual([1, expect.stringContaining("/proc/sportello")]);
  });

  it("a variable that means nothing", () => {
    const { status, stderr } = start({ PORT: "ottanta" });
    expect([status, stderr]).toEqual([1, expect.stringContaining("PORT")]);
  });

  it("half a tenant", () => {
    const { status, stderr } = start({ TENANT_ID: "x" });
    expect([status, stderr]).toEqual([1, expect.stringContaining("APP_ID, PUBLIC_URL: needed too")]);
  });
});
