import { once } from "node:events";
import { Agent, get } from "node:http";
import { parentPort, workerData } from "node:worker_threads";

/** Requests by so many clients at once, each asking when it has its answer. */
export interface Load {
  readonly url: string;
  readonly token: string;
  readonly paths: readonly string[];
  readonly connections: number;
  readonly requests: number;
}

export interface LoadResult {
  readonly median: number;
  readonly p95: number;
  readonly perSecond: number;
  readonly bytes: number;
}

const { url, token, paths, connections, requests, isTold } = workerData as Load & {
  readonly isTold: boolean;
};
const agent = new Agent({ keepAlive: true, maxSockets: connections });
const times: number[] = [];
let begun = 0;
let bytes = 0;

function ask(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(url + path, { agent, headers: { authorization: `Bearer ${token}` } }, (response) => {
      let size = 0;
      response.on("data", (piece: Buffer) => {
        size += piece.length;
      });
      response.on("end", () =>
        response.statusCode === 200 ? resolve(size) : reject(new Error(`${path}: ${response.statusCode}`)),
      );
    });
    request.on("error", reject);
  });
}

async function client(): Promise<void> {
  while (begun < requests) {
    const path = paths[begun++ % paths.length] ?? "";
    if (isTold && parentPort) {
      parentPort.postMessage("next");
      await once(parentPort, "message");
    }
    const start = performance.now();
    bytes = await ask(path);
    times.push(performance.now() - start);
  }
}

const start = performance.now();
await Promise.all(Array.from({ length: connections }, client));
const seconds = (performance.now() - start) / 1_000;
const sorted = times.toSorted((a, b) => a - b);
const pick = (q: number) => Number((sorted[Math.floor((sorted.length - 1) * q)] ?? 0).toFixed(2));
agent.destroy();
const result: LoadResult = {
  median: pick(0.5),
  p95: pick(0.95),
  perSecond: Math.round(requests / seconds),
  bytes,
};
parentPort?.postMessage(result);
