import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createSendLine, type Departure, type SendLine } from "../../../bot/mail/send-line.ts";
import { Postponed } from "../../../bot/postponed.ts";
import { openStore } from "../../../bot/storage/open-store.ts";
import type { Store } from "../../../core/ports.ts";

let store: Store;
let now: number;

beforeEach(async () => {
  store = await openStore("sqlite::memory:");
  now = Date.parse("2026-11-20T09:00:00.000Z");
});
afterEach(() => store.close());

const lineOf = (): SendLine =>
  createSendLine({ store, clock: { now: () => new Date(now).toISOString() } }, 30);

const automatic = (queue: string, n: number): Departure => ({
  mailbox: "m@example.it",
  queue,
  isAutomatic: true,
  id: `${queue}-${n}`,
});
const written = (queue: string, n = 0): Departure => ({
  ...automatic(queue, n),
  isAutomatic: false,
  id: `${queue}-reply-${n}`,
});
const many = (queue: string, count: number): Departure[] =>
  Array.from({ length: count }, (_, n) => automatic(queue, n));

/** A line of mails with an outbox of its own: what is put off comes back at its time. */
class Rush {
  readonly left: { readonly id: string; readonly at: number }[] = [];
  claims = 0;
  readonly #line: SendLine;
  #waiting: { readonly departure: Departure; readonly at: number }[] = [];

  constructor(line = lineOf()) {
    this.#line = line;
  }

  async arrive(...departures: readonly Departure[]): Promise<void> {
    for (const departure of departures) await this.#try(departure);
  }

  /** Lets time pass up to `seconds` from now, from one moment somebody comes back to the next. */
  async pass(seconds: number): Promise<void> {
    const end = now + seconds * 1000;
    for (;;) {
      const next = Math.min(...this.#waiting.map(({ at }) => at));
      if (next > end) break;
      now = Math.max(now, next);
      const due = this.#waiting.filter(({ at }) => at <= now);
      this.#waiting = this.#waiting.filter(({ at }) => at > now);
      for (const { departure } of due) await this.#try(departure);
    }
    now = end;
  }

  placeOf = ({ id }: Departure): number => this.left.findIndex((one) => one.id === id);

  async #try(departure: Departure): Promise<void> {
    this.claims++;
    try {
      await this.#line.turn(departure);
      this.left.push({ id: departure.id, at: now });
    } catch (thrown) {
      if (!(thrown instanceof Postponed)) throw thrown;
      this.#waiting.push({ departure, at: Date.parse(thrown.until) });
    }
  }
}

const mostInAnyMinute = (left: Rush["left"]): number =>
  Math.max(...left.map(({ at }) => left.filter((other) => other.at > at - 60_000 && other.at <= at).length));

describe("thirty mails a minute", () => {
  it("M9 no minute sees more than thirty, and every mail leaves", async () => {
    const rush = new Rush();
    await rush.arrive(...many("a", 100), ...Array.from({ length: 20 }, (_, n) => written("b", n)));
    await rush.pass(600);
    expect(rush.left).toHaveLength(120);
    expect(mostInAnyMinute(rush.left)).toBe(30);
  });

  it("M9 with two hundred of one queue waiting, another queue's reply leaves at once and its automatic mail next", async () => {
    const rush = new Rush();
    await rush.arrive(...many("a", 200));
    expect(rush.left).toHaveLength(25);
    await rush.pass(10);
    const [reply, answer] = [written("b"), automatic("b", 1)];
    await rush.arrive(reply, answer);
    expect(rush.placeOf(reply)).toBe(25);
    await rush.pass(60);
    const next = rush.left[26]?.at;
    expect(rush.left[rush.placeOf(answer)]?.at).toBe(next);
  });

  it("M9 two queues with hundreds each take turns", async () => {
    const rush = new Rush();
    await rush.arrive(...many("a", 100), ...many("b", 100));
    await rush.pass(125);
    const ofB = rush.left.slice(25, 75).filter(({ id }) => id.startsWith("b"));
    expect(ofB.length).toBeGreaterThanOrEqual(22);
    expect(ofB.length).toBeLessThanOrEqual(28);
  });

  it("M9 what people write goes before what waits already", async () => {
    const rush = new Rush();
    await rush.arrive(...many("a", 60));
    const replies = Array.from({ length: 12 }, (_, n) => written("a", n));
    await rush.arrive(...replies);
    await rush.pass(61);
    expect(replies.slice(0, 5).map(rush.placeOf)).toEqual([25, 26, 27, 28, 29]);
    const next = rush.left[30]?.at;
    expect(replies.slice(5).map((reply) => rush.left[rush.placeOf(reply)]?.at)).toEqual(Array(7).fill(next));
  });

  it("M9 mailboxes do not wait for each other", async () => {
    const rush = new Rush();
    await rush.arrive(...many("a", 40));
    const elsewhere = { ...automatic("z", 1), mailbox: "other@example.it" };
    await rush.arrive(elsewhere);
    expect(rush.placeOf(elsewhere)).toBe(25);
  });

  it("R5 processes on one store keep the limit together, and so does one that starts again", async () => {
    const [one, two] = [new Rush(), new Rush()];
    await one.arrive(...many("a", 20));
    await two.arrive(...many("b", 20));
    expect(one.left.length + two.left.length).toBe(25);
    const third = new Rush();
    await third.arrive(...Array.from({ length: 9 }, (_, n) => written("c", n)));
    expect(third.left).toHaveLength(5);
  });

  it("M9 who does not come back keeps nobody waiting for long", async () => {
    const line = lineOf();
    const rush = new Rush(line);
    await rush.arrive(...many("a", 25));
    for (const gone of many("b", 25)) await line.turn(gone).catch(() => undefined);
    await rush.arrive(automatic("a", 99));
    await rush.pass(125);
    expect(rush.placeOf(automatic("a", 99))).toBe(25);
  });

  it("M9 five hundred cost few looks each", async () => {
    const rush = new Rush();
    await rush.arrive(...many("a", 500));
    await rush.pass(30 * 60);
    expect(rush.left).toHaveLength(500);
    expect(rush.claims).toBeLessThan(500 * 4);
  });
});
