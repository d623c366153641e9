import { createHash, randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SendingGraph } from "../../../bot/mail/mail-graph.ts";
import { at } from "../../support/builders.ts";
import { GIULIA } from "../../support/sample-desk.ts";
import type { Json } from "../local/support.ts";
import { MAILBOX, type MailDesk, startMailDesk } from "./sending-fixture.ts";

let desk: MailDesk;
let seen = 0;

beforeAll(async () => {
  desk = await startMailDesk();
});
afterAll(() => desk.stop());
beforeEach(async () => {
  await desk.fault();
  seen = (await desk.left()).length;
});

const MEGABYTE = 1_000_000;
const CONTENTS = [randomBytes(4.2 * MEGABYTE), randomBytes(200_000)];
const sha = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** The mails that left since the test began. */
const leftNow = async (): Promise<readonly Json[]> => (await desk.left()).slice(seen);

/** A reply with a file that takes an upload of two ranges, and one that takes one request. */
async function largeReply(text = "Ecco i documenti."): Promise<void> {
  const attachments = await Promise.all(CONTENTS.map((bytes, n) => desk.file(`pianta ${n} è.pdf`, bytes)));
  await desk.reply(await desk.ticket(), { text, attachments });
}

/** The copy in Sent Items, byte for byte what was meant. */
async function expectSentWhole(): Promise<void> {
  const [copy] = await desk.folder("sentitems");
  const files = await desk.graph.getJson<Json>(`/users/${MAILBOX}/messages/${copy.id}/attachments`);
  const digests = files.value.map((file: Json) => sha(Buffer.from(file.contentBytes, "base64")));
  expect(digests).toEqual(CONTENTS.map(sha));
  expect(await desk.folder("drafts")).toEqual([]);
}

describe("mails on their way out", { timeout: 60_000 }, () => {
  it("M9 a reply leaves the queue's address with its name and thread, and its copy is in Sent Items", async () => {
    const replyTo = {
      articleId: "a",
      from: { address: "mario.rossi@example.org", name: "Mario Rossi" },
      text: "Buongiorno",
      messageId: "first@example.org",
      references: ["zero@example.org"],
      at: at(0),
    };
    const bcc = [{ address: "capo@example.it", name: "" }];
    const attachments = [await desk.file("nota.pdf", randomBytes(1000))];
    await desk.reply(await desk.ticket("viabilita"), { bcc, attachments, replyTo }, GIULIA);
    await desk.settle(await desk.process());
    const [mail, ...others] = await leftNow();
    expect(others).toEqual([]);
    expect(mail.headers.from).toMatch(/<viabilita@example\.it>$/);
    expect(mail.headers["in-reply-to"]).toBe("<first@example.org>");
    expect(mail.headers.references).toBe("<zero@example.org> <first@example.org>");
    expect(mail.headers["auto-submitted"]).toBeUndefined();
    const [copy] = await desk.folder("sentitems");
    expect(copy.internetMessageId).toBe(mail.headers["message-id"]);
    expect(copy.bccRecipients).toMatchObject([{ emailAddress: { address: "capo@example.it" } }]);
  });

  it("M9 files too large for one request go by upload session, whole and in order, with the thread kept", async () => {
    await largeReply();
    await desk.settle(await desk.process());
    const [mail, ...others] = await leftNow();
    expect(others).toEqual([]);
    expect(mail.attachments.map(({ filename }: Json) => filename)).toEqual([
      "pianta 0 è.pdf",
      "pianta 1 è.pdf",
    ]);
    await expectSentWhole();
  });

  it.each([
    ["the answer is lost after the work", { target: "mail.send", kind: "timeout-after", ms: 5 }],
    ["the connection is cut before the work", { target: "mail.send", kind: "drop" }],
    ["503 after the work", { target: "mail.send", kind: "503-after" }],
    ["503 before the work, three times", { target: "mail.send", kind: "503", count: 3 }],
    ["429 with a time to wait", { target: "mail.send", kind: "429", retryAfter: 20 }],
    ["looking into Sent Items fails too", { target: "graph", kind: "503-after", count: 2 }],
  ])("M9 a small mail leaves once when %s", async (_what, fault) => {
    await desk.reply(await desk.ticket());
    await desk.fault(fault);
    await desk.settle(await desk.process());
    expect(await leftNow()).toHaveLength(1);
    expect(await desk.folder("drafts")).toEqual([]);
  });

  it.each([
    ["a range is cut off", { target: "graph", kind: "drop", path: "^/upload/" }],
    [
      "a range arrives and the answer is lost",
      { target: "graph", kind: "timeout-after", ms: 5, path: "^/upload/" },
    ],
    ["six ranges fail", { target: "graph", kind: "503", count: 6, path: "^/upload/" }],
    ["the draft is made and the answer is lost", { target: "graph", kind: "503-after", path: "/messages$" }],
    [
      "a small file is attached and the answer is lost",
      { target: "graph", kind: "timeout-after", ms: 5, path: "/attachments$" },
    ],
    ["the draft is sent and the answer is lost", { target: "mail.send", kind: "503-after" }],
    ["every step answers too late", { target: "graph", kind: "503-after", count: 4 }],
  ])("M9 a large mail leaves once and whole when %s", async (_what, fault) => {
    await largeReply();
    await desk.fault(fault);
    await desk.settle(await desk.process());
    expect(await leftNow()).toHaveLength(1);
    await expectSentWhole();
  });

  it("M9 an upload goes on where the session is, and sends nothing again that arrived", async () => {
    await largeReply();
    const ranges: [number, number | null][] = [];
    await desk.fault({ target: "graph", kind: "timeout-after", ms: 5, path: "^/upload/", count: 1 });
    const watched: SendingGraph = {
      ...desk.graph,
      putRange: async (mailbox, url, range) => {
        ranges.push([range.from, range.size]);
        return desk.graph.putRange(mailbox, url, range);
      },
    };
    await desk.settle(await desk.process({ graph: watched }));
    expect(ranges.map(([from]) => from)).toEqual([0, 3_932_160]);
  });

  it("M9 a draft somebody deleted is made again", async () => {
    await largeReply();
    await desk.fault({ target: "graph", kind: "503", count: 9, path: "createUploadSession$" });
    const first = await desk.process();
    await first.drain();
    const [draft] = await desk.folder("drafts");
    await desk.graph.delete(`/users/${MAILBOX}/messages/${draft.id}`);
    await desk.graph.delete(`/users/${MAILBOX}/messages/${draft.id}`);
    await desk.fault();
    await desk.settle(first);
    expect(await leftNow()).toHaveLength(1);
    await expectSentWhole();
  });
});

