import { readFile } from "node:fs/promises";
import type { Browser, Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, picture } from "../support/browser.ts";
import { DAVIDE, MARTA, type RunningDesk, startDesk } from "../support/running-desk.ts";
import { until } from "../support/until.ts";

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** More than two pages of a list. */
const TICKETS = 230;

let desk: RunningDesk;
let browser: Browser;
const numbers: string[] = [];

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDesk(), launchBrowser()]);
  for (let n = 0; n < TICKETS; n++) numbers.push(await newTicket(n));
  for (const number of numbers.slice(0, 2)) await desk.api(DAVIDE, `/tickets/${number}/take`, {});
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await desk?.dispose();
});

async function newTicket(n: number): Promise<string> {
  const { body } = await desk.api(MARTA, "/tickets", {
    customer: { address: `utente${n % 7}@example.org`, name: `Utente ${n % 7}` },
    queue: "contact-center",
    subject: n === 3 ? "Sospensione del pagamento pagoPA" : `Richiesta numero ${n}`,
    text: n === 5 ? "Compare l’errore 502 caricando la planimetria." : "Buongiorno, attendo notizie.",
  });
  return body.number;
}

async function open(path: string, viewport = DESKTOP, operator = MARTA): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: "it-IT", acceptDownloads: true });
  const page = await context.newPage();
  await page.addInitScript(`sessionStorage.setItem("sportello.operator", ${JSON.stringify(operator)})`);
  await page.goto(`${desk.url}/tab/${path}`);
  return page;
}

const rows = (page: Page) => page.locator("[data-row]");

