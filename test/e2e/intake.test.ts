import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, picture } from "../support/browser.ts";
import {
  CITIZEN,
  CONTACT_CENTER,
  ELENA,
  MARTA,
  type RunningDesk,
  startDesk,
} from "../support/running-desk.ts";
import { until } from "../support/until.ts";

let folder: string;
let desk: RunningDesk;
let browser: Browser;

/** The sample desk with the intake check on at first level, whose Marta may also read Viabilità. */
async function checkingDesk(): Promise<string> {
  const sample = await readFile(join(import.meta.dirname, "../../desk.yml"), "utf8");
  const file = join(folder, "desk.yml");
  const checking = sample
    .replace(
      / - key: contact-center\n(?: {4}intake:.*\n)?/,
      " - key: contact-center\n    intake: { mode: show }\n",
    )
    .replace(/autoResponsesPerAddressPerDay: \d+/, "autoResponsesPerAddressPerDay: 1000")
    .replace(/( - key: viabilita\n[\s\S]*?roles:\n)/, `$1      ro: [${MARTA}]\n`);
  await writeFile(file, checking);
  return file;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "intake-"));
  const config = await checkingDesk();
  [desk, browser] = await Promise.all([startDesk({ DESK_CONFIG: config }), launchBrowser()]);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await desk?.dispose();
  await rm(folder, { recursive: true, force: true });
});

/** A citizen writes; the number of the ticket it becomes. */
async function aTicket(subject: string, text: string): Promise<string> {
  await desk.mail({ from: CITIZEN, to: CONTACT_CENTER, subject, text });
  const found = await until("the ticket", async () => {
    const { body } = await desk.api(MARTA, "/tickets?queue=contact-center");
    return body.items.find(({ title }: { title: string }) => title === subject);
  });
  return found.number;
}

interface Opening {
  readonly size?: { readonly width: number; readonly height: number };
  readonly theme?: string;
}

/** The tab at this address, as Marta. */
async function open(path: string, { size = { width: 1440, height: 900 }, theme = "" }: Opening = {}) {
  const context = await browser.newContext({ viewport: size, locale: "it-IT" });
  await context.addInitScript((who) => sessionStorage.setItem("sportello.operator", who), MARTA);
  const page = await context.newPage();
  await page.goto(`${desk.url}/tab/${path}${theme ? `?theme=${theme}` : ""}`);
  return page;
}

const ticketNow = async (number: string) => (await desk.api(MARTA, `/tickets/${number}`)).body;
const section = (page: Page, name: string) => page.locator(`[data-section=${name}]`);
const act = (number: string, action: string, body: object) =>
  desk.api(MARTA, `/tickets/${number}/${action}`, body, {
    "idempotency-key": `${number} ${action} ${Date.now()}`,
  });

const ROADS = ["buca nell'asfalto", "strada provinciale dissestata", "crepe sull'asfalto della strada"];
const PLACES = "Verdi Po Dante Europa Italia Roma Milano Torino Napoli Bari Genova Trieste".split(" ");

/** Cases that Viabilità solved. */
async function solvedCases(): Promise<void> {
  for (const place of PLACES) {
    for (const subject of ROADS) {
      const { status } = await desk.api(
        ELENA,
        "/tickets",
        {
          customer: { address: "anna.neri@example.org" },
          queue: "viabilita",
          subject,
          text: `Segnala: ${subject}, in via ${place}.`,
          next: { state: "closed successful" },
        },
        { "idempotency-key": `case-${ROADS.indexOf(subject)}-${place}` },
      );
      expect(status).toBe(201);
    }
  }
}

