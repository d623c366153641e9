// @ts-nocheck
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { postedCards } from "../support/cards.ts";
import {
  CITIZEN,
  CONTACT_CENTER,
  type Json,
  MARTA,
  type RunningDesk,
  startDesk,
} from "../support/running-desk.ts";
import { until } from "../support/until.ts";

let desk: RunningDesk;

beforeAll(async () => {
  desk = await startDesk({ MAIL_POLL_SECONDS: "1" });
  await desk.say("Contact Center", MARTA, "@Sportello segui contact center");
});
afterAll(() => desk.dispose());
beforeEach(() => desk.faults({ clear: true }));

let serial = 0;

const citizenWrites = (subject: string): Promise<void> =>
  desk.mail({
    from: CITIZEN,
    to: CONTACT_CENTER,
    subject,
    text: "Buongiorno.",
    messageId: `<fault-${++serial}@example.org>`,
  });

const answersTo = async (subject: string): Promise<readonly Json[]> =>
  (await desk.log())
    .filter(({ kind, payload }) => kind === "mail" && payload.subject.includes(subject))
    .map(({ payload }) => payload);

/** One ticket, one answer, one card: the same as if nothing had happened. */
async function arrivesOnce(subject: string): Promise<void> {
  const [answer] = await until(
    `the answer to ${subject}`,
    async () => {
      const answers = await answersTo(subject);
      return answers.length > 0 ? answers : undefined;
    },
    30_000,
  );
  const number = /\[Ticket#(\d+)\]/.exec(answer.subject)?.[1] ?? "";
  const card = await until("its card", async () => postedCards(await desk.log(), number)[0], 30_000);
  // An edit of the card goes through the same outbox: once it is there, what was to be tried again has been.
  await desk.api(MARTA, `/tickets/${number}/notes`, { subject: "Nota", text: "Verifica." });
  await until(
    "the edit of its card",
    async () => {
      const edits = (await desk.log(card.seq)).filter(
        ({ kind, payload }) => kind === "activityUpdate" && payload.id === card.payload.id,
      );
      return edits.length > 0;
    },
    30_000,
  );
  expect(await answersTo(`Nuovo ticket: ${subject}`)).toHaveLength(1);
  expect(postedCards(await desk.log(), number)).toHaveLength(1);
  const { items } = (await desk.api(MARTA, "/tickets?queue=contact-center&limit=200")).body;
  expect(items.filter(({ title }: Json) => title === subject)).toHaveLength(1);
}

describe("Microsoft 365 on a bad day", { timeout: 90_000 }, () => {
  it.each([
    ["M1 delta answers 429", { target: "delta", kind: "429", count: 2, retryAfter: 1 }],
    ["M1 delta answers 503", { target: "delta", kind: "503", count: 2 }],
    ["M1 the delta token is forgotten (410)", { target: "delta", kind: "410", count: 1 }],
    ["M1 the same mail comes twice in a delta", { target: "delta", kind: "duplicate", count: 1 }],
    ["M1 a notification is lost", { target: "notifications", kind: "drop", count: 1 }],
    ["M1 a notification comes twice", { target: "notifications", kind: "duplicate", count: 1 }],
    ["M9 sending answers 429", { target: "mail.send", kind: "429", count: 2, retryAfter: 1 }],
    ["M9 the mail is sent but the answer is lost", { target: "mail.send", kind: "timeout-after", count: 1 }],
    ["B1 the card is refused with 503", { target: "connector", kind: "503", count: 1 }],
    [
      "B1 the card is posted but the answer is lost",
      { target: "connector", kind: "timeout-after", count: 1 },
    ],
  ])("%s: one ticket, one answer, one card", async (what, fault) => {
    await desk.faults(fault);
    const subject = `Guasto ${what.replaceAll(/[^\w ]/g, "")}`;
    await citizenWrites(subject);
    await arrivesOnce(subject);
  });
});
