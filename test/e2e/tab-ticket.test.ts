import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, picture } from "../support/browser.ts";
import {
  CITIZEN,
  CONTACT_CENTER,
  DAVIDE,
  MARTA,
  type RunningDesk,
  startDesk,
} from "../support/running-desk.ts";
import { until } from "../support/until.ts";

let desk: RunningDesk;
let browser: Browser;

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDesk(), launchBrowser()]);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await desk?.dispose();
});

let written = 0;

/** A citizen writes; the number of the ticket it becomes. */
async function aTicket(subject = `Richiesta ${++written}`): Promise<string> {
  await desk.mail({
    from: CITIZEN,
    to: CONTACT_CENTER,
    subject,
    text: "Buongiorno,\n\nuna domanda.\n\nMario Rossi",
  });
  const found = await until("the ticket", async () => {
    const { body } = await desk.api(MARTA, "/tickets?queue=contact-center");
    return body.items.find(({ title }: { title: string }) => title === subject);
  });
  return found.number;
}

interface Opening {
  readonly operator?: string;
  readonly size?: { readonly width: number; readonly height: number };
}

/** The tab at this address, as this operator. */
async function open(path: string, { operator = MARTA, size = { width: 1440, height: 900 } }: Opening = {}) {
  const context = await browser.newContext({ viewport: size, locale: "it-IT" });
  await context.addInitScript((who) => sessionStorage.setItem("sportello.operator", who), operator);
  const page = await context.newPage();
  await page.goto(`${desk.url}/tab/${path}`);
  return page;
}

const articles = async (number: string) => (await desk.api(MARTA, `/tickets/${number}/articles`)).body.items;
const ticketNow = async (number: string) => (await desk.api(MARTA, `/tickets/${number}`)).body;
const textBox = (page: Page) => page.getByRole("textbox", { name: "Testo" });
const send = (page: Page) => page.getByRole("button", { name: "Invia messaggio" }).click();
const menu = async (page: Page, name: string, entry: string) => {
  await page.getByRole("button", { name, exact: true }).click();
  await page.getByRole("menuitem", { name: entry, exact: true }).click();
};

/** Pastes into what has the focus, as a program that copied would. Written as text: these are words of the browser's. */
const paste = (page: Page, data: Readonly<Record<string, string>>) =>
  page.evaluate(`{
    const clipboardData = new DataTransfer();
    for (const [type, value] of Object.entries(${JSON.stringify(data)})) clipboardData.setData(type, value);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(event);
  }`);

/** Drops two files on the form: a small one, and one that is larger than allowed. */
const dropFiles = (page: Page) =>
  page.evaluate(`{
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["ciao"], "appunti.txt", { type: "text/plain" }));
    dataTransfer.items.add(new File([new Uint8Array(26_000_000)], "enorme.bin"));
    const event = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
    document.querySelector("[data-testid=panel]").dispatchEvent(event);
  }`);

const FROM_WORD = `<html><head><style>p.MsoNormal{margin:0}</style></head><body>
<p class=MsoNormal style='mso-margin-top-alt:auto'><b>Da portare</b> allo <span style='font-style:italic'>sportello</span>:<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>documento<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp;</span></span>fronte e retro<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>ricevuta<o:p></o:p></p>
<p class=MsoNormal>Vedi <a href="https://www.example.org/orari">gli orari</a> e <a href="javascript:alert(1)">questo</a>.</p></body></html>`;

