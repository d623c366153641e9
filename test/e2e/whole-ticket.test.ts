import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  CITIZEN,
  CONTACT_CENTER,
  DAVIDE,
  type Json,
  MARTA,
  type RunningDesk,
  startDesk,
} from "../support/running-desk.ts";
import { until } from "../support/until.ts";

const OFFICE = { name: "Ufficio tecnico", address: "ufficio@provincia.example" };

let desk: RunningDesk;
beforeAll(async () => {
  desk = await startDesk();
}, 120_000);
afterAll(() => desk?.dispose());

let serial = 0;

async function newTicket(subject: string, more: object = {}): Promise<string> {
  const messageId = `<${++serial}.${Date.now()}@example.org>`;
  await desk.mail({ from: CITIZEN, to: CONTACT_CENTER, subject, messageId, text: "Buongiorno.", ...more });
  const answer = await mailTo(CITIZEN.address, subject);
  return /\[Ticket#(\d+)\]/.exec(answer.subject)?.[1] ?? "";
}

/** The first mail to this address whose subject has these words. */
const mailTo = (address: string, words: string): Promise<Json> =>
  until(`a mail to ${address} with ${words}`, async () =>
    (await desk.log())
      .filter(({ kind, to }) => kind === "mail" && to.includes(address))
      .map(({ payload }) => payload)
      .find(({ subject }) => subject.includes(words)),
  );

const articlesOf = async (number: string): Promise<Json[]> =>
  (await desk.api(MARTA, `/tickets/${number}/articles`)).body.items;
const ticketOf = async (number: string): Promise<Json> => (await desk.api(MARTA, `/tickets/${number}`)).body;

async function upload(filename: string, bytes: string): Promise<string> {
  const token = await fetch(`${desk.url}/local/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ operator: MARTA }),
  });
  const response = await fetch(`${desk.url}/api/v1/uploads?filename=${filename}`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${((await token.json()) as { token: string }).token}`,
      "content-type": "text/plain",
    },
    body: bytes,
  });
  return ((await response.json()) as { id: string }).id;
}

describe("the whole ticket, on the running desk", () => {
  it("T12 M5 a forward reaches the third party with its files, and his answer is filed as internal", async () => {
    const attachments = [{ filename: "bolletta.txt", content: "120 euro" }];
    const number = await newTicket("Bolletta sbagliata", { attachments });
    const form = {
      position: 1,
      to: [OFFICE],
      text: "Potete verificare?",
      attachments: [await upload("nota.txt", "vista")],
    };
    expect((await desk.api(MARTA, `/tickets/${number}/forwards`, form)).status).toBe(201);
    const sent = await mailTo(OFFICE.address, `[Ticket#${number}]`);
    expect(sent.attachments.map(({ filename }: Json) => filename)).toEqual(["bolletta.txt", "nota.txt"]);
    await desk.mail({
      from: OFFICE,
      to: CONTACT_CENTER,
      subject: `R: ${sent.subject}`,
      inReplyTo: sent.messageId,
      messageId: `<ufficio.${Date.now()}@provincia.example>`,
      text: "Verificato: ha ragione.",
    });
    const answer = await until("the third party's answer", async () =>
      (await articlesOf(number)).find(({ text }) => text.includes("Verificato")),
    );
    expect(answer).toMatchObject({ sender: "customer", visibleToCustomer: false });
  });

  it("T13 M5 two tickets are merged, and who answers the first is heard in the second", async () => {
    const [twin, main] = [await newTicket("Doppione"), await newTicket("Originale")];
    expect((await desk.api(MARTA, `/tickets/${twin}/merge`, { into: main })).body.state).toBe("merged");
    await until("the articles in the main ticket", async () =>
      (await articlesOf(main)).find(({ mergedFrom }) => mergedFrom === twin),
    );
    await desk.mail({
      from: CITIZEN,
      to: CONTACT_CENTER,
      subject: `Re: [Ticket#${twin}] Doppione`,
      messageId: `<dopo.${Date.now()}@example.org>`,
      text: "Ci sono novità?",
    });
    await until("the answer in the main ticket", async () =>
      (await articlesOf(main)).find(({ text }) => text.includes("Ci sono novità?")),
    );
  });

  it("T13 an article is split off, the selection is closed in one go, and the reports count it", async () => {
    const origin = await newTicket("Due richieste insieme");
    const split = await desk.api(MARTA, `/tickets/${origin}/split`, { position: 1, title: "La seconda" });
    expect(split.status).toBe(201);
    await until("the link on the first ticket", async () =>
      (await ticketOf(origin)).links.find(({ number }: Json) => number === split.body.number),
    );
    const bulk = await desk.api(MARTA, "/bulk", {
      tickets: [origin, split.body.number],
      actions: [{ type: "close", why: "told", text: "Sentito al telefono." }],
    });
    expect(bulk.body.items.map(({ problem }: Json) => problem)).toEqual([null, null]);
    const day = (await ticketOf(origin)).closedAt.slice(0, 10);
    const report = await desk.api(MARTA, `/reports/workload?from=${day}&to=${day}`);
    expect(report.status).toBe(200);
    expect(JSON.stringify(report.body)).toContain(MARTA);
  });

  it("T13 R5 all of it is still there after a kill", async () => {
    const number = await newTicket("Prima del blackout");
    await desk.api(DAVIDE, `/tickets/${number}/watch`, {});
    await desk.api(MARTA, `/tickets/${number}/title`, { title: "Dopo il blackout" });
    await desk.kill();
    await desk.restart();
    expect(await ticketOf(number)).toMatchObject({ title: "Dopo il blackout" });
    expect((await desk.api(DAVIDE, `/tickets/${number}`)).body.watching).toBe(true);
  });
});
