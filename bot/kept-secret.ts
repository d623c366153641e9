import { randomBytes } from "node:crypto";
import type { Collections } from "../core/ports.ts";

/**
 * A secret of the desk's own, made once and the same for every process: it outlives every certificate and secret of the
 * app, whatever is derived from those would not.
 */
export async function keptSecret(store: Collections, name: string): Promise<string> {
  const secrets = store.collection<string>("secrets");
  await secrets.insert(name, randomBytes(32).toString("base64url"));
  const secret = await secrets.get(name);
  if (secret === null) throw new Error(`the secret ${name} was not kept`);
  return secret;
}
