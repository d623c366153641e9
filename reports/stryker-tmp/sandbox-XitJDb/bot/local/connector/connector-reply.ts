// @ts-nocheck
import type { z } from "zod";
import { HttpReply, json, type LocalResponse, readJson } from "../http-message.ts";

/** An error in the Bot Connector's shape. */
export function connectorError(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): LocalResponse {
  return json(status, { error: { code, message } }, headers);
}

/** Ends the handler with an error in the Bot Connector's shape. */
export function failConnector(status: number, code: string, message: string): never {
  throw new HttpReply(connectorError(status, code, message));
}

/** A validated JSON body; otherwise the connector's 400. */
export function readConnectorJson<T>(body: Uint8Array, schema: z.ZodType<T>): T {
  return readJson(body, schema, (detail) => connectorError(400, "BadSyntax", detail));
}
