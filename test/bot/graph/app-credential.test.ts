import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { appToken, createAppCredential } from "../../../bot/graph/app-credential.ts";
import type { AppProof } from "../../../bot/graph/app-proof.ts";
import { keptSecret } from "../../../bot/kept-secret.ts";
import { openStore } from "../../../bot/storage/open-store.ts";
import { callLocal, startCloud } from "../local/support.ts";

const GRAPH = "https://graph.microsoft.com";
const IDENTITY = "0f7b6c55-1111-4222-8333-444455556666";

let cloud: Awaited<ReturnType<typeof startCloud>>;
let folder: string;
let identity: Server;
beforeAll(async () => {
  cloud = await startCloud();
  folder = mkdtempSync(join(tmpdir(), "app-credential-"));
  // Container Apps gives a process this address and header for its managed identity.
  identity = createServer(async (request, response) => {
    const isOurs = request.headers["x-identity-header"] === "of this container";
    const path = (request.url ?? "").replace(/^[^?]*/, "/local/identity");
    const answer = await callLocal(cloud, "GET", path);
    response.writeHead(isOurs ? answer.status : 401, { "content-type": "application/json" });
    response.end(Buffer.from(answer.body));
  }).listen(0, "127.0.0.1");
  await once(identity, "listening");
  process.env.IDENTITY_ENDPOINT = `http://127.0.0.1:${(identity.address() as AddressInfo).port}/token`;
  process.env.IDENTITY_HEADER = "of this container";
});
afterAll(async () => {
  delete process.env.IDENTITY_ENDPOINT;
  delete process.env.IDENTITY_HEADER;
  identity.close();
  await cloud.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What an administrator does to the app's registration in Entra. */
const register = (keys: object) => callLocal(cloud, "PUT", "/local/app", { ownSecret: false, ...keys });
beforeEach(() => register({}));

const warnings: string[] = [];
const credentialOf = (proof: AppProof) => {
  warnings.length = 0;
  const { appSecret: _, ...entra } = cloud.endpoints;
  return createAppCredential({ ...entra, proof, warn: (message) => warnings.push(message) });
};
/** From Entra itself, never from what is kept. */
const newToken = (credential: ReturnType<typeof credentialOf>) => appToken(credential, GRAPH, true);

const certificate = async (name: string) => {
  const { cert, private: key } = await generate([{ name: "commonName", value: name }], {
    keyType: "rsa",
    keySize: 2048,
    algorithm: "sha256",
  });
  return { cert, pem: `${key}\n${cert}` };
};
const fileOf = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe("P1 how the app proves to Entra who it is", () => {
  it("R3 with a secret, given or in a file", async () => {
    await register({ secrets: ["first-secret"] });
    const given = credentialOf({ kind: "secret", secret: "first-secret" });
    expect(await newToken(given)).toMatch(/^ey/);
    const path = fileOf("secret", "first-secret\n");
    expect(await newToken(credentialOf({ kind: "secret-file", path }))).toMatch(/^ey/);
    const wrong = credentialOf({ kind: "secret", secret: "another" });
    await expect(newToken(wrong)).rejects.toMatchObject({ errorCode: "invalid_client" });
  });

  it("R3 with a certificate, by an assertion signed with its key", async () => {
    const own = await certificate("own");
    const path = fileOf("own.pem", own.pem);
    const credential = credentialOf({ kind: "certificate", path });
    await expect(newToken(credential)).rejects.toMatchObject({ errorCode: "invalid_client" });
    await register({ certificates: [own.cert] });
    expect(await newToken(credential)).toMatch(/^ey/);
  });

  it("R3 with a managed identity that a federated credential trusts, and with no other", async () => {
    const credential = credentialOf({ kind: "identity", clientId: IDENTITY });
    await expect(newToken(credential)).rejects.toMatchObject({ errorCode: "invalid_client" });
    await register({ identities: [IDENTITY] });
    expect(await newToken(credential)).toMatch(/^ey/);
  });

  it.each([
    ["nothing of both", "hello", "must hold a certificate and its private key"],
    ["no file", null, "ENOENT"],
  ])("says what is wrong with a certificate's file: %s", async (_what, content, sentence) => {
    const path = content === null ? join(folder, "missing.pem") : fileOf("wrong.pem", content);
    await expect(newToken(credentialOf({ kind: "certificate", path }))).rejects.toThrow(sentence);
  });

  it.each([
    ["a password", { type: "rsa", cipher: "aes-256-cbc", passphrase: "segreta" }, "the key has a password"],
    ["another kind", { type: "ec" }, "the key is of type ec, and Entra takes RSA alone"],
  ])("says what a key is that Entra's proof cannot be made with: %s", async (_what, kind, sentence) => {
    const { cert } = await certificate("one");
    const { type, ...encryption } = kind;
    const format = { type: "pkcs8", format: "pem", ...encryption } as const;
    const { privateKey } =
      type === "ec"
        ? generateKeyPairSync("ec", { namedCurve: "P-256" })
        : generateKeyPairSync("rsa", { modulusLength: 2048 });
    const path = fileOf("key.pem", `${privateKey.export(format)}${cert}`);
    await expect(newToken(credentialOf({ kind: "certificate", path }))).rejects.toThrow(sentence);
  });

  it("says that a key is not the certificate's", async () => {
    const [one, other] = await Promise.all([certificate("one"), certificate("other")]);
    const mixed = one.cert + other.pem.slice(0, other.pem.indexOf("-----BEGIN CERTIFICATE"));
    const path = fileOf("mixed.pem", mixed);
    await expect(newToken(credentialOf({ kind: "certificate", path }))).rejects.toThrow(
      "the key is not the certificate's",
    );
  });
});

describe("R4 renewing it without a pause", () => {
  it("R4 a certificate replaced in its file is used from the next token on", async () => {
    const [old, renewed] = await Promise.all([certificate("old"), certificate("renewed")]);
    const path = fileOf("app.pem", old.pem);
    const credential = credentialOf({ kind: "certificate", path });
    await register({ certificates: [old.cert, renewed.cert] });
    expect(await newToken(credential)).toMatch(/^ey/);
    fileOf("app.pem", renewed.pem);
    await register({ certificates: [renewed.cert] });
    expect(await newToken(credential)).toMatch(/^ey/);
    expect(warnings).toEqual([]);
  });

  it("R4 the file may be replaced before Entra knows the new certificate: until then the old one serves", async () => {
    const [old, renewed] = await Promise.all([certificate("old"), certificate("renewed")]);
    const path = fileOf("early.pem", old.pem);
    const credential = credentialOf({ kind: "certificate", path });
    await register({ certificates: [old.cert] });
    await newToken(credential);
    fileOf("early.pem", renewed.pem);
    expect(await newToken(credential)).toMatch(/^ey/);
    expect(warnings).toEqual(["Entra does not take the app's new certificate or secret yet"]);
    await register({ certificates: [renewed.cert] });
    expect(await newToken(credential)).toMatch(/^ey/);
    expect(warnings).toHaveLength(1);
  });

  it("R4 a file that is half written is said once, and what was read before serves on", async () => {
    const path = fileOf("half", "good-secret");
    await register({ secrets: ["good-secret", "renewed-secret"] });
    const credential = credentialOf({ kind: "secret-file", path });
    await newToken(credential);
    fileOf("half", "");
    expect(await newToken(credential)).toMatch(/^ey/);
    expect(await newToken(credential)).toMatch(/^ey/);
    expect(warnings).toEqual(["the app's certificate or secret cannot be read"]);
    fileOf("half", "renewed-secret");
    await register({ secrets: ["renewed-secret"] });
    expect(await newToken(credential)).toMatch(/^ey/);
  });

  it("R4 R5 what notifications are known by is made once for all processes, whatever the app's secret is", async () => {
    const store = await openStore("sqlite::memory:");
    const both = await Promise.all([keptSecret(store, "client-state"), keptSecret(store, "client-state")]);
    expect(new Set(both).size).toBe(1);
    expect(both[0]).toMatch(/^[\w-]{43}$/);
    expect(await keptSecret(store, "another")).not.toBe(both[0]);
    await store.close();
  });
});
