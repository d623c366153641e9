import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { launchBrowser, picture } from "../support/browser.ts";
import { CITIZEN, CONTACT_CENTER, MARTA, type RunningDesk, startDesk } from "../support/running-desk.ts";
import { until } from "../support/until.ts";

/*
 * The operator's morning in Microsoft's own Teams client for development, in a real browser: what he sees and presses.
 */

let desk: RunningDesk;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDesk({ PLAYGROUND: "on" }), launchBrowser()]);
  const url = await until(
    "the Teams client",
    () => /Teams client\s+(http\S+)/.exec(desk.output())?.[1],
    60_000,
  );
  page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  page.setDefaultTimeout(60_000);
  await page.goto(url);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await desk?.dispose();
});

const button = (name: string) => page.getByRole("button", { name, exact: true }).first();
const shows = (text: string) => page.getByText(text, { exact: false }).first().waitFor();
const press = (name: string) => button(name).click();
const fill = (label: string, text: string) =>
  page
    .getByRole("textbox", { name: new RegExp(`^${label}`) })
    .first()
    .fill(text);

const newest = async () => (await desk.api(MARTA, "/tickets?limit=1")).body.items[0];
const mailed = (text: string) =>
  until("the mail", async () =>
    (await desk.log()).some(({ kind, payload }) => kind === "mail" && String(payload.text).includes(text)),
  );

function citizenWrites(subject: string): Promise<void> {
  const text = "Buongiorno, la pagina del pagamento mostra «Errore 503».\n\nMario Rossi";
  return desk.mail({ from: CITIZEN, to: CONTACT_CENTER, subject, text });
}

describe("the operator's morning in Teams", { timeout: 240_000 }, () => {
  it("B1 binds a channel, and a mail arrives there as a card", async () => {
    await page.getByText("Contact Center", { exact: true }).first().click();
    await mention("segui contact center");
    await shows("arrivano in questo canale");
    await citizenWrites("Errore nel pagamento del canone");
    await shows("Errore nel pagamento del canone");
    await picture(page, "morning-1-arrived");
  });

  it("B2 T3 T8 takes it and notes what he found out, inside the card", async () => {
    await press("Prendi in carico");
    await shows("in carico a te");
    await press("Nota");
    await fill("Testo", "Sentito l’ufficio Tributi.");
    await press("Invia nota");
    await until("the note", async () => (await newest()).articleCount === 3);
    await picture(page, "morning-2-noted");
  });

  it("B7 asks the support contact, who is told in a chat of their own", async () => {
    await page.getByRole("button", { name: "More options" }).first().click();
    await page.getByRole("menuitem", { name: "Chiedi supporto" }).first().click();
    await fill("Che cosa serve sapere", "Il pagamento risulta, ma non nel gestionale: che cosa si risponde?");
    await picture(page, "morning-2b-support");
    await press("Apri la chat");
    await until("the chat", async () => {
      const { number } = await newest();
      return (await desk.api(MARTA, `/tickets/${number}`)).body.support?.chat?.url;
    });
    await picture(page, "morning-2c-support");
  });

  it("T11 T6 answers the citizen, and the answer reaches him", async () => {
    await press("Rispondi");
    await fill("Testo", "Il pagamento risulta ricevuto.");
    await picture(page, "morning-3-answer");
    await press("Invia messaggio");
    await mailed("Il pagamento risulta ricevuto.");
  });

  it("T6 closes it, saying why the citizen need not be told", async () => {
    await press("Chiudi");
    await page.getByText("Già informato", { exact: false }).first().click();
    await fill("Testo", "Ha confermato al telefono.");
    await picture(page, "morning-4-close");
    await press("Chiudi senza avvisare");
    await until("closed", async () => (await newest()).state === "closed successful");
    await picture(page, "morning-5-closed");
  });

  it("T9 moves another on, with a reason for those who receive it, and may take that back", async () => {
    await citizenWrites("Passo carrabile sempre occupato");
    await shows("Passo carrabile");
    await press("Sposta");
    await page
      .getByRole("combobox", { name: /Alla coda/ })
      .first()
      .click();
    await page
      .getByRole("option", { name: /Viabilità/ })
      .first()
      .click();
    await page.getByText("È competenza di un altro ufficio").first().click();
    await fill("Nota per chi riceve", "Riguarda il comando di zona.");
    await picture(page, "morning-6-move");
    await page.getByRole("button", { name: "Sposta", exact: true }).last().click();
    await page
      .getByRole("button", { name: /Annulla spostamento/ })
      .first()
      .waitFor();
    await picture(page, "morning-7-moved");
    await page
      .getByRole("button", { name: /Annulla spostamento/ })
      .first()
      .click();
    await button("Prendi in carico").waitFor();
  });

  it("B5 finds it again from the compose box, and what is inserted tells nobody who the citizen is", async () => {
    await page.getByText("Personal Chat", { exact: true }).first().click();
    await page.getByRole("button", { name: "Trigger Message Extension App" }).last().click();
    await page.getByText("Search Command").click();
    await page.getByPlaceholder("Enter a search term").fill("canone");
    await page.locator(".fui-PopoverSurface").getByText("Errore nel pagamento del canone").first().click();
    await picture(page, "morning-8-inserted");
    await shows("I dati dell’utente si vedono solo nella scheda");
  });
});

/** The Teams client delivers a channel post only when the bot is mentioned, as Teams does without wider consent. */
async function mention(words: string): Promise<void> {
  await page.locator('[contenteditable="true"]').first().click();
  await page.keyboard.type("@");
  await page.getByRole("menuitem", { name: "Sportello" }).click();
  await page.keyboard.type(words);
  await page.getByRole("button", { name: "Post" }).first().click();
}
