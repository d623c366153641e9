// @ts-nocheck
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

const MAILS = 40;
const KILLS = 8;

let desk: RunningDesk;
/** A fixed sequence, so that a failure can be looked at again. */
let seed = 20190319;
const random = (): number => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
};

beforeAll(async () => {
  desk = await startDesk();
  await desk.say("Contact Center", MARTA, "@Sportello segui contact center");
}, 90_000);
afterAll(() => desk.dispose());

const automaticAnswers = async (): Promise<readonly Json[]> =>
  (await desk.log())
    .filter(({ kind, payload }) => kind === "mail" && payload.subject.includes("Nuovo ticket"))
    .map(({ payload }) => payload);

describe("5. R1 kill -9", () => {
  it(`R1 M1 M9 B1 ${MAILS} mails with ${KILLS} kills: one ticket, one answer, one card each`, {
    timeout: 120_000,
  }, async () => {
    for (let round = 0; round < KILLS; round++) {
      for (let i = 0; i < MAILS / KILLS; i++) await accepted(round * (MAILS / KILLS) + i);
      await killSomewhere();
      await desk.restart();
    }
    await until(
      "every citizen has his answer",
      async () => (await automaticAnswers()).length >= MAILS,
      60_000,
    );
    const subjects = (await automaticAnswers())
      .map(({ subject }) => subject.replace(/^.*Nuovo ticket: /, ""))
      .sort();
    expect(subjects).toEqual(Array.from({ length: MAILS }, (_, i) => subjectOf(i)).sort());

    const tickets = (await desk.api(MARTA, `/tickets?queue=contact-center&limit=200`)).body.items;
    expect(tickets.map(({ title }: Json) => title).sort()).toEqual(subjects);
    await until(
      "every ticket has its card",
      async () => {
        const log = await desk.log();
        return tickets.every(({ number }: Json) => postedCards(log, number).length >= 1);
      },
      60_000,
    );
    const log = await desk.log();
    expect(tickets.filter(({ number }: Json) => postedCards(log, number).length !== 1)).toEqual([]);
  });

  it("R1 a reply accepted just before the kill leaves once", { timeout: 60_000 }, async () => {
    const [ticket] = (await desk.api(MARTA, "/tickets?queue=contact-center&limit=1")).body.items;
    const sent = await desk.api(
      MARTA,
      `/tickets/${ticket.number}/replies`,
      { text: "Risposta prima del blackout." },
      { "idempotency-key": "blackout" },
    );
    expect(sent.status).toBe(201);
    await desk.kill();
    await desk.restart();
    const again = await desk.api(
      MARTA,
      `/tickets/${ticket.number}/replies`,
      { text: "Risposta prima del blackout." },
      { "idempotency-key": "blackout" },
    );
    expect(again.body.articleCount).toBe(sent.body.articleCount);
    const leaving = async () =>
      (await desk.log()).filter(
        ({ kind, payload }) => kind === "mail" && payload.text.includes("Risposta prima del blackout."),
      );
    await until("it left", async () => (await leaving()).length > 0, 40_000);
    expect(await leaving()).toHaveLength(1);
  });
});

const subjectOf = (i: number): string => `Richiesta numero ${String(i).padStart(3, "0")}`;

/** A mail is ours once the door said 250. */
async function accepted(i: number): Promise<void> {
  await desk.mail({
    from: CITIZEN,
    to: CONTACT_CENTER,
    subject: subjectOf(i),
    messageId: `<kill-${i}@example.org>`,
    text: "Buongiorno, chiedo lo stato della pratica.",
  });
}

/** At once, or in the middle of the work the mails brought about. */
async function killSomewhere(): Promise<void> {
  const answered = (await automaticAnswers()).length;
  const enough = Math.floor(random() * 4);
  await until(
    "some work was done",
    async () => (await automaticAnswers()).length >= answered + enough,
    1_500,
  ).catch(() => null);
  await desk.kill();
}
