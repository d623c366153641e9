import { expect, test } from "vitest";
import { AccessRecorder } from "../../../bot/access/access-recorder.ts";
import { openStore } from "../../../bot/storage/open-store.ts";
import type { Access, AccessLog } from "../../../core/access/access.ts";
import { plusMinutes } from "../../../core/time.ts";
import { aCommit, aNumber, aRecord, aTicket, at } from "../../support/builders.ts";

const DAY = 24 * 60;
const EVERYTHING = { from: at(-9_999_999), before: at(9_999_999), limit: 1_000 };

const opened = (minute: number, fields: Partial<Access> = {}): Access => ({
  at: at(minute),
  operator: "ada@x.it",
  kind: "opened",
  ticket: aNumber(1),
  source: "tab",
  detail: "",
  events: null,
  ...fields,
});

async function aRecorder({ accessLogDays = 100 } = {}) {
  const store = await openStore("sqlite::memory:");
  const clock = { now: () => now, set: (minute: number) => (now = at(minute)) };
  let now = at(0);
  const warnings: object[] = [];
  const log = { warn: (_message: string, fields: object = {}) => warnings.push(fields) };
  const recorderOn = (accesses: AccessLog) =>
    new AccessRecorder({ accesses, desk: { accessLogDays }, clock, log });
  const written = async () => (await store.accesses.read(EVERYTHING)).items;
  return {
    recorder: recorderOn(store.accesses),
    recorderOn,
    accesses: store.accesses,
    written,
    clock,
    warnings,
  };
}

test("D7 a ticket that stays on the screen is one reading in a quarter of an hour, each person's own", async () => {
  const { recorder, written } = await aRecorder();
  const times = [0, 1, 14, 16, 29, 32];
  for (const minute of times) recorder.record(opened(minute));
  recorder.record(opened(1, { operator: "bea@x.it" }));
  recorder.record(opened(1, { ticket: aNumber(2) }));
  recorder.record(opened(1, { kind: "downloaded", detail: "a.pdf" }));
  recorder.record(opened(1, { kind: "downloaded", detail: "a.pdf" }));
  await recorder.flush();
  const readings = (await written()).filter(
    ({ kind, operator, ticket }) => kind === "opened" && operator === "ada@x.it" && ticket === aNumber(1),
  );
  expect(readings.map((access) => access.at)).toEqual([at(32), at(16), at(0)]);
  expect(await written()).toHaveLength(7);
});

test("D7 what an operator does is written down with the events it left, and what the desk does by itself is not", async () => {
  const { recorder, written } = await aRecorder();
  const event = { type: "TitleChanged", from: "vecchio", to: "nuovo" } as const;
  const record = { ...aRecord(4, event), actor: { kind: "operator", address: "ada@x.it" } } as const;
  recorder.recordCommit({ ...aCommit(aTicket()), events: [record, { ...record, seq: 5 }] });
  recorder.recordCommit({ ...aCommit(aTicket()), events: [{ ...record, actor: { kind: "system" } }] });
  recorder.recordCommit({ ...aCommit(aTicket()), events: [] });
  await recorder.flush();
  expect(await written()).toMatchObject([
    { kind: "changed", operator: "ada@x.it", ticket: aNumber(1), events: { first: 4, last: 5 } },
  ]);
});

test("D7 what is older than desk.yml says goes, once a day", async () => {
  const { recorder, written, clock } = await aRecorder({ accessLogDays: 30 });
  recorder.record(opened(-31 * DAY));
  recorder.record(opened(-29 * DAY));
  await recorder.flush();
  expect((await written()).map((access) => access.at)).toEqual([at(-29 * DAY)]);
  recorder.record(opened(-40 * DAY, { ticket: aNumber(3) }));
  await recorder.flush();
  expect(await written()).toHaveLength(2);
  clock.set(2 * DAY);
  recorder.record(opened(2 * DAY));
  await recorder.flush();
  expect((await written()).map((access) => access.at)).toEqual([at(2 * DAY)]);
});

test("R1 a store that does not answer loses nothing: what it did not take is written the next time", async () => {
  const { recorderOn, accesses, written, warnings } = await aRecorder();
  let isDown = true;
  const recorder = recorderOn({
    append: (items) => (isDown ? Promise.reject(new Error("disk full")) : accesses.append(items)),
    read: (query) => accesses.read(query),
    forgetFileNames: async () => undefined,
    forgetBefore: (before) => accesses.forgetBefore(before),
  });
  recorder.record(opened(0));
  await recorder.flush();
  expect(warnings).toEqual([{ reason: "disk full", waiting: 1, lost: 0 }]);
  isDown = false;
  recorder.record(opened(20));
  await recorder.flush();
  expect((await written()).map((access) => access.at)).toEqual([plusMinutes(at(0), 20), at(0)]);
});