async function saved(page: Page, start: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download") as Promise<Download>, start()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

describe("lists, search and what is beside tickets", { timeout: 90_000 }, () => {
  it("D4 a queue of many pages scrolls through all of them, drawing only the rows in sight", async () => {
    const page = await open("q/contact-center");
    await rows(page).first().waitFor();
    const grid = page.getByRole("grid");
    await until(
      "the number of rows",
      async () => (await grid.getAttribute("aria-rowcount")) === String(TICKETS + 1),
    );
    expect(await rows(page).count()).toBeLessThan(80);
    expect(
      await rows(page)
        .first()
        .evaluate((row) => row.offsetHeight),
    ).toBe(28);
    await rows(page).first().focus();
    await until("the last row", async () => {
      await page.keyboard.press("End");
      return page.locator(`[aria-rowindex="${TICKETS + 1}"]`).isVisible();
    });
    expect(await rows(page).count()).toBeLessThan(80);
    await picture(page, "tab-coda");
    await page.context().close();
  });

  it("D4 columns and order are chosen and remembered", async () => {
    const page = await open("q/contact-center");
    await rows(page).first().waitFor();
    await page.getByRole("button", { name: "Colonne" }).click();
    await page.getByRole("checkbox", { name: "Tipo", exact: true }).check();
    await page.keyboard.press("Escape");
    await page.getByRole("columnheader", { name: "Tipo" }).waitFor();
    await page.getByRole("button", { name: "Ticket#" }).click();
    await page.locator(`[data-ticket="${numbers.at(-1)}"]`).waitFor();
    await page.reload();
    await page.getByRole("columnheader", { name: "Tipo" }).waitFor();
    expect(await rows(page).first().getAttribute("data-ticket")).toBe(numbers.at(-1));
    expect(await page.getByRole("columnheader", { name: "Ticket#" }).getAttribute("aria-sort")).toBe(
      "descending",
    );
    await page.context().close();
  });

  it("T13 D4 a selection is moved with the keyboard; who holds one is said before, what became of each after", async () => {
    const page = await open("q/contact-center");
    await rows(page).first().waitFor();
    await page.getByRole("button", { name: "Ticket#" }).click();
    await page.getByRole("button", { name: "Ticket#" }).click();
    await page.locator(`[data-ticket="${numbers[0]}"]`).focus();
    await page.keyboard.press("x");
    for (let n = 0; n < 3; n++) await page.keyboard.press("Shift+J");
    await page.getByText("4 selezionati").waitFor();
    await page.getByText("2 bloccati da colleghi").waitFor();
    await page.getByRole("button", { name: "Assegna", exact: true }).click();
    await page.getByLabel("Nuovo operatore").selectOption({ label: "Davide Orlandi" });
    await page.getByRole("button", { name: "Sposta", exact: true }).click();
    await page.getByText("2 saranno saltati: 2 bloccati da Davide Orlandi").waitFor();
    await page.getByLabel("Nuova coda").selectOption({ label: "Tributi - Bolli e occupazioni suolo" });
    await page.getByLabel("Motivo").selectOption({ index: 1 });
    await page.locator('textarea[name="text"]').fill("Di competenza dei Tributi.");
    await picture(page, "tab-coda-selezione");
    await page.getByRole("button", { name: "Esegui su 2 ticket" }).click();
    await page.getByText("2 ticket spostati in Tributi").waitFor();
    await page.getByRole("button", { name: "Dettagli" }).click();
    await page.getByText("Esito: 2 di 2").waitFor();
    await page.locator(`[data-ticket="${numbers[2]}"]`).waitFor({ state: "detached" });
    await page
      .getByRole("button", { name: /^Annulla/ })
      .first()
      .click();
    await page.getByText("Annullata su 2 di 2").waitFor();
    const { body } = await desk.api(MARTA, `/tickets/${numbers[2]}`);
    expect(body.queue.key).toBe("contact-center");
    await page.context().close();
  });

  it("D3 search: filters by the handbook's names, the grammar in words, where it matched, a template", async () => {
    const page = await open("s");
    const words = page.getByLabel("Testo libero", { exact: true });
    await words.fill('(pagopa || "errore 502"');
    await page.getByText("La parentesi aperta al carattere 1 non è chiusa").waitFor();
    await words.fill('(pagopa || "errore 502") && !formazione');
    await page
      .getByText("(contiene «pagopa» oppure contiene «errore 502») e non contiene «formazione»")
      .waitFor();
    await page.getByRole("button", { name: "Data di creazione" }).click();
    await page.getByLabel("Data di creazione: come").selectOption({ label: "negli ultimi" });
    await page.getByRole("button", { name: "Esegui ricerca" }).click();
    await page.getByRole("heading", { name: "2 ticket" }).waitFor();
    await page.locator(`[data-ticket="${numbers[5]}"] mark`, { hasText: "errore 502" }).waitFor();
    await picture(page, "tab-cerca");
    await page.getByRole("button", { name: "Crea nuovo" }).click();
    await page.getByLabel("Nome del modello").fill("Pagamenti del mese");
    await page.keyboard.press("Enter");
    await page.getByText("Modello salvato: Pagamenti del mese").waitFor();
    expect(page.url()).toContain("saved=Pagamenti");
    await page.getByRole("button", { name: "Rinomina il modello" }).click();
    await page.getByLabel("Nome del modello").fill("Pagamenti");
    await page.keyboard.press("Enter");
    await page.waitForURL(/saved=Pagamenti$/);
    await page.getByRole("button", { name: "Elimina il modello" }).click();
    await page.getByText("Modello eliminato: Pagamenti").waitFor();
    await page.context().close();
  });

  it("D3 nothing found says which filter to drop; an exact number jumps to its ticket", async () => {
    const page = await open("s?title=pagopa&state=merged");
    await page.getByText("Senza «Stato: unito» sarebbero 1.").waitFor();
    await page.getByRole("button", { name: "Togli Stato" }).click();
    await page.locator(`[data-ticket="${numbers[3]}"]`).waitFor();
    await page.locator('input[name="number"]').fill(numbers[7] ?? "");
    await page.getByLabel("Titolo", { exact: true }).fill("");
    await page.getByRole("button", { name: "Esegui ricerca" }).click();
    await page.waitForURL(new RegExp(`/tab/t/${numbers[7]}`));
    await page.context().close();
  });

  it("D3 the result types are files: print, CSV, Excel", async () => {
    const page = await open("s?title=pagopa");
    await rows(page).first().waitFor();
    for (const [label, start] of [
      ["Stampa (PDF)", "%PDF-"],
      ["CSV", "\ufeffTicket#"],
      ["Excel", "PK"],
    ] as const) {
      await page.getByRole("radio", { name: label }).check();
      const { name, bytes } = await saved(page, () =>
        page.getByRole("button", { name: "Esegui ricerca" }).click(),
      );
      expect(name).toMatch(/^ricerca-\d{4}-\d\d-\d\d\.(pdf|csv|xlsx)$/);
      expect(bytes.toString("utf8").startsWith(start)).toBe(true);
    }
    expect(await rows(page).count()).toBe(1);
    await page.context().close();
  });

  it("D6 reports: a figure leads to the search behind it, a chart has its table, the period is in the address", async () => {
    const page = await open("rep");
    const created = page.getByRole("link", { name: /^Creati/ });
    await created.waitFor();
    expect(await created.textContent()).toContain(String(TICKETS));
    await page.locator("svg rect").first().waitFor();
    await picture(page, "tab-resoconti");
    await page.getByRole("button", { name: "Tabella" }).first().click();
    await page.getByRole("table", { name: "Creati e chiusi al giorno" }).waitFor();
    await page.getByLabel("Periodo", { exact: true }).selectOption({ label: "Ultimi 7 giorni" });
    await page.waitForURL(/rep\?from=\d{4}/);
    await created.click();
    await page.getByRole("heading", { name: `${TICKETS} ticket` }).waitFor();
    await page.context().close();
  });

  it("T10 D5 a mail ticket: the customer is found while one types, the mail leaves", async () => {
    const page = await open("n/mail");
    await page.getByRole("combobox", { name: /Utente cliente/ }).fill("utente 2");
    await page.getByRole("option", { name: /Utente 2/ }).click();
    await page.getByText("Forse è già aperto").waitFor();
    await page.getByLabel("Cc", { exact: true }).fill("protocollo@example.org");
    await page.locator('input[name="subject"]').fill("Documenti mancanti");
    await page.locator('textarea[name="text"]').fill("Per la Sua pratica serve la planimetria.");
    await page.keyboard.press("Control+Enter");
    await page.getByText("Panoramica azioni intraprese").waitFor();
    await until("the mail left", async () =>
      (await desk.log()).some(
        ({ kind, payload }) => kind === "mail" && payload.text.includes("serve la planimetria"),
      ),
    );
    await page.context().close();
  });

  it("T17 P4 FAQ are written and read, customers have their tickets", async () => {
    const page = await open("faq/nuova");
    await page.getByLabel("Titolo").fill("Come si paga l’avviso");
    await page.getByLabel("Categoria", { exact: false }).last().fill("Pagamenti");
    await page.getByLabel("Soluzione").fill("Con pagoPA, dal portale.");
    await page.getByRole("button", { name: "Conferma" }).click();
    await page.getByRole("heading", { name: "Come si paga l’avviso" }).waitFor();
    await page.goto(`${desk.url}/tab/u`);
    await page.getByLabel("Nome, indirizzo o telefono").fill("utente3");
    await page.getByRole("link", { name: /Utente 3/ }).click();
    await rows(page).first().waitFor();
    await page.context().close();
  });

  it("P5 D7 preferences are kept; the administration is only for those who have it", async () => {
    const page = await open("pref/assenze");
    await page.getByLabel("Sono assente").check();
    await page.getByLabel("Chi mi sostituisce").selectOption({ label: "Davide Orlandi" });
    await page.getByRole("button", { name: "Conferma" }).click();
    await page.getByText("Preferenze salvate").waitFor();
    const { body } = await desk.api(MARTA, "/preferences");
    expect(body.absence.substitute).toBe(DAVIDE);
    await page.getByRole("link", { name: "Messaggi non recapitati" }).click();
    await page.getByText("Tutto è stato consegnato").waitFor();
    await page.getByRole("link", { name: "Caselle di posta" }).click();
    await page.getByText("tutto bene").waitFor();
    await page.context().close();
    const other = await open("adm/caselle", DESKTOP, "elena.ferri@cittametropolitanaroma.example");
    await other.getByTestId("no-access").waitFor();
    expect(await other.getByRole("link", { name: "Caselle di posta" }).count()).toBe(0);
    await other.context().close();
  });

  it("D8 on a phone: search opens its filters, shows cards, and goes back to them", async () => {
    const page = await open("s", PHONE);
    await page.getByLabel("Testo libero", { exact: true }).fill("planimetria");
    await page.getByRole("button", { name: "Esegui ricerca" }).click();
    await page.locator(`li[data-ticket="${numbers[5]}"]`).waitFor();
    await picture(page, "tab-cerca-telefono");
    const wide = await page.locator("html").evaluate((html) => html.scrollWidth);
    expect(wide).toBeLessThanOrEqual(PHONE.width);
    await page.getByRole("button", { name: /Filtri/ }).click();
    expect(await page.getByLabel("Testo libero", { exact: true }).inputValue()).toBe("planimetria");
    await page.context().close();
  });

  it("D10 G8 the public page needs no sign-in and no script", async () => {
    const context = await browser.newContext({
      viewport: DESKTOP,
      locale: "it-IT",
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    await page.goto(`${desk.url}/sportello`);
    await page.getByRole("heading", { name: "A chi scrivere per avere assistenza" }).waitFor();
    await page.getByLabel("Cerchi un argomento").fill("caldaie");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: /^ambiente@/ }).waitFor();
    expect(await page.getByRole("link", { name: /^tributi@/ }).count()).toBe(0);
    await picture(page, "pagina-pubblica");
    await context.close();
  });
});
