// @ts-nocheck
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, picture } from "../support/browser.ts";
import { CITIZEN, CONTACT_CENTER, MARTA, type RunningDesk, startDesk } from "../support/running-desk.ts";
import { until } from "../support/until.ts";

let desk: RunningDesk;
let browser: Browser;

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDesk({ PLAYGROUND: "on" }), launchBrowser()]);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await desk?.dispose();
});

const playgroundUrl = (): Promise<string> =>
  until("the Teams client", () => /Teams client\s+(http\S+)/.exec(desk.output())?.[1], 40_000);

const citizenWrites = (subject: string): Promise<void> =>
  desk.mail({
    from: CITIZEN,
    to: CONTACT_CENTER,
    subject,
    text: "Buongiorno, la pagina del pagamento mostra «Errore 503».\n\nMario Rossi",
  });

describe("the operator's first minutes", { timeout: 90_000 }, () => {
  it("B1 B2 in the Teams client: a channel follows a queue, a mail arrives as a card, its buttons work inside it", async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    await page.goto(await playgroundUrl());
    await page.getByText("Contact Center", { exact: true }).first().click();
    await postInChannel(page, "segui contact center");
    await page.getByText("arrivano in questo canale", { exact: false }).first().waitFor();

    await citizenWrites("Errore nel pagamento del canone");
    await page.getByText("Errore nel pagamento del canone").first().waitFor();
    await picture(page, "playground-1-card");

    await page.getByRole("button", { name: "Prendi in carico" }).first().click();
    await page.getByText("in carico a te").first().waitFor();
    await page.getByRole("button", { name: "Rispondi", exact: true }).first().waitFor();
    await page.getByRole("button", { name: "Nota", exact: true }).first().click();
    await page.getByLabel("Testo").first().fill("Sentito l’ufficio Tributi.");
    await picture(page, "playground-2-note");
    await page.getByRole("button", { name: "Invia nota" }).first().click();
    await until("the note", async () => (await onlyTicket()).articleCount === 3);
    await picture(page, "playground-3-taken");
    await page.close();
  });

  it("P1 D1 D2 T11 in the tab: dashboard, ticket, reply; the citizen has it in his mailbox", async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "it-IT" });
    await page.goto(`${desk.url}/tab/`);
    await page.getByText("Marta Bassi").first().click();
    const { number } = await onlyTicket();
    await page.locator(`[data-ticket="${number}"]`).first().waitFor();
    await picture(page, "tab-1-cruscotto");
    await page.locator(`[data-ticket="${number}"]`).first().click();
    await page.getByText("Panoramica azioni intraprese").waitFor();
    await page.getByRole("row", { name: /Nota/ }).first().click();
    await page.getByText("Sentito l’ufficio Tributi.").first().waitFor();
    await picture(page, "tab-2-ticket");

    await page.getByRole("button", { name: "Risposta", exact: true }).first().click();
    await page.getByRole("textbox", { name: "Testo" }).fill("Il pagamento risulta ricevuto.");
    await picture(page, "tab-3-risposta");
    await page.getByRole("button", { name: "Invia messaggio" }).click();
    await until("the reply left", async () =>
      (await desk.log()).some(
        ({ kind, payload }) => kind === "mail" && payload.text.includes("Il pagamento risulta ricevuto."),
      ),
    );
    await page.goto(`${desk.url}/local/mailbox`);
    await page.getByText(`[Ticket#${number}] Errore nel pagamento del canone`).first().click();
    await page.getByText("Il pagamento risulta ricevuto.").waitFor();
    await picture(page, "citizen-mailbox");
    await page.close();
  });

  it("D1 the dashboard moves by itself when a citizen writes", async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "it-IT" });
    await page.goto(`${desk.url}/tab/`);
    await page.getByText("Marta Bassi").first().click();
    await page.getByText("Nuovi ticket").first().waitFor();
    await citizenWrites("Arrivato mentre guardavo");
    await page.getByText("Arrivato mentre guardavo").waitFor();
    expect(page.url()).toContain("/tab/");
    await page.close();
  });
});

const onlyTicket = async () => (await desk.api(MARTA, "/tickets?queue=contact-center")).body.items.at(-1);

/** The Teams client delivers a channel post only when the bot is mentioned, as Teams does without wider consent. */
async function postInChannel(page: Page, words: string): Promise<void> {
  await page.locator('[contenteditable="true"]').first().click();
  await page.keyboard.type("@");
  await page.getByRole("menuitem", { name: "Sportello" }).click();
  await page.keyboard.type(words);
  await page.getByRole("button", { name: "Post" }).first().click();
}
