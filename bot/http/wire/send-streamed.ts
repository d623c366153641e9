import type { ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { HttpResponse, StreamedBody } from "../exchange.ts";

export const isStreamed = (body: HttpResponse["body"]): body is StreamedBody =>
  typeof body === "object" && "bytes" in body;

/**
 * Sends a streamed body, no faster than the client takes it. One that cannot be begun throws while another answer
 * is still possible. One that breaks off takes the connection with it, so that no client holds half for the whole.
 * @returns what broke it off, or null: it was sent, or the client went away
 */
export async function sendStreamed(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: StreamedBody,
  isHead: boolean,
): Promise<unknown> {
  if (response.destroyed) return null;
  const all = { ...headers, ...(body.size !== undefined && { "content-length": String(body.size) }) };
  if (isHead) {
    // Restify's own writeHead gives nothing back to go on with.
    response.writeHead(status, all);
    response.end();
    return null;
  }
  const pieces = exactly(body);
  const first = await pieces.next();
  let fault: unknown = null;
  const rest = async function* () {
    try {
      if (first.done) return;
      yield first.value;
      yield* pieces;
    } catch (error) {
      fault = error;
      throw error;
    }
  };
  try {
    response.writeHead(status, all);
    await pipeline(rest, response).catch(() => response.destroy());
  } finally {
    // Also where the pipeline never came to read: whatever the bytes come from is closed.
    await pieces.return();
  }
  return fault;
}

/** The bytes, as many as were announced: a client counts on it. */
async function* exactly({ size, bytes }: StreamedBody): AsyncGenerator<Uint8Array, void> {
  let sent = 0;
  for await (const piece of bytes) {
    sent += piece.byteLength;
    if (size !== undefined && sent > size)
      throw new Error(`the body has more than the ${size} bytes announced`);
    yield piece;
  }
  if (size !== undefined && sent < size)
    throw new Error(`the body has ${sent} of the ${size} bytes announced`);
}