describe("X1 similar cases", { timeout: 120_000 }, () => {
  it("X1 the ticket page says where similar tickets were solved, and Sposta offers that queue first and chooses none", async () => {
    await solvedCases();
    const number = await aTicket(
      "Strada",
      "C'è una buca nell'asfalto della strada in via Rossini.\nMario Rossi",
    );
    const page = await open(`t/${number}`);
    const similar = section(page, "similar");
    await similar.getByText("Casi simili risolti in «Viabilità").waitFor();
    await picture(page, "intake-similar");
    await similar.getByRole("button", { name: "Sposta il ticket" }).click();
    const panel = page.getByTestId("panel");
    await panel.getByTestId("routing-hint").waitFor();
    const queue = panel.locator("select[name=queue]");
    expect(await queue.inputValue()).toBe("");
    expect(await queue.locator("option").nth(1).getAttribute("value")).toBe("viabilita");
    await picture(page, "intake-move");
    await panel.getByTestId("routing-hint").getByRole("link").first().click();
    await page.getByRole("heading", { level: 1, name: /buca|strada|crepe/ }).waitFor();
    await section(page, "customer").waitFor();
    expect(await section(page, "similar").count()).toBe(0);
    await page.context().close();
  });
});

describe("X3 a better title", { timeout: 60_000 }, () => {
  it("X3 a title that says nothing is struck through in the list, and one click gives the ticket another", async () => {
    const number = await aTicket("Aiuto!!", "Il pagamento del canone mostra l'errore 502.\nMario Rossi");
    const page = await open("q/contact-center");
    const row = page.locator(`[data-ticket="${number}"]`);
    await row.locator("em", { hasText: "Il pagamento del canone mostra l'errore 502" }).waitFor();
    expect(await row.locator("s").textContent()).toBe("Aiuto!!");
    await picture(page, "intake-list");
    await page.goto(`${desk.url}/tab/t/${number}`);
    await page.locator("[data-better-title]").click();
    await page.getByText("Oggetto originale: Aiuto!!").waitFor();
    expect(await page.locator("[data-better-title]").count()).toBe(0);
    expect(await ticketNow(number)).toMatchObject({ title: "Il pagamento del canone mostra l'errore 502" });
    await page.keyboard.press("r");
    expect(await page.getByRole("textbox", { name: "Oggetto" }).inputValue()).toBe("Aiuto!!");
    await page.context().close();
  });
});

describe("X2 plain language", { timeout: 60_000 }, () => {
  const HEAVY =
    "Con riferimento alla Sua istanza si comunica che occorre effettuare il versamento entro trenta giorni dalla presente comunicazione.";

  it("X2 the editor says how easy the text is and replaces an expression with one click, or with F7 and Tab", async () => {
    const number = await aTicket("Canone di occupazione", "Come pago il canone?\nMario Rossi");
    const page = await open(`t/${number}/1/r`);
    const text = page.getByRole("textbox", { name: "Testo" });
    await text.click();
    await page.keyboard.type(HEAVY);
    const bar = page.getByTestId("plain-words");
    await bar.getByText(/Leggibilità \d+, obiettivo 60: frasi più brevi aiutano/).waitFor();
    await bar.getByText("espressioni si possono dire meglio").waitFor();
    await picture(page, "intake-plain");
    await bar
      .getByTitle(/Sostituisci «effettuare il versamento» con/)
      .first()
      .click();
    await until("the plainer word", async () =>
      /occorre (?:versare|pagare) entro/.test((await text.textContent()) ?? ""),
    );
    expect(
      await text.locator("span, mark, u").evaluateAll((all) => all.filter((one) => one.className).length),
    ).toBe(0);
    const before = await text.textContent();
    await text.click();
    await bar.getByText("si p").first().waitFor();
    await page.keyboard.press("F7");
    await page.keyboard.press("Tab");
    await until("another one", async () => (await text.textContent()) !== before);
    await page.getByRole("button", { name: "Invia messaggio" }).click();
    const sent = await until("the answer", async () =>
      (await desk.api(MARTA, `/tickets/${number}/articles`)).body.items.find(
        ({ purpose }: { purpose: string }) => purpose === "reply",
      ),
    );
    expect(sent.html).not.toMatch(/span|class=|highlight/);
    await page.context().close();
  });

  it("X2 P5 a note has it too, and who switches it off in the preferences is left alone", async () => {
    const number = await aTicket("Volturazione passo", "Come si fa la voltura?\nMario Rossi");
    const page = await open(`t/${number}/nota`);
    await page.getByRole("textbox", { name: "Testo" }).fill(HEAVY);
    await page.getByTestId("plain-words").waitFor();
    await page
      .getByTitle(/Sostituisci «effettuare il versamento» con/)
      .first()
      .click();
    expect(await page.getByRole("textbox", { name: "Testo" }).inputValue()).toMatch(
      /occorre (?:versare|pagare) entro/,
    );
    await page.goto(`${desk.url}/tab/pref/aspetto`);
    await page.getByRole("switch", { name: "Suggerisci parole più semplici" }).click();
    await page.getByRole("button", { name: "Conferma" }).click();
    await page.getByText("Preferenze salvate").first().waitFor();
    await page.goto(`${desk.url}/tab/t/${number}/nota`);
    const again = page.getByRole("textbox", { name: "Testo" });
    await again.fill(HEAVY);
    await page.getByText("Bozza salvata").waitFor();
    expect(await page.getByTestId("plain-words").count()).toBe(0);
    await page.context().close();
  });
});