/** A process that is killed at the `fatal`-th thing it asks of Graph: before Graph heard of it, or after it was done. */
function mortal(graph: SendingGraph, fatal: number, isDone: boolean, died: () => void): SendingGraph {
  let calls = 0;
  const guarded =
    <A extends readonly unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      calls++;
      if (calls < fatal) return call(...args);
      if (calls === fatal && isDone) await call(...args);
      died();
      return new Promise<never>(() => undefined);
    };
  return {
    getJson: guarded(graph.getJson) as SendingGraph["getJson"],
    getBytes: guarded(graph.getBytes),
    postJson: guarded(graph.postJson) as SendingGraph["postJson"],
    postMime: guarded(graph.postMime) as SendingGraph["postMime"],
    delete: guarded(graph.delete),
    putRange: guarded(graph.putRange),
    nextByte: guarded(graph.nextByte),
    pausedUntil: graph.pausedUntil,
  };
}

describe("a process killed while it sends", { timeout: 120_000 }, () => {
  /** Draft, session, two ranges, a small file, send. */
  const STEPS = 6;

  it.each(
    Array.from({ length: STEPS }, (_, n) => n + 1).flatMap((step) => [
      [step, "before", false] as const,
      [step, "after", true] as const,
    ]),
  )(
    "M9 a large mail leaves once and whole when it dies at request %i, %s it is done",
    async (step, _when, isDone) => {
      await largeReply(`Passo ${step}`);
      const death = Promise.withResolvers<void>();
      const doomed = await desk.process({ graph: mortal(desk.graph, step, isDone, death.resolve) });
      doomed.start();
      await death.promise;
      await desk.settle(await desk.process());
      expect(await leftNow()).toHaveLength(1);
      await expectSentWhole();
    },
  );

  it.each([
    ["before", false],
    ["after", true],
  ])("M9 a small mail leaves once when it dies %s sending", async (_when, isDone) => {
    await desk.reply(await desk.ticket());
    const death = Promise.withResolvers<void>();
    const doomed = await desk.process({ graph: mortal(desk.graph, 1, isDone, death.resolve) });
    doomed.start();
    await death.promise;
    await desk.settle(await desk.process());
    expect(await leftNow()).toHaveLength(1);
  });
});
