import { describe, expect, test } from "vitest";
import type { MeView } from "../../core/people/me-view.ts";
import type { TimesView, VolumeView } from "../../core/report/report-views.ts";
import { deskDates } from "../../tab/src/format/dates.ts";
import { wordsIn } from "../../tab/src/i18n/words.ts";
import { newTicketBody } from "../../tab/src/screens/new-ticket/new-ticket-body.ts";
import { openAtEnd, slotsOf } from "../../tab/src/screens/reports/chart-data.ts";
import { figuresOf, type Values, valuesOf } from "../../tab/src/screens/reports/figures.ts";
import { behind, reportPath, reportScope } from "../../tab/src/screens/reports/report-scope.ts";

const dates = deskDates("Europe/Rome");
const t = wordsIn("it");
const me = {
  queues: [
    { key: "uno", mine: true },
    { key: "due", mine: false },
  ],
} as unknown as MeView;
const NOW = "2026-11-19T09:42:00.000Z";
const scope = reportScope({ queue: "mie", from: "2026-11-06", to: "2026-11-19" }, me, dates, NOW);

describe("D6 reports", () => {
  test("D6 an empty address is the last two weeks of all queues, with the two before", () => {
    expect(reportScope({}, me, dates, NOW)).toEqual({
      from: "2026-11-06",
      to: "2026-11-19",
      queues: null,
      type: null,
      before: { from: "2026-10-23", to: "2026-11-05" },
      view: "andamento",
    });
    expect(reportScope({ from: "x", to: "2030-01-01", compare: "no" }, me, dates, NOW)).toMatchObject({
      to: "2026-11-19",
      before: null,
    });
  });

  test("D6 a figure leads to the tickets behind it", () => {
    expect(reportPath("volume", scope)).toBe("/reports/volume?from=2026-11-06&to=2026-11-19&queue=uno");
    expect(behind(scope, "created")).toEqual({
      created: { from: "2026-11-06", to: "2026-11-19" },
      createdInQueue: ["uno"],
    });
    expect(behind(scope, "closed", "due")).toMatchObject({ queue: ["due"] });
  });

  const values = (given: Partial<Values>): Values => ({
    created: 100,
    closed: 90,
    median: 312,
    p90: 1860,
    kept: 0.934,
    reopened: 0.048,
    ...given,
  });

  test("D6 better and worse are words; more tickets are neither", () => {
    const before = values({ created: 96, median: 360, kept: 0.923, reopened: 0.042 });
    const said = figuresOf(values({}), before, scope, { t, language: "it" });
    expect(said.map(({ text, change }) => [text, change?.text, change?.tone])).toEqual([
      ["100", "+4%", "neutral"],
      ["90", "come prima", "neutral"],
      ["5 h 12", "−48 min meglio", "better"],
      ["1 g 7 h", "come prima", "neutral"],
      ["93,4%", "+1,1 meglio", "better"],
      ["4,8%", "+0,6 peggio", "worse"],
    ]);
    expect(figuresOf(values({ median: null }), null, scope, { t, language: "it" })[2]).toMatchObject({
      text: "–",
      change: null,
    });
  });

  const queue = { key: "uno", name: "Uno", shortName: "Uno" };
  const volume = (days: number, open: boolean): VolumeView =>
    ({
      days: Array.from({ length: days }, (_, n) => `2026-10-${String(n + 1).padStart(2, "0")}`),
      queues: [
        {
          queue,
          created: Array(days).fill(2),
          closed: Array(days).fill(1),
          open: open ? Array(days).fill(7) : null,
          totals: { created: 2 * days, closed: days, reopened: 1 },
          reopenRate: 0.1,
        },
      ],
    }) as unknown as VolumeView;

  test("D6 a long period is drawn by weeks, and what nobody counted is not drawn", () => {
    expect(slotsOf(volume(14, true))).toMatchObject({ isWeekly: false });
    const long = slotsOf(volume(40, true));
    expect([long.isWeekly, long.slots.length, long.slots[0], long.slots[5]]).toEqual([
      true,
      6,
      { day: "2026-10-01", created: 14, closed: 7 },
      { day: "2026-10-36", created: 10, closed: 5 },
    ]);
    expect(openAtEnd(volume(3, true))?.map(({ open }) => open)).toEqual([7, 7, 7]);
    expect(openAtEnd(volume(3, false))).toBeNull();
  });

  test("D6 the reopen rate of all queues weighs each by its closes", () => {
    const times = {
      all: { firstResponse: { working: { median: 5, p90: 9 }, keptShare: 1 } },
    } as unknown as TimesView;
    expect(valuesOf(volume(10, true), times)).toMatchObject({
      created: 20,
      closed: 10,
      reopened: 0.1,
      median: 5,
    });
  });
});

describe("T10 D5 the form of a new ticket", () => {
  const fields = {
    address: " anna@example.org ",
    name: "Anna",
    organisation: "",
    cc: "",
    bcc: "",
    requestType: "error",
    queue: "uno",
    owner: "",
    subject: "Oggetto",
    text: "Testo",
    state: "open",
    date: "2026-11-20",
    time: "09:00",
    priority: "4",
    workUnits: "",
    service: "",
    sla: "",
  };

  test("T10 a mail has its copies, a call has not", () => {
    const mail = newTicketBody("mail", { ...fields, cc: "a@example.it, b@example.it" }, { t, dates });
    expect(mail.ok && mail.value).toMatchObject({
      customer: { address: "anna@example.org", name: "Anna" },
      cc: [
        { address: "a@example.it", name: "" },
        { address: "b@example.it", name: "" },
      ],
      priority: 4,
      next: { state: "open" },
    });
    const call = newTicketBody("phone", { ...fields, cc: "a@example.it" }, { t, dates });
    expect(call.ok && "cc" in call.value).toBe(false);
  });

  test("T15 work units take a comma and at most two decimals", () => {
    const units = (workUnits: string) => {
      const body = newTicketBody("phone", { ...fields, workUnits }, { t, dates });
      return body.ok ? body.value.workUnits : Object.keys(body.error);
    };
    expect([units("1,25"), units("5"), units("")]).toEqual([1.25, 5, undefined]);
    expect([units("1,255"), units("molto"), units("-1")]).toEqual([
      ["workUnits"],
      ["workUnits"],
      ["workUnits"],
    ]);
  });

  test("T10 what is missing or wrong is said at its field", () => {
    const body = newTicketBody(
      "mail",
      { ...fields, address: "", text: " ", bcc: "no", state: "pending reminder", date: "" },
      { t, dates },
    );
    expect(body.ok ? null : Object.keys(body.error).toSorted()).toEqual(["address", "bcc", "text", "until"]);
  });
});
