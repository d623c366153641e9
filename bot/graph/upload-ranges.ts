import { GraphFailure, retryAfterOf } from "./graph-failure.ts";

/** One range of a file on its way into an upload session. */
export interface UploadRange {
  readonly from: number;
  readonly bytes: Uint8Array;
  /** Of the whole file. */
  readonly size: number;
}

/** A slow line takes its time over four megabytes. */
const RANGE_TIMEOUT_MS = 60_000;

/**
 * Puts one range. The address is the secret: a token beside it is refused (learn.microsoft.com/graph/outlook-large-attachments).
 * @returns where the next range begins, or null when the file is whole and attached
 * @throws GraphFailure
 */
export async function putUploadRange(
  url: string,
  { from, bytes, size }: UploadRange,
): Promise<number | null> {
  const answer = await ask(url, {
    method: "PUT",
    headers: {
      "content-type": "application/octet-stream",
      "content-range": `bytes ${from}-${from + bytes.byteLength - 1}/${size}`,
    },
    body: bytes as Uint8Array<ArrayBuffer>,
  });
  if (answer.status === 201) {
    await answer.body?.cancel();
    return null;
  }
  return nextOf(await answer.json());
}

/** Where an upload session goes on; null when it is not there any more: finished, expired or cancelled. */
export async function nextUploadByte(url: string): Promise<number | null> {
  try {
    return nextOf(await (await ask(url, { method: "GET" })).json());
  } catch (thrown) {
    if (thrown instanceof GraphFailure && [401, 404, 405, 410].includes(thrown.status)) return null;
    throw thrown;
  }
}

/** For mails a single place, `"327680"` or `"327680-"` (learn.microsoft.com/graph/api/resources/uploadsession). */
function nextOf(answer: unknown): number {
  const { nextExpectedRanges, NextExpectedRanges } = answer as Record<string, readonly string[] | undefined>;
  const next = Number.parseInt((nextExpectedRanges ?? NextExpectedRanges)?.[0] ?? "", 10);
  if (Number.isNaN(next)) throw new GraphFailure("an upload session does not say where it is", -1, "", null);
  return next;
}

async function ask(url: string, init: RequestInit): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(url, { ...init, signal: AbortSignal.timeout(RANGE_TIMEOUT_MS) });
  } catch (thrown) {
    throw new GraphFailure(`an upload session did not answer: ${String(thrown)}`, -1, "", null);
  }
  if (answer.ok) return answer;
  const said = (await answer.text()).slice(0, 300);
  const wait = retryAfterOf(answer.headers.get("retry-after"), Date.now());
  throw new GraphFailure(`${answer.status} upload session: ${said}`, answer.status, "", wait);
}
