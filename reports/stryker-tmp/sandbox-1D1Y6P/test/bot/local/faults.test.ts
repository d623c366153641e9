// @ts-nocheck
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { callLocal, citizenMail, desk, msalClient, startCloud } from "./support.ts";

describe("faults", () => {
  let cloud: Awaited<ReturnType<typeof startCloud>>;
  let token: string;
  beforeAll(async () => {
    cloud = await startCloud();
    const asked = await msalClient(cloud.endpoints).acquireTokenByClientCredential({
      scopes: ["https://graph.microsoft.com/.default"],
    });
    token = asked?.accessToken ?? "";
  });
  afterAll(() => cloud.stop());
  afterEach(() => fault({ clear: true }));

  const fault = async (body: unknown) => callLocal(cloud, "POST", "/local/faults", body);
  const graph = (path: string, init: RequestInit = {}) =>
    fetch(`${cloud.endpoints.graphUrl}v1.0/users/${desk}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${token}`, ...init.headers },
    });
  const send = (n: string) =>
    graph("/sendMail", {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body: Buffer.from(citizenMail({ From: desk, To: "m@example.org", "Message-ID": n })).toString("base64"),
    });
  const sentIds = async () => {
    const log = (await callLocal(cloud, "GET", "/local/log")).json();
    return log.map(
      (entry: { payload: { headers: Record<string, string> } }) => entry.payload.headers["message-id"],
    );
  };

  it("answers the next calls with 429 and 503, then as always", async () => {
    await fault([
      { target: "graph", kind: "429", count: 2, retryAfter: 7 },
      { target: "graph", kind: 503 },
    ]);
    const answers = [
      await graph("/messages"),
      await graph("/messages"),
      await graph("/messages"),
      await graph("/messages"),
    ];
    expect(answers.map(({ status }) => status)).toEqual([429, 429, 503, 200]);
    expect(answers[0]?.headers.get("retry-after")).toBe("7");
    expect(await answers[2]?.json()).toMatchObject({ error: { code: "ServiceUnavailable" } });
  });

  it("hits only the target and the path that it names", async () => {
    await fault({ target: "delta", kind: "410" });
    await fault({ target: "graph", kind: "500", path: "mailFolders$" });
    expect((await graph("/messages")).status).toBe(200);
    expect((await graph("/mailFolders/inbox/messages/delta")).status).toBe(410);
    expect((await graph("/mailFolders")).status).toBe(500);
    expect((await callLocal(cloud, "GET", "/local/faults")).json()).toEqual([]);
  });

  it("cuts the line before the work is done, or after", async () => {
    await fault({ target: "mail.send", kind: "timeout", ms: 20 });
    await expect(send("<before@desk>")).rejects.toThrow();
    await fault({ target: "mail.send", kind: "timeout-after", ms: 20 });
    await expect(send("<after@desk>")).rejects.toThrow();
    expect(await sentIds()).toEqual(["<after@desk>"]);
  });

  it("sends a mail twice, and lets one arrive twice", async () => {
    await fault({ target: "mail.send", kind: "duplicate" });
    await send("<twice@desk>");
    expect((await sentIds()).filter((id: string) => id === "<twice@desk>")).toHaveLength(2);
    await fault({ target: "mail", kind: "duplicate" });
    const answer = await callLocal(cloud, "POST", "/local/mail", citizenMail({ "Message-ID": "<in2@x>" }));
    expect(answer.json().ids).toHaveLength(2);
  });

  it("shows delta items twice or in reverse", async () => {
    const items = async () => {
      const page = (await (await graph("/mailFolders/inbox/messages/delta?$select=id")).json()) as {
        value: { id: string }[];
      };
      return page.value.map(({ id }) => id);
    };
    const plain = await items();
    expect(plain.length).toBeGreaterThan(1);
    await fault({ target: "delta", kind: "duplicate" });
    expect(await items()).toEqual(plain.flatMap((id) => [id, id]));
    await fault({ target: "delta", kind: "out-of-order" });
    expect(await items()).toEqual(plain.toReversed());
  });

  it("fails a login", async () => {
    await fault({ target: "login", kind: "503", count: 10 });
    const asked = msalClient(cloud.endpoints).acquireTokenByClientCredential({
      scopes: ["https://graph.microsoft.com/.default"],
    });
    await expect(asked).rejects.toThrow();
  });

  it("keeps to 30 mails a minute when Exchange's limit is switched on", async () => {
    await fault({ target: "mail.send", kind: "real-limits" });
    const answers = [];
    for (let n = 0; n < 31; n += 1) answers.push((await send(`<limit${n}@desk>`)).status);
    expect(answers.filter((status) => status === 202)).toHaveLength(30);
    expect(answers.at(-1)).toBe(429);
  });

  it.each([
    { target: "moon", kind: "503" },
    { kind: "explode" },
    { kind: "503", count: 0 },
    { kind: "503", path: "(" },
    [1],
    "x",
  ])("does not take %j", async (body) => {
    const answer = await fault(typeof body === "string" ? '"x"' : body);
    expect(answer.json()).toMatchObject({ status: 400, code: "body.invalid" });
  });
});
