import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { ManagedIdentityApplication, type NodeAuthOptions } from "@azure/msal-node";

/** How the app proves to Entra who it is. What lies in a file may be replaced while the desk runs. */
export type AppProof =
  | { readonly kind: "secret"; readonly secret: string }
  | { readonly kind: "secret-file"; readonly path: string }
  /** PEM: the certificate and its private key in one file, as Key Vault gives them. */
  | { readonly kind: "certificate"; readonly path: string }
  /** A managed identity of Azure that a federated credential of the app trusts; there is nothing to keep or renew. */
  | { readonly kind: "identity"; readonly clientId: string };

type ProofAuth = Pick<NodeAuthOptions, "clientSecret" | "clientCertificate" | "clientAssertion">;

/** What a managed identity's token is for when it speaks for an app (learn.microsoft.com: workload identity federation). */
const EXCHANGE = "api://AzureADTokenExchange";

/** Tells one state of a proof from the next, without reading it. Throws when its file is not there. */
export async function stateOfProof(proof: AppProof): Promise<string> {
  if (!("path" in proof)) return proof.kind;
  const { mtimeMs, size, ino } = await stat(proof.path);
  return `${ino}:${mtimeMs}:${size}`;
}

/** The proof as msal takes it. Throws a clear sentence when its file holds something else. */
export async function readProof(proof: AppProof): Promise<ProofAuth> {
  switch (proof.kind) {
    case "secret":
      return { clientSecret: proof.secret };
    case "secret-file":
      return { clientSecret: await secretIn(proof.path) };
    case "certificate":
      return { clientCertificate: msalCertificate(await readCertificate(proof.path)) };
    case "identity":
      return { clientAssertion: assertionOf(proof.clientId) };
  }
}

async function secretIn(path: string): Promise<string> {
  const secret = (await readFile(path, "utf8")).trim();
  if (secret === "") throw new Error(`${path} is empty: it must hold the app's secret`);
  return secret;
}

export interface AppCertificate {
  readonly certificate: X509Certificate;
  /** PEM, PKCS #8. */
  readonly privateKey: string;
}

/** The certificate and key of a PEM file. Throws a clear sentence when one is missing or they do not belong together. */
export async function readCertificate(path: string): Promise<AppCertificate> {
  const pem = await readFile(path, "utf8");
  const [certificatePem] = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/.exec(pem) ?? [];
  const [keyPem] = /-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]+-----END [A-Z ]*PRIVATE KEY-----/.exec(pem) ?? [];
  if (!certificatePem || !keyPem) {
    throw new Error(`${path} must hold a certificate and its private key, both as PEM`);
  }
  const certificate = new X509Certificate(certificatePem);
  const key = privateKeyIn(keyPem, path);
  if (!certificate.checkPrivateKey(key)) throw new Error(`${path}: the key is not the certificate's`);
  return { certificate, privateKey: key.export({ type: "pkcs8", format: "pem" }).toString() };
}

/** Entra takes signatures by RSA alone (learn.microsoft.com: certificate credentials). */
function privateKeyIn(pem: string, path: string): KeyObject {
  const isEncrypted = /ENCRYPTED/.test(pem);
  if (isEncrypted) throw new Error(`${path}: the key has a password; put it there without (openssl pkey)`);
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType === "rsa") return key;
  throw new Error(`${path}: the key is of type ${key.asymmetricKeyType}, and Entra takes RSA alone`);
}

const msalCertificate = ({ certificate, privateKey }: AppCertificate) => ({
  thumbprintSha256: certificate.fingerprint256.replaceAll(":", ""),
  privateKey,
});

/** msal keeps the identity's token for as long as it is good. */
function assertionOf(clientId: string): () => Promise<string> {
  const identity = new ManagedIdentityApplication({
    managedIdentityIdParams: { userAssignedClientId: clientId },
  });
  return async () => (await identity.acquireToken({ resource: EXCHANGE })).accessToken;
}
