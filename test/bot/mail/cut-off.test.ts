import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { createLog } from "../../../bot/log.ts";
import { readMailbox } from "../../../bot/mail/mailbox-reader.ts";
import { parseMail } from "../../../bot/mail/parse/parse-mail.ts";
import { openStore } from "../../../bot/storage/open-store.ts";
import type { Store } from "../../../core/ports.ts";
import { SAMPLE_DESK } from "../../support/sample-desk.ts";
import { citizenMail } from "../local/support.ts";

const POINTS = 200;
const mailbox = { address: "contact-center@example.it", name: "Contact Center" };
const ID = (n: number) => `<mail-${n}@example.org>`;

/** Six mails: two threads of two by different people, one alone, one with a file. */
const MAILS = [
  citizenMail({ "Message-ID": ID(0), Subject: "Prima" }),
  citizenMail({ "Message-ID": ID(1), Subject: "Seconda", From: "Anna <anna@example.org>" }),
  citizenMail({ "Message-ID": ID(2), Subject: "R: Prima", "In-Reply-To": ID(0), References: ID(0) }),
  citizenMail({ "Message-ID": ID(3), Subject: "Terza", From: "Ugo <ugo@example.org>" }),
  citizenMail({
    "Message-ID": ID(4),
    Subject: "R: Seconda",
    From: "Anna <anna@example.org>",
    References: ID(1),
  }),
  citizenMail(
    {
      "Message-ID": ID(5),
      Subject: "Quarta",
      From: "Ida <ida@example.org>",
      "Content-Type": "application/pdf",
    },
    "%PDF",
  ),
];

/** A mailbox that answers from what it is asked alone, as Graph does. */
const graph = {
  async getJson<T>(path: string): Promise<T> {
    if (!path.includes("delta")) return { totalItemCount: MAILS.length } as T;
    const receivedDateTime = new Date().toISOString();
    const value = path.includes("link") ? [] : MAILS.map((_mail, n) => ({ id: `id-${n}`, receivedDateTime }));
    return { value, "@odata.deltaLink": "/delta?link" } as T;
  },
  getBytes: async (path: string) => Buffer.from(MAILS[Number(/id-(\d)/.exec(path)?.[1])] ?? ""),
};

/** The store of a process that dies at its n-th call: before the work is done, or after it with nobody to hear of it. */
function dyingAt<T extends object>(target: T, budget: { left: number }, isDone: boolean): T {
  return new Proxy(target, {
    get(object, name) {
      const value: unknown = Reflect.get(object, name, object);
      if (typeof value === "object" && value !== null) return dyingAt(value, budget, isDone);
      if (typeof value !== "function") return value;
      if (name === "collection") return (key: string) => dyingAt(value.call(object, key), budget, isDone);
      return async (...given: unknown[]) => {
        const left = budget.left--;
        if (left < 0 || (left === 0 && !isDone)) throw new Error("killed");
        const result: unknown = await value.apply(object, given);
        if (left === 0) throw new Error("killed");
        return result;
      };
    },
  });
}

async function turn(store: Store): Promise<void> {
  const deps = {
    store: store.tickets,
    allStore: store,
    desk: SAMPLE_DESK,
    newId: randomUUID,
    // Later at each turn, so that what failed is due again.
    clock: { now: () => new Date(Date.now() + 3_600_000 * turns).toISOString() },
    graph,
    parseMail,
    log: createLog("error", () => undefined),
  };
  turns++;
  await readMailbox(deps, mailbox, () => true);
}
let turns = 0;

it(`R1 M1 killed at each of ${POINTS} points, every mail is on exactly one ticket with its thread`, async () => {
  let died = 0;
  for (let point = 0; point < POINTS; point++) {
    const store = await openStore("sqlite::memory:");
    const budget = { left: point >> 1 };
    turns = 0;
    await turn(dyingAt(store, budget, point % 2 === 1)).catch(() => undefined);
    if (budget.left < 0) died++;
    await turn(store);
    const query = { filter: { all: [] }, sort: { by: "number", direction: "asc" }, limit: 50 } as const;
    const tickets = (await store.tickets.find(query)).items;
    const messages = await Promise.all(
      tickets.map(async ({ number }) =>
        (await store.tickets.articles(number)).flatMap(({ sender, messageId }) =>
          sender === "customer" ? [messageId] : [],
        ),
      ),
    );
    const expected = [[0, 2], [1, 4], [3], [5]].map((ids) => ids.map((n) => ID(n).slice(1, -1)));
    expect(messages.toSorted(), `point ${point}`).toEqual(expected);
    await store.close();
  }
  expect(died).toBeGreaterThan(100);
}, 120_000);
