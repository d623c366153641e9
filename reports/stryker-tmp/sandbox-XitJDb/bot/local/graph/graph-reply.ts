// @ts-nocheck
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { HttpReply, json, type LocalResponse, readJson } from "../http-message.ts";

/** An error in Graph's shape. */
export function graphError(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): LocalResponse {
  const id = randomUUID();
  const date = new Date().toISOString().slice(0, 19);
  return json(
    status,
    { error: { code, message, innerError: { date, "request-id": id, "client-request-id": id } } },
    { "request-id": id, ...headers },
  );
}

/** Ends the handler with an error in Graph's shape. */
export function failGraph(status: number, code: string, message: string): never {
  throw new HttpReply(graphError(status, code, message));
}

/** A validated JSON body; otherwise Graph's 400. */
export function readGraphJson<T>(body: Uint8Array, schema: z.ZodType<T>): T {
  return readJson(body, schema, (detail) => graphError(400, "BadRequest", detail));
}
