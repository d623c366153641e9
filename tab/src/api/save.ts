import type { Client } from "./client.ts";
import { newKey } from "./desk-api.ts";

/** Changes something that has a version; refused when it was changed since. */
export const putVersioned = <T>(client: Client, path: string, body: unknown, version?: number): Promise<T> =>
  client.send<T>(path, body, { key: newKey(), method: "PUT", ...(version !== undefined && { version }) });

export const removeAt = (client: Client, path: string, version?: number): Promise<unknown> =>
  client.send(path, null, { key: newKey(), method: "DELETE", ...(version !== undefined && { version }) });
