// @ts-nocheck
import { randomBytes, X509Certificate } from "node:crypto";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { generate } from "selfsigned";
import type { StateFile } from "./state/open-state.ts";

/** A certificate and its key, PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const dayMs = 86_400_000;

/** The stand-in's certificate for 127.0.0.1 and localhost, made once and kept with the state. */
export async function loadCertificate(state: StateFile): Promise<Certificate> {
  const cert = state.setting("tls.cert");
  const key = state.setting("tls.key");
  if (cert && key && isFresh(cert)) return { cert, key };
  // OpenSSL finds a trusted certificate by its name: two of them in one process must not share it.
  const commonName = `Sportello local Microsoft 365 ${randomBytes(8).toString("hex")}`;
  const made = await generate([{ name: "commonName", value: commonName }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
    notBeforeDate: new Date(Date.now() - dayMs),
    notAfterDate: new Date(Date.now() + 825 * dayMs),
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", digitalSignature: true, keyCertSign: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  state.transaction(() => {
    state.saveSetting("tls.cert", made.cert);
    state.saveSetting("tls.key", made.private);
  });
  return { cert: made.cert, key: made.private };
}

/** Makes this process, and no other, trust the certificate. */
export function trustCertificate(cert: string): void {
  const trusted = getCACertificates("default");
  if (!trusted.includes(cert)) setDefaultCACertificates([...trusted, cert]);
}

function isFresh(cert: string): boolean {
  return Date.parse(new X509Certificate(cert).validTo) > Date.now() + 30 * dayMs;
}
