// @ts-nocheck
import { createRemoteJWKSet, decodeJwt, jwtVerify } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anna, callLocal, msalClient, startCloud } from "./support.ts";

describe("the local login", () => {
  let cloud: Awaited<ReturnType<typeof startCloud>>;
  beforeAll(async () => {
    cloud = await startCloud();
  });
  afterAll(() => cloud.stop());

  it("gives msal-node an application token for Graph", async () => {
    const token = await msalClient(cloud.endpoints).acquireTokenByClientCredential({
      scopes: ["https://graph.microsoft.com/.default"],
    });
    expect(decodeJwt(token?.accessToken ?? "")).toMatchObject({
      aud: "https://graph.microsoft.com",
      azp: cloud.endpoints.appId,
      tid: cloud.endpoints.tenantId,
    });
  });

  it("refuses a wrong secret", async () => {
    const wrong = msalClient({ ...cloud.endpoints, appSecret: "not-it" });
    const asked = wrong.acquireTokenByClientCredential({ scopes: ["https://graph.microsoft.com/.default"] });
    await expect(asked).rejects.toMatchObject({ errorCode: "invalid_client" });
  });

  it("gives an operator a token that jose accepts for the app", async () => {
    const answer = (await callLocal(cloud, "POST", "/local/token", { operator: anna })).json();
    const { payload } = await jwtVerify(
      answer.token,
      createRemoteJWKSet(new URL(cloud.endpoints.userTokenJwksUrl)),
      { issuer: cloud.endpoints.userTokenIssuer, audience: cloud.endpoints.userTokenAudience },
    );
    expect(payload).toMatchObject({
      preferred_username: anna,
      name: "Anna Rossi",
      scp: "access_as_user",
      tid: cloud.endpoints.tenantId,
    });
    expect(answer.operator).toBe(anna);
    expect(Date.parse(answer.expiresAt)).toBeGreaterThan(Date.now());
  });

  it("has no token for a stranger", async () => {
    const answer = await callLocal(cloud, "POST", "/local/token", { operator: "nessuno@example.org" });
    expect(answer.status).toBe(404);
    expect(answer.headers["content-type"]).toBe("application/problem+json");
    expect(answer.json()).toMatchObject({ code: "operator.unknown", status: 404 });
  });

  it("answers broken JSON with a problem", async () => {
    const answer = await callLocal(cloud, "POST", "/local/token", '{"operator":');
    expect(answer.status).toBe(400);
    expect(answer.json()).toMatchObject({ code: "body.invalid" });
  });

  it("signs in through a page and goes back with the token in the fragment", async () => {
    const page = await callLocal(cloud, "GET", "/local/sign-in?return=/tab/", "", {
      "accept-language": "en",
    });
    expect(page.body).toContain("Who are you?");
    const form = new URLSearchParams({ operator: anna, return: "/tab/" }).toString();
    const back = await callLocal(cloud, "POST", "/local/sign-in", form);
    expect(back.status).toBe(303);
    expect(back.headers.location).toMatch(/^\/tab\/#token=ey/);
  });

  it.each(["//evil.example/", "/\\evil.example", "https://evil.example/", "/\t/evil.example"])(
    "never goes back to another place: %s",
    async (target) => {
      const path = `/local/sign-in?return=${encodeURIComponent(target)}`;
      expect((await callLocal(cloud, "GET", path)).status).toBe(400);
      const form = new URLSearchParams({ operator: anna, return: target }).toString();
      expect((await callLocal(cloud, "POST", "/local/sign-in", form)).status).toBe(400);
    },
  );

  it("answers nobody who comes under another name or from another site", async () => {
    const bent = await callLocal(cloud, "GET", "/local/log", "", { host: "evil.example:3978" });
    const foreign = await callLocal(
      cloud,
      "POST",
      "/local/token",
      { operator: anna },
      { origin: "https://evil.example" },
    );
    expect([bent.status, foreign.status]).toEqual([403, 403]);
  });

  it("refuses to be reachable from other machines", async () => {
    const asked = startCloud("http://127.0.0.1:9", { host: "0.0.0.0" });
    await expect(asked).rejects.toThrow("listens on loopback only");
    await expect(startCloud("http://192.0.2.1:3978")).rejects.toThrow("loopback only");
  });
});
