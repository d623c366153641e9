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
  if (Number(request.headers["content-length"] ?? 0) > maxBytes) return { outcome: "too_large" };
  if (request.headers.expect?.toLowerCase() === "100-continue") sendContinue();
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