describe("mails", { timeout: 60_000 }, () => {
  it("T11 D2 an answer keeps its form: written, pasted from Word, seen as the citizen will, received in both kinds", async () => {
    const number = await aTicket();
    const page = await open(`t/${number}/1/r`);
    await textBox(page).click();
    await page.keyboard.type("Può venire ");
    await page.keyboard.press("Control+b");
    await page.keyboard.type("domani");
    await page.keyboard.press("Control+b");
    await page.keyboard.type(".");
    await page.keyboard.press("Enter");
    await paste(page, { "text/html": FROM_WORD, "text/plain": "Da portare" });
    await page.getByText("fronte e retro").waitFor();
    await picture(page, "ticket-reply");
    await page.getByRole("tab", { name: "Anteprima" }).click();
    await page.frameLocator("[data-testid=preview] iframe").getByText("Gentile Mario Rossi").waitFor();
    await picture(page, "ticket-preview");
    await send(page);
    const sent = await until("the answer", async () =>
      (await articles(number)).find((one: { purpose: string }) => one.purpose === "reply"),
    );
    expect(sent.html).toContain("<p>Può venire <b>domani</b>.</p>");
    expect(sent.html).toContain(
      "<ul><li>documento<ul><li>fronte e retro</li></ul></li><li>ricevuta</li></ul>",
    );
    expect(sent.html).toContain("<b>Da portare</b> allo <i>sportello</i>:");
    expect(sent.html).toContain('href="https://www.example.org/orari"');
    expect(sent.html).not.toMatch(/mso|class=|style=|javascript/i);
    expect(sent.text).toMatch(/Può venire domani\.[\s\S]* \* documento[\s\S]*> Buongiorno/);
    const mail = await until("the mail", async () =>
      (await desk.log()).find(
        ({ kind, payload }) => kind === "mail" && payload.text.includes("Può venire domani."),
      ),
    );
    expect(mail.payload.subject).toContain(`[Ticket#${number}]`);
    await page.context().close();
  });

  it("T12 an article is forwarded to an office with its words, and the state stays as it was", async () => {
    const number = await aTicket();
    const page = await open(`t/${number}/1`);
    await page.getByRole("button", { name: "Inoltra", exact: true }).click();
    await textBox(page).click();
    await page.keyboard.type("Per competenza.");
    await send(page);
    await page.getByText("Indicare a chi va.").waitFor();
    await page.getByLabel("A *").fill("ufficio sbagliato");
    await send(page);
    await page.getByText("Questo non è un indirizzo: ufficio sbagliato").waitFor();
    await page.getByLabel("A *").fill("Ufficio tecnico <ufficio@example.org>");
    await send(page);
    const sent = await until("the forward", async () =>
      (await articles(number)).find((one: { purpose: string }) => one.purpose === "forward"),
    );
    expect(sent.to).toEqual([{ address: "ufficio@example.org", name: "Ufficio tecnico" }]);
    expect(sent.visibleToCustomer).toBe(false);
    expect((await ticketNow(number)).state).toBe("new");
    await page.context().close();
  });

  it("T17 T11 a template begins the answer, one of the FAQ goes below it, and what is written stays", async () => {
    const number = await aTicket();
    const made = await desk.api(MARTA, "/faq", {
      title: "Orari dello sportello",
      category: "Uffici",
      language: "it",
      visibility: "internal",
      state: "published",
      problem: "Quando è aperto?",
      solution: "Siamo aperti dalle 9 alle 12.",
    });
    expect(made.status).toBe(201);
    const page = await open(`t/${number}`);
    await page.getByRole("button", { name: "Rispondi con un modello" }).click();
    await page.getByRole("menuitem", { name: "Richiesta dei dati mancanti" }).click();
    await page.getByText("per poterLa aiutare ci servono ancora:").waitFor();
    await page.keyboard.press("F8");
    await page.getByLabel("Cerca nelle FAQ").fill("orari");
    await page.getByRole("button", { name: /Orari dello sportello/ }).click();
    await page.getByText("Siamo aperti dalle 9 alle 12.").waitFor();
    expect(await textBox(page).innerText()).toMatch(/^per poterLa aiutare[\s\S]*Siamo aperti/);
    await picture(page, "ticket-faq");
    await page.context().close();
  });

  it("T14 what was typed comes back on another computer, says that the ticket went on, and is gone when it is sent", async () => {
    const number = await aTicket();
    const first = await open(`t/${number}/1/r`);
    await textBox(first).click();
    await first.keyboard.type("Mezza risposta");
    await until(
      "the draft",
      async () => (await desk.api(MARTA, `/tickets/${number}/drafts`)).body.items.length === 1,
    );
    await first.context().close();
    await desk.api(DAVIDE, `/tickets/${number}/notes`, { subject: "Nota", text: "Intanto" });
    const second = await open(`t/${number}`);
    await second.getByRole("button", { name: "Riprendi la bozza: Risposta" }).click();
    await second.getByText("Dopo l’inizio della bozza il ticket è andato avanti (nuove azioni: 1)").waitFor();
    await picture(second, "ticket-draft");
    expect(await textBox(second).innerText()).toBe("Mezza risposta");
    await second.getByTestId("draft-restored").getByRole("button", { name: "Continua" }).click();
    await send(second);
    await until(
      "sent",
      async () => (await desk.api(MARTA, `/tickets/${number}/drafts`)).body.items.length === 0,
    );
    await second.getByText("Messaggio inviato").waitFor();
    await second.keyboard.press("n");
    await textBox(second).fill("Da finire");
    await second.keyboard.press("Escape");
    await second.getByRole("button", { name: "Riprendi la bozza: Nota" }).waitFor();
    expect(
      await second.evaluate("Object.keys(sessionStorage).filter((key) => key.includes('draft'))"),
    ).toEqual([]);
    await second.context().close();
  });
});

