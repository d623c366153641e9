import { createAppCredential } from "../../../bot/graph/app-credential.ts";
import { createGraph, type Graph } from "../../../bot/graph/graph.ts";
import { createLog } from "../../../bot/log.ts";
import type { SendingGraph } from "../../../bot/mail/mail-graph.ts";
import { sendArticle } from "../../../bot/mail/mail-sender.ts";
import { createSendLine } from "../../../bot/mail/send-line.ts";
import { createDispatcher, type Dispatcher } from "../../../bot/outbox/dispatcher.ts";
import type { EffectHandlers } from "../../../bot/outbox/effect-handler.ts";
import { mailGivenUp, recordingMail } from "../../../bot/outbox/mail-outcome.ts";
import { openStore } from "../../../bot/storage/open-store.ts";
import { handle } from "../../../core/handle.ts";
import type { Store } from "../../../core/ports.ts";
import type { StoredAttachment } from "../../../core/ticket/article.ts";
import type { Command, CommandContext, CommandOf, IncomingMessage } from "../../../core/ticket/commands.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { by, CREATED } from "../../support/given.ts";
import { LAURA, SAMPLE_DESK } from "../../support/sample-desk.ts";
import { callLocal, type Json, startCloud } from "../local/support.ts";

export const MAILBOX = "contact-center@example.it";
export const OTHER_MAILBOX = "altro@example.it";

/** A desk's way out: its store, its outbox and the local Microsoft 365 it sends through, over HTTP. */
export interface MailDesk {
  readonly store: Store;
  readonly graph: Graph;
  /** Later by this; the desk's clock runs on from the real one. */
  pass(seconds: number): void;
  now(): string;
  /** A process on this store; what an earlier one held is its own. */
  process(options?: ProcessOptions): Promise<Dispatcher>;
  ticket(queue?: string, message?: Partial<IncomingMessage>): Promise<Ticket>;
  give(ticket: Ticket, command: Command, operator?: string): Promise<Ticket>;
  reply(ticket: Ticket, fields?: Partial<CommandOf<"SendReply">>, operator?: string): Promise<Ticket>;
  file(filename: string, bytes: Uint8Array): Promise<StoredAttachment>;
  fault(...faults: Json[]): Promise<void>;
  /** Mails that left, as their receivers got them. */
  left(): Promise<readonly Json[]>;
  folder(name: "sentitems" | "drafts"): Promise<readonly Json[]>;
  /** Performs what is due, and what falls due in the next minutes. */
  settle(dispatcher: Dispatcher): Promise<void>;
  stop(): Promise<void>;
}

export interface ProcessOptions {
  readonly graph?: SendingGraph;
  readonly perMinute?: number;
}

export async function startMailDesk(): Promise<MailDesk> {
  const queues = [...SAMPLE_DESK.queues.values()].map(({ address }) => address.address);
  const cloud = await startCloud("http://127.0.0.1:9", {
    mailboxes: [
      { address: MAILBOX, name: "Assistenza", aliases: queues.filter((address) => address !== MAILBOX) },
      { address: OTHER_MAILBOX, name: "Altro" },
    ],
  });
  const store = await openStore("sqlite::memory:");
  let skew = 0;
  let serial = 0;
  const nowMs = () => Date.now() + skew;
  const now = () => new Date(nowMs()).toISOString();
  const graph = createGraph({
    credential: createAppCredential(cloud.endpoints),
    baseUrl: cloud.endpoints.graphUrl,
    now: nowMs,
  });
  const deps = { store: store.tickets, desk: SAMPLE_DESK, newId: () => `id-${++serial}` };
  const given = async (number: string | null, command: Command, ctx: Partial<CommandContext>) => {
    const context = { actor: { kind: "system" }, source: "api", ...ctx, now: now() } as const;
    const done = await handle(deps, number, command, { ...context, requestKey: `request-${++serial}` });
    if (!done.ok) throw new Error(done.error.code);
    return done.value.ticket;
  };
  const listed = async (folder: string): Promise<readonly Json[]> =>
    (await graph.getJson<Json>(`/users/${MAILBOX}/mailFolders/${folder}/messages?$top=900`)).value;
  return {
    store,
    graph,
    now,
    pass: (seconds) => {
      skew += seconds * 1000;
    },
    async process({ graph: own = graph, perMinute = 60_000 } = {}) {
      await store.outbox.releaseHeldBy("desk", now());
      const sender = {
        store,
        desk: SAMPLE_DESK,
        graph: own,
        line: createSendLine({ store, clock: { now } }, perMinute),
      };
      const sending = recordingMail(deps, { now }, ({ articleId }, claimed) =>
        sendArticle(sender, claimed, articleId),
      );
      const others = new Proxy({} as EffectHandlers, { get: () => async () => undefined });
      return createDispatcher({
        outbox: store.outbox,
        handlers: new Proxy(others, {
          get: (target, kind: keyof EffectHandlers) => (kind === "mail.send" ? sending : target[kind]),
        }),
        clock: { now },
        log: createLog("error", () => undefined),
        holder: "desk",
        random: () => 0,
        onGivenUp: mailGivenUp(deps, { now }),
      });
    },
    ticket: (queue = "contact-center", message = {}) =>
      given(null, { ...CREATED, queue, message: { ...CREATED.message, ...message } }, {}),
    give: (ticket, command, operator = LAURA) => given(ticket.number, command, by(operator)),
    reply: (ticket, fields = {}, operator = LAURA) =>
      given(
        ticket.number,
        {
          type: "SendReply",
          text: "Ecco la risposta.",
          replyTo: null,
          next: { state: "open" },
          ...fields,
        } as Command,
        by(operator),
      ),
    async file(filename, bytes) {
      const { digest, size } = await store.blobs.put(bytes);
      return { filename, contentType: "application/pdf", size, contentId: null, inline: false, digest };
    },
    fault: async (...faults) => {
      await callLocal(cloud, "POST", "/local/faults", faults.length > 0 ? faults : { clear: true });
    },
    left: async () =>
      (await callLocal(cloud, "GET", "/local/log"))
        .json()
        .filter(({ kind }: Json) => kind === "mail")
        .map(({ payload }: Json) => payload),
    folder: listed,
    async settle(dispatcher) {
      for (let round = 0; round < 8; round++) {
        await dispatcher.drain();
        skew += 30_000;
      }
    },
    async stop() {
      await store.close();
      await cloud.stop();
    },
  };
}
