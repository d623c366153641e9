import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { WholeResponse } from "../exchange.ts";
import { acceptedEncodings } from "./accept-encoding.ts";

/** Shorter texts fit a packet or two as they are. */
const WORTH_BYTES = 2_048;
/** A dashboard is a tenth of its length already; more effort saves little and takes several times as long. */
const LEVEL = 1;

const zip = promisify(gzip);
/** Answers that are given to many who ask the same. */
const zipped = new WeakMap<WholeResponse, Promise<Uint8Array>>();

/**
 * The answer as it is sent to who takes gzip (RFC 9110 §12.5.3), where it is a text worth it. What guessing at lengths
 * tells others (BREACH) needs a browser that sends a cookie by itself: there is none here.
 */
export async function compressed(
  answer: WholeResponse,
  accepted: string | undefined,
): Promise<WholeResponse> {
  const { body, headers } = answer;
  if (typeof body !== "string" || body.length < WORTH_BYTES || !acceptedEncodings(accepted).has("gzip"))
    return answer;
  const known = zipped.get(answer);
  const bytes = known ?? zip(body, { level: LEVEL });
  if (!known) zipped.set(answer, bytes);
  return {
    ...answer,
    body: await bytes,
    headers: { ...headers, "content-encoding": "gzip", vary: "accept-encoding" },
  };
}
