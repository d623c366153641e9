import { expect, test } from "vitest";
import type { PresenceView } from "../../core/people/presence-view.ts";
import { Unreachable } from "../../tab/src/api/problem.ts";
import { Presences } from "../../tab/src/live/presences.ts";
import type { World } from "../../tab/src/live/world.ts";
import { until } from "../support/until.ts";

const is = (ticket: string, name: string, doing: PresenceView["doing"] = "reading"): PresenceView => ({
  ticket,
  by: { address: `${name}@x.it`, name },
  doing,
  at: new Date(Math.random() * 1e12).toISOString(),
});

/** A page moved by hand, before a desk that says what it is told to. */
function aPage() {
  let timers: { at: number; run: () => void }[] = [];
  let attention: () => void = () => undefined;
  const page = { time: 0, hidden: false, asked: 0, answer: [] as readonly PresenceView[] | null };
  const world: World = {
    now: () => page.time,
    after(milliseconds, run) {
      const timer = { at: page.time + milliseconds, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    isHidden: () => page.hidden,
    onAttention: (listener) => {
      attention = listener;
    },
  };
  const get = async <T>() => {
    page.asked += 1;
    if (page.answer === null) throw new Unreachable("off");
    return { value: { items: page.answer } as T, etag: null };
  };
  const pass = (milliseconds: number) => {
    page.time += milliseconds;
    const due = timers.filter(({ at }) => at <= page.time);
    timers = timers.filter((timer) => !due.includes(timer));
    for (const { run } of due) run();
  };
  const turn = (hidden: boolean) => {
    page.hidden = hidden;
    attention();
  };
  return { page, pass, turn, presences: new Presences({ get }, world) };
}

test("X5 the rows of a list learn who is at their tickets with one question every half minute", async () => {
  const { page, pass, presences } = aPage();
  page.answer = [is("1", "Ada"), is("1", "Bea", "replying"), is("2", "Ada")];
  let told = 0;
  const ends = ["1", "2", "3"].map(() => presences.watch(() => (told += 1)));
  await until("told", async () => told === 3);
  expect(page.asked).toBe(1);
  expect(presences.at("1").map(({ by, doing }) => `${by.name} ${doing}`)).toEqual([
    "Ada reading",
    "Bea replying",
  ]);
  expect(presences.at("3")).toEqual([]);
  const before = presences.at("2");
  page.answer = [is("2", "Ada")];
  pass(29_000);
  expect(page.asked).toBe(1);
  pass(1_000);
  await until("told again", async () => told === 6);
  expect(presences.at("1")).toEqual([]);
  // Heard of again is no news: the row is not drawn anew.
  expect(presences.at("2")).toBe(before);
  for (const end of ends) end();
});

test("X5 D1 a hidden page and a screen without lists ask nothing", async () => {
  const { page, pass, turn, presences } = aPage();
  pass(100_000);
  expect(page.asked).toBe(0);
  const end = presences.watch(() => undefined);
  expect(page.asked).toBe(1);
  turn(true);
  pass(100_000);
  expect(page.asked).toBe(1);
  turn(false);
  expect(page.asked).toBe(2);
  end();
  pass(100_000);
  expect(page.asked).toBe(2);
});

test("X5 R1 a desk that does not answer leaves nobody there, and is asked again", async () => {
  const { page, pass, presences } = aPage();
  page.answer = [is("1", "Ada")];
  presences.watch(() => undefined);
  await until("somebody", async () => presences.at("1").length === 1);
  page.answer = null;
  pass(30_000);
  await until("nobody", async () => presences.at("1").length === 0);
  page.answer = [is("1", "Ada")];
  await until("somebody again", async () => {
    pass(30_000);
    return presences.at("1").length === 1;
  });
});
