import type { IncomingMessage } from "node:http";

export type ReadBody =
  | { readonly outcome: "read"; readonly bytes: Uint8Array }
  | { readonly outcome: "too_large" }
  /** The client went away in the middle: there is nobody to answer. */
  | { readonly outcome: "aborted" };

/**
 * The body, whole, unless it is larger than `maxBytes`: then no more of it is kept.
 * @param sendContinue tells a client that waits for it (`Expect: 100-continue`) to send its body
 */
export async function readBody(
  request: IncomingMessage,
  maxBytes: number,
  sendContinue: () => void,
): Promise<ReadBody> {
  if (isAnnouncedLarger(request, maxBytes)) return { outcome: "too_large" };
  if (waitsForContinue(request)) sendContinue();
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const settle = (read: ReadBody) => {
      request.removeAllListeners("data");
      resolve(read);
    };
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) settle({ outcome: "too_large" });
      else chunks.push(chunk);
    });
    request.once("end", () => settle({ outcome: "read", bytes: Buffer.concat(chunks) }));
    request.once("error", () => settle({ outcome: "aborted" }));
    request.once("close", () => settle({ outcome: "aborted" }));
  });
}

/** More came than the endpoint takes. */
export class BodyTooLarge extends Error {}

/** The client went away in the middle: there is nobody to answer. */
export class BodyAborted extends Error {}

/**
 * The body as it arrives. A client that waits for it is told to send only when somebody reads, so that one
 * refused for another reason sends nothing.
 * Reading throws `BodyTooLarge` once more than `maxBytes` have come or are announced, and `BodyAborted`.
 */
export async function* streamBody(
  request: IncomingMessage,
  maxBytes: number,
  sendContinue: () => void,
): AsyncGenerator<Uint8Array> {
  if (isAnnouncedLarger(request, maxBytes)) throw new BodyTooLarge();
  if (waitsForContinue(request)) sendContinue();
  let size = 0;
  // Destroying the request would take the answer's connection with it.
  for await (const piece of arriving(request.iterator({ destroyOnReturn: false }))) {
    size += piece.length;
    if (size > maxBytes) throw new BodyTooLarge();
    yield piece;
  }
}

async function* arriving(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* pieces;
  } catch (error) {
    throw new BodyAborted("the client went away", { cause: error });
  }
}

const isAnnouncedLarger = (request: IncomingMessage, maxBytes: number): boolean =>
  Number(request.headers["content-length"] ?? 0) > maxBytes;

const waitsForContinue = (request: IncomingMessage): boolean =>
  request.headers.expect?.toLowerCase() === "100-continue";

/**
 * Throws away the rest of a refused body, so that the client can finish sending and read the answer,
 * and hangs up on one that keeps sending.
 */
export function discardRest(request: IncomingMessage, graceMs: number): void {
  if (request.complete) return;
  request.resume();
  const timer = setTimeout(() => request.socket.destroy(), graceMs);
  timer.unref();
  request.once("close", () => clearTimeout(timer));
}
