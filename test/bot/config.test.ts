import { describe, expect, it } from "vitest";
import { readConfig } from "../../bot/config.ts";

describe("the environment", () => {
  it("has a default for everything, and no tenant", () => {
    expect(readConfig({})).toMatchObject({
      ok: true,
      value: {
        port: 3978,
        smtpPort: 2525,
        playground: true,
        tenant: null,
        storeUrl: expect.stringMatching(/^sqlite:.*data\/desk\.db$/),
      },
    });
  });

  it("takes an empty variable as absent", () => {
    expect(readConfig({ PORT: "", TENANT_ID: "" })).toMatchObject({
      ok: true,
      value: { port: 3978, tenant: null },
    });
  });

  it("keeps the database in the data folder unless told otherwise", () => {
    expect(readConfig({ DATA_DIR: "/var/desk" })).toMatchObject({
      value: { storeUrl: "sqlite:/var/desk/desk.db" },
    });
    expect(readConfig({ STORE_URL: "mongodb://host/desk" })).toMatchObject({
      value: { storeUrl: "mongodb://host/desk" },
    });
  });

  it("M9 sends thirty mails a minute through Exchange, and what it is told", () => {
    const tenant = { TENANT_ID: "t", APP_ID: "a", APP_SECRET: "s", PUBLIC_URL: "https://desk.example" };
    expect(readConfig(tenant)).toMatchObject({ value: { mailsPerMinute: 30 } });
    expect(readConfig({ ...tenant, MAILS_PER_MINUTE: "12" })).toMatchObject({
      value: { mailsPerMinute: 12 },
    });
    expect(readConfig({})).toMatchObject({ value: { mailsPerMinute: 6000 } });
  });

  it.each([
    [{ PORT: "ottanta" }, "PORT: must be a number"],
    [{ PORT: "70000" }, "PORT: must be at most 65535"],
    [{ PORT: "80.5" }, "PORT: must be a whole number"],
    [{ PLAYGROUND: "sì" }, "PLAYGROUND: must be one of: on, off"],
    [{ PUBLIC_URL: "desk.example.it" }, "PUBLIC_URL: must be a whole web address"],
    [{ PUBLIC_URL: "http://desk.example.it" }, "PUBLIC_URL: must be https://<host>, without a path"],
    [{ PUBLIC_URL: "https://desk.example.it/desk" }, "PUBLIC_URL: must be https://<host>, without a path"],
    [{ STORE_URL: "redis://x" }, "STORE_URL: must start with sqlite: or mongodb://"],
    [{ TENANT_ID: "t", APP_ID: "a" }, "PUBLIC_URL: needed too when TENANT_ID, APP_ID is set (all or none)"],
    [{ TENANT_ID: "t", APP_ID: "a", PUBLIC_URL: "https://d.example" }, "one of APP_SECRET, APP_SECRET_FILE"],
    [{ APP_SECRET: "s", APP_IDENTITY: "i" }, "APP_SECRET, APP_IDENTITY: only one of them may be set"],
  ])("says which variable of %j is wrong", (env, sentence) => {
    const config = readConfig(env);
    expect(config.ok).toBe(false);
    expect(!config.ok && config.error.join("\n")).toContain(sentence);
  });

  it("reaches the desk by the same addresses whether or not PUBLIC_URL ends with a slash", () => {
    const tenant = { TENANT_ID: "t", APP_ID: "a", APP_SECRET: "s", PUBLIC_URL: "https://desk.example/" };
    expect(readConfig(tenant)).toMatchObject({ value: { tenant: { publicUrl: "https://desk.example" } } });
  });

  it.each([
    [{ APP_SECRET: "s" }, { kind: "secret", secret: "s" }],
    [{ APP_SECRET_FILE: "/keys/secret" }, { kind: "secret-file", path: "/keys/secret" }],
    [{ APP_CERTIFICATE_FILE: "/keys/app.pem" }, { kind: "certificate", path: "/keys/app.pem" }],
    [{ APP_IDENTITY: "client-id" }, { kind: "identity", clientId: "client-id" }],
  ])("P1 B9 with a tenant %j says how the app proves who it is", (env, proof) => {
    const tenant = { TENANT_ID: "t", APP_ID: "a", PUBLIC_URL: "https://desk.example" };
    expect(readConfig({ ...tenant, ...env })).toMatchObject({ value: { tenant: { proof } } });
  });

  it("with a tenant needs all of its variables", () => {
    const env = { TENANT_ID: "t", APP_ID: "a", APP_SECRET: "s", PUBLIC_URL: "https://desk.example.it" };
    expect(readConfig(env)).toMatchObject({
      value: { tenant: { tenantId: "t", publicUrl: "https://desk.example.it" } },
    });
  });
});