describe("the request check on the page", { timeout: 60_000 }, () => {
  it("G1 G6 what is missing is a list with its evidence, two calls without answer propose to close, one click closes and tells", async () => {
    const number = await aTicket("Problema", "Non funziona niente, fatemi chiamare da Luca.");
    const page = await open(`t/${number}`);
    const request = section(page, "request");
    await request.getByText("Manca un recapito telefonico").waitFor();
    await request.getByText("Chiede di una persona precisa").click();
    await request.locator("blockquote:visible", { hasText: "Luca" }).waitFor();
    await page
      .getByText(/\d cose da chiarire/)
      .first()
      .waitFor();
    await picture(page, "intake-request");
    for (const attempt of ["1 di 2", "2 di 2"]) {
      await page.goto(`${desk.url}/tab/t/${number}/chiamata`);
      await page.getByRole("button", { name: "Non ha risposto" }).click();
      await request.getByText(attempt).waitFor();
    }
    await picture(page, "intake-calls");
    await request.getByRole("button", { name: "Chiudi con una mail" }).click();
    await until("it is closed", async () => (await ticketNow(number)).state.startsWith("closed"));
    await page.context().close();
  });

  it("G4 another matter in an answer proposes a split, which may be waved away", async () => {
    const number = await aTicket(
      "Canone unico",
      "Quanto pago di canone per il passo carrabile?\nMario Rossi",
    );
    await act(number, "replies", { text: "Il canone è di 40 euro l'anno." });
    await desk.mail({
      from: CITIZEN,
      to: CONTACT_CENTER,
      subject: `Re: [Ticket#${number}] Canone unico`,
      text: "Grazie. Avrei anche un'altra domanda: la caldaia del condominio non risulta nel catasto degli impianti termici, come la registro?\nMario Rossi",
    });
    await until("the answer", async () => (await ticketNow(number)).intake.proposals.length > 0);
    const page = await open(`t/${number}`);
    const request = section(page, "request");
    await request.getByRole("button", { name: "Dividi in un nuovo ticket" }).waitFor();
    await picture(page, "intake-split");
    await request.getByRole("button", { name: "No, grazie" }).click();
    await until("it is gone", async () => (await ticketNow(number)).intake.proposals.length === 0);
    await page.context().close();
  });

  it("G1 X3 D8 on a phone the same is behind a part of its own", async () => {
    const number = await aTicket("Urgente", "Il portale dei passi carrabili non si apre.");
    const page = await open(`t/${number}`, { size: { width: 390, height: 844 } });
    await page.locator("[data-better-title]").waitFor();
    await page.getByRole("tab", { name: "Richiesta" }).click();
    await page.getByText("Manca un recapito telefonico").waitFor();
    await picture(page, "intake-phone");
    await page.context().close();
  });
});