describe("the handbook's menus", { timeout: 60_000 }, () => {
  it("T3 T15 D2 a note carries files chosen and dropped, with work units; what is too large is said at once", async () => {
    const number = await aTicket();
    const page = await open(`t/${number}/nota`);
    await page.getByLabel("Oggetto").fill("Verifica");
    await textBox(page).fill("In allegato.");
    await page
      .getByTestId("file-input")
      .setInputFiles({ name: "modulo.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4") });
    await page.getByText("modulo.pdf").waitFor();
    await dropFiles(page);
    await page.getByText("enorme.bin supera 25 MB e non può essere allegato.").waitFor();
    await page.getByRole("button", { name: "Togli modulo.pdf" }).waitFor();
    await page.getByRole("button", { name: "Togli appunti.txt" }).waitFor();
    await page.getByLabel("Tempo (unità di lavoro)").fill("1,5");
    await picture(page, "ticket-note");
    await page.getByRole("button", { name: "Invia", exact: true }).click();
    const note = await until("the note", async () =>
      (await articles(number)).find((one: { subject: string }) => one.subject === "Verifica"),
    );
    expect(note.attachments.map(({ filename }: { filename: string }) => filename)).toEqual([
      "modulo.pdf",
      "appunti.txt",
    ]);
    expect(note).toMatchObject({ workUnits: 1.5, visibleToCustomer: false });
    await page.context().close();
  });

  it("T5 T13 D2 priority with impact, a call, another customer, watching, a mark and a title: each where the handbook has it", async () => {
    const number = await aTicket();
    const page = await open(`t/${number}`);
    await page
      .getByRole("toolbar", { name: "Azioni sul ticket" })
      .getByRole("button", { name: "Priorità" })
      .click();
    await page.locator("[name=priority]").selectOption({ label: "4 alta" });
    await page.getByLabel("Impatto").selectOption({ index: 1 });
    await page.getByRole("button", { name: "Invia", exact: true }).click();
    await until("the priority", async () => (await ticketNow(number)).priority === 4);
    expect((await ticketNow(number)).impact).toBe(1);

    await menu(page, "Comunicazione", "Telefonata effettuata");
    await textBox(page).fill("Richiama domani.");
    await page.getByRole("button", { name: "Invia", exact: true }).click();
    await until("the call", async () =>
      (await articles(number)).some(
        (one: { channel: string; sender: string }) => one.channel === "phone" && one.sender === "operator",
      ),
    );

    await menu(page, "Persone", "Utente");
    await page.getByLabel("Utente: indirizzo email").fill("anna.bianchi@example.org");
    await page.getByLabel("Nome e cognome").fill("Anna Bianchi");
    await page.getByRole("button", { name: "Invia", exact: true }).click();
    await until(
      "the customer",
      async () => (await ticketNow(number)).customer.address === "anna.bianchi@example.org",
    );

    await page.getByRole("button", { name: "Osserva", exact: true }).click();
    await page.getByRole("button", { name: "Non osservare più" }).waitFor();
    await page.getByRole("button", { name: "Contrassegna come importante" }).click();
    await page.getByRole("button", { name: "Togli il contrassegno" }).waitFor();
    await page.keyboard.press("F2");
    await page.getByLabel("Titolo").fill("Titolo chiaro");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Titolo chiaro", level: 1 }).waitFor();
    await picture(page, "ticket-after");
    await page.context().close();
  });

  it("T13 tickets are linked and unlinked, one is split off, one is merged into another", async () => {
    const [number, other] = [await aTicket(), await aTicket()];
    const page = await open(`t/${number}`);
    await menu(page, "Varie", "Collega");
    await page.locator("input[name=number]").fill(other);
    await page.getByRole("radio", { name: new RegExp(other) }).check();
    await page.getByLabel("L’altro ticket è").selectOption({ label: "Ticket padre" });
    await page.getByRole("button", { name: "Collega", exact: true }).click();
    await until("the link", async () => (await ticketNow(number)).links[0]?.number === other);
    await page.getByRole("button", { name: `Togli il collegamento con ${other}` }).click();
    await until("no link", async () => (await ticketNow(number)).links.length === 0);

    await menu(page, "Altre azioni sul messaggio", "Dividi");
    await page.getByLabel("Oggetto").fill("Seconda domanda");
    await page.getByRole("button", { name: "Crea", exact: true }).click();
    await page.getByRole("heading", { name: "Seconda domanda", level: 1 }).waitFor();

    await page.goto(`${desk.url}/tab/t/${number}/unisci`);
    await page.locator("input[name=number]").fill(other);
    await page.getByRole("radio", { name: new RegExp(other) }).check();
    await page.getByRole("button", { name: "Unisci", exact: true }).click();
    await until("merged", async () => (await ticketNow(number)).mergedInto === other);
    await page.context().close();
  });

  it("D2 a title as long as a line leaves the buttons beside it whole", async () => {
    const number = await aTicket(`Errore nel modulo ${"di iscrizione al registro ".repeat(8)}`.trim());
    const page = await open(`t/${number}`, { size: { width: 1280, height: 800 } });
    await page.getByRole("button", { name: "Precedente" }).waitFor();
    const cut = await page.evaluate(
      "[...document.querySelectorAll('[data-region=title] button')].some((one) => one.scrollWidth > one.clientWidth)",
    );
    expect(cut).toBe(false);
    await page.context().close();
  });

  it("X4 D2 a ticket that somebody else moves changes before the reader's eyes, and a close can be taken back", async () => {
    const number = await aTicket();
    const page = await open(`t/${number}`);
    await page.getByTestId("live-state").and(page.locator("[data-kind=live]")).waitFor();
    await desk.api(DAVIDE, `/tickets/${number}/take`, {});
    await page.getByTestId("locked-by-other").waitFor();
    await desk.api(DAVIDE, `/tickets/${number}/release`, {});
    await page.getByTestId("locked-by-other").waitFor({ state: "detached" });
    await page.keyboard.press("c");
    await page.getByRole("button", { name: "Già informato" }).first().click();
    await textBox(page).fill("Chiarito a voce.");
    await page.getByTestId("panel").getByRole("button", { name: "Chiudi", exact: true }).click();
    await page
      .getByTestId("toast")
      .getByRole("button", { name: /Annulla/ })
      .click();
    await until("open again", async () => !(await ticketNow(number)).state.startsWith("closed"));
    await page.context().close();
  });
});

describe("on a phone", { timeout: 60_000 }, () => {
  it("D8 T11 the ticket is read and answered with a thumb: the article is one button away while one writes", async () => {
    const number = await aTicket();
    const page = await open(`t/${number}`, { size: { width: 390, height: 844 } });
    await page.getByRole("tab", { name: /Azioni/ }).waitFor();
    await picture(page, "ticket-phone");
    await page.getByRole("button", { name: "Risposta", exact: true }).click();
    await textBox(page).fill("Dal telefono.");
    await page.getByRole("button", { name: "Leggi il messaggio" }).click();
    await page.getByText("una domanda.").first().waitFor();
    await page.getByRole("button", { name: "Torna alla risposta" }).click();
    await picture(page, "ticket-phone-reply");
    const tooWide = await page.evaluate("document.documentElement.scrollWidth > innerWidth");
    expect(tooWide).toBe(false);
    await send(page);
    await until("sent", async () =>
      (await articles(number)).some(({ text }: { text: string }) => text.includes("Dal telefono.")),
    );
    await page.context().close();
  });
});
