import { afterEach, describe, expect, it } from "vitest";
import {
  ensureSubscriptions,
  type MailboxSubscriptionsDeps,
  noteLifecycle,
} from "../../../bot/mail/mailbox-subscriptions.ts";
import { receiveNotification } from "../../../bot/mail/notification-door.ts";
import type { Json, TestBot } from "../local/support.ts";
import { startBot, until } from "../local/support.ts";
import { MAILBOX, type MailboxFixture, startMailbox } from "./mailbox-fixture.ts";

const SECRET = "our secret";
let box: MailboxFixture;
let bot: TestBot;
let woken = 0;
afterEach(async () => {
  await bot.close();
  await box.close();
});

/** A desk's notification door behind HTTP, and its subscriptions at the local Graph. */
async function start(): Promise<{ deps: MailboxSubscriptionsDeps; statuses: number[] }> {
  box = await startMailbox();
  bot = await startBot(
    () => box.cloud.endpoints,
    async () => undefined,
  );
  woken = 0;
  const statuses: number[] = [];
  bot.onLocal = async (path, body) => {
    const answer = await receiveNotification(
      { query: new URL(path, bot.url).searchParams, rawBody: Buffer.from(body) },
      {
        clientState: SECRET,
        note: (id, event) => noteLifecycle(box.store, id, event),
        wake: () => woken++,
      },
    );
    statuses.push(answer.status);
    return { status: answer.status, headers: answer.headers ?? {}, body: answer.body ?? "" };
  };
  const clock = { now: () => box.now };
  const notificationUrl = `${bot.url}/local/notifications`;
  return {
    deps: { store: box.store, clock, graph: box.graph, notificationUrl, clientState: SECRET },
    statuses,
  };
}

const subscriptions = async (): Promise<Json[]> =>
  (await box.graph.getJson<{ value: Json[] }>("/subscriptions")).value;
const mailbox = { address: MAILBOX, name: "Contact Center", folders: ["inbox", "archive"] };
const later = (minutes: number) => {
  box.now = new Date(Date.parse(box.now) + minutes * 60_000).toISOString();
};

describe("subscriptions to change notifications", () => {
  it("M1 one a folder, validated, with a lifecycle address; nothing is asked for while they are good", async () => {
    const { deps } = await start();
    await ensureSubscriptions(deps, mailbox);
    await ensureSubscriptions(deps, mailbox);
    expect(await subscriptions()).toMatchObject([
      {
        resource: `/users/${MAILBOX}/mailFolders/inbox/messages`,
        lifecycleNotificationUrl: deps.notificationUrl,
      },
      { resource: `/users/${MAILBOX}/mailFolders/archive/messages`, clientState: SECRET },
    ]);
    const requests: Json[] = await box.local("GET", "/local/graph-requests");
    expect(requests.filter(({ method }) => method === "POST")).toHaveLength(2);
  });

  it("M1 they are renewed before they expire", async () => {
    const { deps } = await start();
    await ensureSubscriptions(deps, mailbox);
    const before = await subscriptions();
    later(5 * 24 * 60);
    await ensureSubscriptions({ ...deps, graph: shifted(-5 * 24 * 60) }, mailbox);
    const after = await subscriptions();
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  it.each([
    ["reauthorizationRequired", "PATCH", true],
    ["subscriptionRemoved", "POST", false],
    ["missed", null, true],
  ] as const)("M1 %s is answered at once and dealt with in the next turn", async (event, method, isSame) => {
    const { deps, statuses } = await start();
    await ensureSubscriptions(deps, mailbox);
    const [before] = await subscriptions();
    const asked = (await box.local("GET", "/local/graph-requests")).length;
    expect((await box.local("POST", "/local/lifecycle", { event })).told).toBe(2);
    await until(() => woken === 2);
    expect(statuses.slice(-2)).toEqual([202, 202]);
    await ensureSubscriptions(deps, mailbox);
    const requests: Json[] = (await box.local("GET", "/local/graph-requests")).slice(asked);
    expect(requests.map((request) => request.method)).toEqual(method === null ? [] : [method, method]);
    const after = await subscriptions();
    expect(after).toHaveLength(2);
    expect(after.some(({ id }) => id === before.id)).toBe(isSame);
    await ensureSubscriptions(deps, mailbox);
    expect((await box.local("GET", "/local/graph-requests")).length).toBe(asked + requests.length + 1);
  });

  it("M1 what does not know our client state is refused and wakes nobody", async () => {
    await start();
    for (const clientState of ["wrong", null]) {
      const body = { value: [{ clientState, lifecycleEvent: "subscriptionRemoved", subscriptionId: "x" }] };
      const answer = await fetch(`${bot.url}/local/notifications`, {
        method: "POST",
        body: JSON.stringify(body),
      });
      expect(answer.status).toBe(403);
    }
    expect(woken).toBe(0);
  });
});

/** Graph lives in our time: an expiry of a clock that was put forward is brought back to it. */
const shifted = (minutes: number): MailboxSubscriptionsDeps["graph"] => ({
  postJson: (path, body) => box.graph.postJson(path, body),
  patchJson: (path, body) => {
    const { expirationDateTime } = body as { expirationDateTime: string };
    const expires = new Date(Date.parse(expirationDateTime) + minutes * 60_000).toISOString();
    return box.graph.patchJson(path, { expirationDateTime: expires });
  },
});
