import { Worker } from "node:worker_threads";
import { aNumber } from "../test/support/builders.ts";
import type { Load, LoadResult } from "./http-load.ts";
import type { TabDesk } from "./tab-desk.ts";

/** The REST API over a store, as the tab asks it: how long an answer takes, and how many there are in a second. */
export async function measureServer(
  desk: TabDesk,
  tickets: number,
  print: (work: string, figures: object) => void,
): Promise<void> {
  const url = `${desk.url}/api/v1`;
  const { token } = desk;
  const numbers = Array.from({ length: 50 }, (_, n) => aNumber(1 + ((n * 7919) % tickets)));
  const paths: Readonly<Record<string, readonly string[]>> = {
    dashboard: ["/dashboard?limit=30"],
    ticket: numbers.map((number) => `/tickets/${number}`),
    articles: numbers.map((number) => `/tickets/${number}/articles`),
  };
  for (const [name, asked] of Object.entries(paths)) {
    const alone = await load({ url, token, paths: asked, connections: 1, requests: 200 }, desk.tick);
    print(`${name}, each worked out anew`, alone);
    print(`${name}, 8 clients`, await load({ url, token, paths: asked, connections: 8, requests: 8_000 }));
  }
}

/** From a thread of its own, so that asking costs the desk nothing but a core. */
function load(asked: Load, before?: () => void): Promise<LoadResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./http-load.ts", import.meta.url), {
      workerData: { ...asked, isTold: before !== undefined },
    });
    worker.on("message", (message: LoadResult | "next") => {
      if (message !== "next") return resolve(message);
      before?.();
      worker.postMessage("go");
    });
    worker.on("error", reject);
  });
}
