import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../../bot/storage/open-store.ts";
import type { Store } from "../../../core/ports.ts";
import type { Condition } from "../../../core/search/condition.ts";
import type { Filter, Sort } from "../../../core/search/filter.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { aCommit, aNumber, anArticle, aTicket, at } from "../../support/builders.ts";

/** Past the number of hits from which on a page is filled by trying tickets in their order. */
const TICKETS = 4_000;

let store: Store;
const tickets: Ticket[] = [];
const texts = new Map<string, string>();

/** Every second word is in most tickets; which are without it follows no order that a list has. */
const textOf = (n: number): string =>
  [n % 13 === 0 ? "" : "pagamento", n % 7 === 3 ? "" : "canone", n % 500 === 1 ? "raro" : ""].join(" ");

beforeAll(async () => {
  store = await openStore("sqlite::memory:");
  for (let n = 1; n <= TICKETS; n++) {
    const ticket = aTicket({
      number: aNumber(n),
      version: 2,
      title: n % 3 === 0 ? textOf(n) : "Richiesta",
      state: n % 4 === 0 ? "open" : "new",
      createdAt: at(n),
      changedAt: at((n * 7919) % TICKETS),
      articleCount: 1,
    });
    const article = anArticle({
      id: `a-${n}`,
      subject: "Domanda",
      text: n % 3 === 0 ? "Buongiorno" : textOf(n),
    });
    tickets.push(ticket);
    texts.set(ticket.number, textOf(n));
    await store.tickets.commit(aCommit(ticket, { expectedVersion: 0, articles: [article] }));
  }
}, 60_000);
afterAll(() => store.close());

async function allPages(filter: Filter, sort: Sort, limit: number): Promise<readonly string[]> {
  const numbers: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.tickets.find({ filter, sort, limit, ...(cursor && { cursor }) });
    numbers.push(...page.items.map(({ number }) => number));
    cursor = page.next ?? undefined;
  } while (cursor && numbers.length < 500);
  return numbers.slice(0, 500);
}

/** What was answered, and how often something else had its turn meanwhile. */
async function countingTurns<R>(work: () => Promise<R>): Promise<{ answer: R; turns: number }> {
  let isAnswered = false;
  let turns = 0;
  const turn = () => {
    turns += 1;
    if (!isAnswered) setImmediate(turn);
  };
  setImmediate(turn);
  const answer = await work();
  isAnswered = true;
  return { answer, turns };
}

function expected(
  words: readonly string[],
  state: string | null,
  { by, direction }: Sort,
): readonly string[] {
  const key = (ticket: Ticket) =>
    `${by === "changedAt" ? ticket.changedAt : ticket.createdAt} ${ticket.number}`;
  const order = direction === "asc" ? 1 : -1;
  return tickets
    .filter((ticket) => state === null || ticket.state === state)
    .filter(({ number }) => words.every((word) => texts.get(number)?.includes(word)))
    .toSorted((a, b) => (key(a) < key(b) ? -order : order))
    .slice(0, 500)
    .map(({ number }) => number);
}

describe("D3 words that most tickets have", () => {
  const sorts: readonly Sort[] = (["createdAt", "changedAt"] as const).flatMap((by) =>
    (["asc", "desc"] as const).map((direction) => ({ by, direction })),
  );
  const searches = [["pagamento"], ["pagamento", "canone"], ["agament", "raro"], ["pagamento", "assente"]];

  for (const sort of sorts) {
    it.each(searches.map((words) => [words.join(" and "), words] as const))(
      `D3 %s are found in full and in order, page after page, by ${sort.by} ${sort.direction}`,
      async (_name, words) => {
        expect(await allPages({ words }, sort, 40)).toEqual(expected(words, null, sort));
        const open: Filter = { all: [{ field: "state", in: ["open"] }, { words }] };
        expect(await allPages(open, sort, 40)).toEqual(expected(words, "open", sort));
      },
    );
  }

  it("D3 R3 a pasted page, twenty times in one question, costs no more than a few of its words", async () => {
    const phrases = Array.from(
      { length: 60 },
      (_, n): Condition => ({ like: ["", `pagamento canone ${n}`, ""] }),
    );
    const asked: Filter = { condition: { and: phrases }, on: "fullText" };
    const before = process.cpuUsage();
    const { answer, turns } = await countingTurns(() =>
      store.tickets.countEach(Array.from({ length: 20 }, () => asked)),
    );
    expect(answer).toEqual(Array(20).fill(0));
    // Processor time, a third of what looking all of it up takes.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(20_000);
    // Others get their turn between one figure and the next.
    expect(turns).toBeGreaterThanOrEqual(19);
  });

  describe("D3 R3 who looks at every text lets others come between,", () => {
    const or = Array.from({ length: 70 }, (_, n): Condition => ({ like: ["", `canone pagamento ${n}`, ""] }));
    const filter: Filter = { condition: { or }, on: "fullText" };

    it("for a page", async () => {
      const sort: Sort = { by: "changedAt", direction: "desc" };
      const { answer, turns } = await countingTurns(() => store.tickets.find({ filter, sort, limit: 40 }));
      expect(answer).toEqual({ items: [], next: null });
      expect(turns).toBeGreaterThanOrEqual(1);
    });

    it("for a figure", async () => {
      const { answer, turns } = await countingTurns(() => store.tickets.countEach([filter]));
      expect(answer).toEqual([0]);
      expect(turns).toBeGreaterThanOrEqual(1);
    });
  });

  it("D3 more alternatives than are looked up find the same", async () => {
    const rare = tickets.filter(({ number }) => texts.get(number)?.includes("raro"));
    const words = ["raro", ...Array.from({ length: 80 }, (_, n) => `assente${n}`)];
    const or = words.map((word): Condition => ({ like: ["", word, ""] }));
    expect(await store.tickets.countEach([{ condition: { or }, on: "fullText" }])).toEqual([rare.length]);
  });
});
