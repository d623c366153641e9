/**
 * Measures the way out: replies through the local Microsoft 365, then one reply with a large attachment.
 * usage: node bench/mail-out.ts [mails=300] [megabytes=100]
 * The local Microsoft 365 has a process of its own, so that `rss` is the sender's alone: its growth over the upload,
 * looked at every 20 ms, after one such upload of 10 MB that warmed it up.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAppCredential } from "../bot/graph/app-credential.ts";
import { createGraph } from "../bot/graph/graph.ts";
import { type LocalEndpoints, startLocalM365 } from "../bot/local/local-m365.ts";
import { createLog } from "../bot/log.ts";
import { sendArticle } from "../bot/mail/mail-sender.ts";
import { createSendLine } from "../bot/mail/send-line.ts";
import { createDispatcher } from "../bot/outbox/dispatcher.ts";
import type { EffectHandlers } from "../bot/outbox/effect-handler.ts";
import { openStore } from "../bot/storage/open-store.ts";
import { handle } from "../core/handle.ts";
import type { Store } from "../core/ports.ts";
import type { StoredAttachment } from "../core/ticket/article.ts";
import { CREATED } from "../test/support/given.ts";
import { LAURA, SAMPLE_DESK } from "../test/support/sample-desk.ts";

const SENDER = "--sender";
const clock = { now: () => new Date().toISOString() };

async function serve(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "sportello-mail-out-"));
  const cloud = await startLocalM365({
    dataDir: folder,
    smtpPort: 0,
    deskUrl: "http://127.0.0.1:9",
    people: [],
    mailboxes: [{ address: "contact-center@example.it", name: "Assistenza" }],
  });
  const sender = fork(import.meta.filename, [SENDER, folder, ...process.argv.slice(2)], {
    // The stand-in's certificate is known to the process it runs in alone.
    env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: "0", NODE_NO_WARNINGS: "1" },
  });
  sender.send(cloud.endpoints);
  await once(sender, "exit");
  await cloud.close();
  rmSync(folder, { recursive: true, force: true });
}

async function send(folder: string, mails: number, megabytes: number): Promise<void> {
  const [endpoints] = (await once(process, "message")) as [LocalEndpoints];
  const store = await openStore(`sqlite:${join(folder, "bench.db")}`);
  const graph = createGraph({ credential: createAppCredential(endpoints), baseUrl: endpoints.graphUrl });
  const line = createSendLine({ store, clock }, 1_000_000);
  const sender = { store, desk: SAMPLE_DESK, graph, line };
  const others = new Proxy({} as EffectHandlers, { get: () => async () => undefined });
  const dispatcher = createDispatcher({
    outbox: store.outbox,
    handlers: new Proxy(others, {
      get: (target, kind: keyof EffectHandlers) =>
        kind === "mail.send"
          ? ({ articleId }: { articleId: string }, claimed: Parameters<typeof sendArticle>[1]) =>
              sendArticle(sender, claimed, articleId)
          : target[kind],
    }),
    clock,
    log: createLog("error"),
    holder: "bench",
  });
  for (let n = 0; n < mails; n++) await reply(store);
  const start = performance.now();
  await dispatcher.drain();
  const seconds = (performance.now() - start) / 1000;
  const rate = { seconds: round(seconds), perMinute: Math.round((mails / seconds) * 60) };
  console.log(JSON.stringify({ work: "replies through the local Graph", mails, ...rate }));
  for (const size of [10, megabytes]) {
    await reply(store, [await largeFile(store, size)]);
    console.log(
      JSON.stringify({
        work: "one reply with an attachment",
        megabytes: size,
        ...(await rssOf(dispatcher.drain)),
      }),
    );
  }
  const unfinished = await store.collection("outgoing-drafts").list();
  if (unfinished.length > 0) throw new Error("a large mail did not leave");
  await store.close();
  process.disconnect();
}

async function rssOf(work: () => Promise<void>) {
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  const start = performance.now();
  await work();
  clearInterval(timer);
  return {
    seconds: round((performance.now() - start) / 1000),
    rssBeforeMB: mega(before),
    rssGrowthMB: mega(most - before),
  };
}

const round = (value: number): number => Number(value.toFixed(1));
const mega = (bytes: number): number => round(bytes / 1_000_000);

let serial = 0;

async function reply(store: Store, attachments: readonly StoredAttachment[] = []): Promise<void> {
  const deps = { store: store.tickets, desk: SAMPLE_DESK, newId: () => `bench-${++serial}` };
  const ctx = { actor: { kind: "operator", address: LAURA }, now: clock.now(), source: "api" } as const;
  const created = await handle(deps, null, CREATED, {
    ...ctx,
    actor: { kind: "system" },
    requestKey: `c${++serial}`,
  });
  if (!created.ok) throw new Error(created.error.code);
  const { number } = created.value.ticket;
  const text = "Gentile utente, ecco la risposta che attendeva.";
  const command = { type: "SendReply", text, replyTo: null, next: { state: "open" }, attachments } as const;
  const sent = await handle(deps, number, command, { ...ctx, requestKey: `r${++serial}` });
  if (!sent.ok) throw new Error(sent.error.code);
}

async function largeFile(store: Store, megabytes: number): Promise<StoredAttachment> {
  async function* pieces() {
    for (let n = 0; n < megabytes; n++) yield new Uint8Array(1_000_000).fill(n);
  }
  const { digest, size } = await store.blobs.put(pieces());
  return {
    filename: "pianta.pdf",
    contentType: "application/pdf",
    size,
    contentId: null,
    inline: false,
    digest,
  };
}

const [role, ...rest] = process.argv.slice(2);
if (role === SENDER) await send(rest[0] ?? "", Number(rest[1] ?? 300), Number(rest[2] ?? 100));
else await serve();
