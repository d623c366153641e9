import { randomUUID } from "node:crypto";
import { createAppCredential } from "../../../bot/graph/app-credential.ts";
import { createGraph, type Graph } from "../../../bot/graph/graph.ts";
import { createLog } from "../../../bot/log.ts";
import { type MailboxReaderDeps, readMailbox } from "../../../bot/mail/mailbox-reader.ts";
import { parseMail } from "../../../bot/mail/parse/parse-mail.ts";
import { openStore } from "../../../bot/storage/open-store.ts";
import type { DeskMailbox } from "../../../core/desk/mailbox.ts";
import type { Store } from "../../../core/ports.ts";
import { SAMPLE_DESK } from "../../support/sample-desk.ts";
import { desk as address, callLocal, citizenMail, type Json, startCloud } from "../local/support.ts";

/** A desk's reading side on the local Microsoft 365, turned by hand. */
export interface MailboxFixture {
  readonly cloud: Awaited<ReturnType<typeof startCloud>>;
  readonly graph: Graph;
  readonly store: Store;
  readonly deps: MailboxReaderDeps;
  readonly log: string[];
  now: string;
  /** A citizen's mail arrives; its Graph id. */
  arrive(headers?: Record<string, string>, body?: string): Promise<string>;
  local(method: string, path: string, body?: unknown): Promise<Json>;
  /** One turn at the mailbox. */
  read(mailbox?: Partial<DeskMailbox>): Promise<void>;
  /** Titles of all tickets, oldest first. */
  titles(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export const MAILBOX = address;

export async function startMailbox(overrides: Partial<MailboxReaderDeps> = {}): Promise<MailboxFixture> {
  const cloud = await startCloud();
  const store = await openStore("sqlite::memory:");
  const graph = createGraph({
    credential: createAppCredential(cloud.endpoints),
    baseUrl: cloud.endpoints.graphUrl,
    now: () => Date.parse(fixture.now),
  });
  const log: string[] = [];
  const deps: MailboxReaderDeps = {
    store: store.tickets,
    allStore: store,
    desk: SAMPLE_DESK,
    newId: randomUUID,
    clock: { now: () => fixture.now },
    graph,
    parseMail,
    log: createLog("warn", (line) => log.push(line)),
    ...overrides,
  };
  let serial = 0;
  const fixture: MailboxFixture = {
    cloud,
    graph,
    store,
    deps,
    log,
    now: new Date().toISOString(),
    async arrive(headers = {}, body) {
      const mail = citizenMail({ "Message-ID": `<m${++serial}@example.org>`, ...headers }, body);
      return (await callLocal(cloud, "POST", "/local/mail", mail)).json().id;
    },
    local: async (method, path, body = "") => (await callLocal(cloud, method, path, body)).json(),
    async read(mailbox = {}) {
      await readMailbox(deps, { address, name: "Contact Center", ...mailbox }, () => true);
    },
    async titles() {
      const query = { filter: { all: [] }, sort: { by: "number", direction: "asc" }, limit: 500 } as const;
      return (await store.tickets.find(query)).items.map(({ title }) => title);
    },
    async close() {
      await store.close();
      await cloud.stop();
    },
  };
  return fixture;
}
