import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, picture } from "../support/browser.ts";
import { cardOf, postedCards, textsOf } from "../support/cards.ts";
import { CHIARA, CITIZEN, DOMAIN, type Json, type RunningDesk, startDesk } from "../support/running-desk.ts";
import { until } from "../support/until.ts";

const ASKING = `ambiente@${DOMAIN}`;
const OFF = `tributi@${DOMAIN}`;
const MATTER = "Rinnovo bollino caldaia";

let desk: RunningDesk;
let browser: Browser;
let serial = 0;

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDesk(), launchBrowser()]);
  await desk.say("General", CHIARA, "@Sportello segui ambiente");
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await desk?.dispose();
});

const write = (to: string, subject: string, text: string) =>
  desk.mail({ from: CITIZEN, to, subject, text, messageId: `<${++serial}.${Date.now()}@example.org>` });

const mailsAbout = async (number: string): Promise<readonly Json[]> =>
  (await desk.log())
    .filter(({ kind, payload }) => kind === "mail" && payload.subject.includes(number))
    .map(({ payload }) => payload);

/** The mail that answers a new ticket, whatever it says. */
const firstMail = (subject: string): Promise<Json> =>
  until("an automatic mail", async () =>
    (await desk.log())
      .map(({ kind, payload }) => (kind === "mail" ? payload : null))
      .find((mail) => mail?.subject?.includes(subject) && mail.to.includes(CITIZEN.address)),
  );

const ticketOf = async (number: string): Promise<Json> => (await desk.api(CHIARA, `/tickets/${number}`)).body;

/** From the Cruscotto's figure to the tickets it counts, at this width. */
async function followFigure(width: number): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale: "it-IT" });
  await context.addInitScript((who) => sessionStorage.setItem("sportello.operator", who), CHIARA);
  const page = await context.newPage();
  await page.goto(`${desk.url}/tab/`);
  const figure = page.getByRole("link", { name: "Incompleti: 1" });
  await figure.waitFor();
  await picture(page, `incomplete-${width}`);
  await figure.click();
  await page.getByRole("link", { name: MATTER }).first().waitFor();
  await context.close();
}

const articleCount = (number: string, count: number) =>
  until("the mail on its ticket", async () => {
    const ticket = await ticketOf(number);
    return ticket.articleCount >= count && ticket;
  });

describe("a poor request, from SMTP to the restarted promise", () => {
  it("G1 T16 is asked once, waits through a partial answer, and goes on by itself with the whole one", async () => {
    await write(
      ASKING,
      MATTER,
      "Buongiorno, dal portale non riesco a rinnovare il bollino della caldaia: la pagina si chiude.",
    );
    const asking = await firstMail(MATTER);
    const number = /\[Ticket#(\d+)\]/.exec(asking.subject)?.[1] ?? "";
    expect(asking.headers["auto-submitted"]).toBe("auto-replied");
    expect(asking.text).toContain(
      "- il Suo nome e cognome\n- un numero di telefono a cui possiamo richiamarLa",
    );
    expect(await ticketOf(number)).toMatchObject({
      state: "new",
      escalationAt: null,
      intake: { incomplete: { asked: ["signature_missing", "telephone_missing"], isOverdue: false } },
    });
    const card = await until("the card", async () => postedCards(await desk.log(), number)[0]);
    const texts = textsOf(cardOf(card.payload)).join("\n");
    expect(texts).toContain("Incompleto");
    expect(texts).toContain("• Manca un recapito telefonico.");
    for (const width of [1280, 390]) await followFigure(width);

    await write(ASKING, `R: ${asking.subject}`, "Mario Rossi");
    const partial = await articleCount(number, 3);
    expect(partial.intake.findings.map(({ code }: Json) => code)).toEqual(["telephone_missing"]);
    expect(partial).toMatchObject({
      escalationAt: null,
      intake: { incomplete: { asked: expect.anything() } },
    });

    await write(ASKING, `R: ${asking.subject}`, "Il mio numero è 06 1234567.");
    const complete = await articleCount(number, 4);
    expect(complete.intake).toMatchObject({ incomplete: null, telephone: "+39061234567" });
    expect(Date.parse(complete.firstResponse.dueAt)).toBeGreaterThan(Date.now());
    expect(complete.escalationAt).not.toBeNull();
    expect(await mailsAbout(number)).toHaveLength(1);
  }, 120_000);

  it("G7 a new mail that only asks for news is a count on it, and says how it stands", async () => {
    const [asking] = await mailsAbout(MATTER);
    const number = /\[Ticket#(\d+)\]/.exec(asking.subject)?.[1] ?? "";
    await write(
      ASKING,
      "Sollecito",
      "Buongiorno, ci sono novità sul rinnovo del bollino della caldaia?\nMario Rossi",
    );
    const ticket = await until("the count", async () => {
      const now = await ticketOf(number);
      return now.intake.solicitations.count === 1 && now;
    });
    expect(ticket).toMatchObject({ state: "new", priority: 3 });
    const told = await until("the answer", async () =>
      (await mailsAbout(number)).find(({ subject }) => subject.includes("A che punto è")),
    );
    expect(told.text).toContain(`sul ticket ${number}`);
  }, 60_000);

  it("G6 two calls nobody answers close it on one request, with the published text", async () => {
    const [asking] = await mailsAbout(MATTER);
    const number = /\[Ticket#(\d+)\]/.exec(asking.subject)?.[1] ?? "";
    const early = await desk.api(CHIARA, `/tickets/${number}/unreachable`, {});
    expect(early).toMatchObject({ status: 409, body: { code: "contact.not_tried" } });
    for (const _ of [1, 2]) await desk.api(CHIARA, `/tickets/${number}/failed-calls`, {});
    expect((await ticketOf(number)).intake.proposals).toMatchObject([{ what: "close" }]);
    const closed = await desk.api(CHIARA, `/tickets/${number}/unreachable`, {});
    expect(closed.body).toMatchObject({ state: "closed unsuccessful", undo: { action: "close" } });
    const mail = await until("the closing mail", async () =>
      (await mailsAbout(number)).find(({ subject }) => subject.includes("non siamo riusciti a contattarLa")),
    );
    expect(mail.text).toContain("dopo due telefonate senza risposta il ticket viene chiuso");
  }, 60_000);

  it("G1 a queue that is off answers as it always did", async () => {
    await write(OFF, "Bollo non arrivato", "Buongiorno, il bollo pagato a marzo non risulta sul portale.");
    const mail = await firstMail("Bollo non arrivato");
    expect(mail.subject).toContain("Nuovo ticket");
  }, 60_000);
});
