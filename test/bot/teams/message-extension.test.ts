import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  type AnsweringDesk,
  PUBLIC_URL,
  STRANGER,
  startAnsweringDesk,
} from "../../support/answering-desk.ts";
import { textsOf } from "../../support/cards.ts";
import type { Json } from "../../support/running-desk.ts";
import { GIULIA, LAURA, PAOLO, READER, SARA } from "../../support/sample-desk.ts";

/** The smallest PNG: one pixel. */
const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

let desk: AnsweringDesk;
beforeAll(async () => {
  desk = await startAnsweringDesk();
});
beforeEach(() => desk.empty());
afterAll(() => desk.close());

const invoke = (name: string, from: string, value: Json, more: Json = {}): Promise<Json> =>
  desk.local("teams/invoke", { name, from, value, ...more });
const search = (from: string, q: string, more: Json = {}) =>
  invoke("composeExtension/query", from, searchFor(q), more);
const searchFor = (q: string) => ({ commandId: "searchTickets", parameters: [{ name: "q", value: q }] });
const rows = (answer: Json): string[] =>
  (answer.body.composeExtension.attachments ?? []).map(({ preview }: Json) => preview.content.title);
const dialogOf = (answer: Json): Json => answer.body.task.value.card.content;
/** Ids of inputs with what stands in them, and the data of the button with this verb. */
function filledIn(card: Json, verb: string): Json {
  const inputs = card.body.flatMap(({ items = [] }: Json) => items);
  const values = inputs
    .flatMap((item: Json) => [item, ...(item.columns ?? []).flatMap(({ items }: Json) => items)])
    .filter(({ type }: Json) => String(type).startsWith("Input."))
    .map(({ id, value = "" }: Json) => [id, value]);
  const button = card.actions.find(({ data }: Json) => data?.verb === verb);
  return { ...Object.fromEntries(values), ...button.data };
}
const say = async (from: string, text: string, more: Json = {}): Promise<string> =>
  (await desk.local("teams/say", { conversation: "Contact Center", from, text, ...more })).activityId;
const openOn = (from: string, command: string, message: string, more: Json = {}) =>
  invoke(
    "composeExtension/fetchTask",
    from,
    { commandId: command },
    {
      conversation: "Contact Center",
      message,
      ...more,
    },
  );
const articlesOf = (number: string) => desk.store.tickets.articles(number);

describe("who may use the extension", () => {
  it("B5 P1 tells a stranger in his language, whatever he asks, and shows him nothing", async () => {
    const { number } = await desk.ticket();
    const message = await say(LAURA, "Ciao a tutti");
    const answers = [
      (await search(STRANGER, "canone")).body.composeExtension.text,
      (await openOn(STRANGER, "createTicket", message)).body.task.value,
      (await invoke("task/fetch", STRANGER, { data: { verb: "desk.newTicket" } })).body.task.value,
      (await invoke("task/submit", STRANGER, { data: { verb: "search.run", words: "canone" } })).body.task
        .value,
    ];
    for (const said of answers) expect(said).toMatch(/You are not among the operators/);
    const link = await invoke("composeExtension/queryLink", STRANGER, {
      url: `${PUBLIC_URL}/tab/t/${number}`,
    });
    expect(link).toMatchObject({ status: 200, body: null });
  });

  it("B5 P2 finds only what the operator may see, by words, by number and by link", async () => {
    const { number } = await desk.ticket({ queue: "viabilita", title: "Passo carrabile" });
    expect(rows(await search(PAOLO, "carrabile"))).toEqual(["Passo carrabile"]);
    for (const q of ["carrabile", number, `*${number.slice(-8)}`, ""]) {
      expect(rows(await search(READER, q)), q).toEqual([]);
    }
    const link = { url: `${PUBLIC_URL}/tab/t/${number}` };
    expect((await invoke("composeExtension/queryLink", READER, link)).body).toBeNull();
    expect(rows(await invoke("composeExtension/queryLink", PAOLO, link))).toEqual([`Ticket#${number}`]);
  });

  it("B5 knows the operator in a chat the bot is not in, through Entra", async () => {
    await desk.ticket();
    const conversation = await desk.chatOf(LAURA, STRANGER);
    expect(rows(await search(LAURA, "canone", { conversation }))).toHaveLength(1);
    const said = (await search(STRANGER, "canone", { conversation })).body.composeExtension.text;
    expect(said).toMatch(/not among the operators/);
  });

  it("T10 P2 an operator who may open no tickets is told so instead of shown a form", async () => {
    const answer = await invoke("task/fetch", READER, { data: { verb: "desk.newTicket" } });
    expect(textsOf(dialogOf(answer)).join("\n")).toContain("In nessuna coda puoi aprire ticket.");
  });

  it("B5 P2 a note on a ticket one may not annotate says why, and shows no more than the card", async () => {
    const ticket = await desk.ticket({ title: "Multa della signora Bianchi" });
    const data = { tn: ticket.number, v: ticket.version, note_text: "x", note_subject: "Nota" };
    const value = { action: { type: "Action.Execute", verb: "shared.note", data } };
    const refused = await invoke("adaptiveCard/action", READER, value, { conversation: "Contact Center" });
    const shown = JSON.stringify(refused.body.value);
    expect(shown).toContain("Non eseguito: Nota");
    expect(shown).not.toMatch(/Bianchi|Multa|A\. B\.|anna/i);
    const empty = { action: { ...value.action, data: { ...data, note_text: " " } } };
    const again = await invoke("adaptiveCard/action", LAURA, empty, { conversation: "Contact Center" });
    expect(JSON.stringify(again.body.value)).toContain("Scrivere il testo della nota");
    expect(JSON.stringify(again.body.value)).not.toMatch(/Bianchi|Multa/);
    expect(await articlesOf(ticket.number)).toHaveLength(1);
  });
});

describe("the list", () => {
  it("B5 is the operator's own tickets at first, and the latest of all when he has none", async () => {
    await desk.ticket({ title: "Di nessuno" });
    await desk.ticket({ title: "Di Laura", owner: LAURA });
    const asked = { commandId: "searchTickets", parameters: [{ name: "initialRun", value: "true" }] };
    expect(rows(await invoke("composeExtension/query", LAURA, asked))).toEqual(["Di Laura"]);
    expect(rows(await invoke("composeExtension/query", GIULIA, asked)).sort()).toEqual([
      "Di Laura",
      "Di nessuno",
    ]);
    const nothing = await invoke("composeExtension/query", SARA, asked);
    expect(nothing.body.composeExtension.text).toContain("Nessun ticket nelle tue code");
  });

  it("B5 answers a client that names neither the command nor its parameter, as Agents Playground does", async () => {
    await desk.ticket({ title: "Multa doppia" });
    const asked = { parameters: [{ value: "multa" }], queryOptions: { skip: 0, count: 25 } };
    expect(rows(await invoke("composeExtension/query", LAURA, asked))).toEqual(["Multa doppia"]);
  });

  it("B5 counts the rows when a page is asked for out of turn, and ends where the tickets end", async () => {
    for (let n = 1; n <= 5; n++) await desk.ticket({ title: `Riga ${n}` });
    const page = async (skip: number) =>
      rows(
        await invoke("composeExtension/query", LAURA, {
          ...searchFor("riga"),
          queryOptions: { skip, count: 2 },
        }),
      );
    expect(await page(4)).toEqual(["Riga 1"]);
    expect(await page(2)).toEqual(["Riga 3", "Riga 2"]);
    expect(await page(6)).toEqual([]);
    expect(await page(100_000)).toEqual([]);
  });

  it("B5 R2 a subject that looks like markup stays a subject", async () => {
    await desk.ticket({ title: "<script>alert(1)</script> & **canone**" });
    const answer = await search(LAURA, "alert");
    expect(rows(answer)).toEqual(["<script>alert(1)</script> & **canone**"]);
    expect(answer.body.composeExtension.attachments[0].preview.content.text).not.toContain("<script>");
  });
});

describe("a message of Teams", () => {
  it("B5 brings its pictures along where Graph gives them", async () => {
    const message = await say(STRANGER, "Guardate questo errore", { pictures: [PIXEL] });
    const form = dialogOf(await openOn(LAURA, "createTicket", message));
    expect(textsOf(form).join("\n")).toContain("immagini: 1");
    const data = { ...filledIn(form, "new.create"), new_type: "error" };
    expect(data).toMatchObject({ new_customer: STRANGER, new_subject: "Guardate questo errore" });
    const done = textsOf(dialogOf(await invoke("composeExtension/submitAction", LAURA, { data }))).join("\n");
    const number = /Ticket#(\d+) creato/.exec(done)?.[1] ?? "";
    const [article] = await articlesOf(number);
    expect(article?.attachments).toMatchObject([{ filename: "immagine-1.png", contentType: "image/png" }]);
    const bytes = await desk.store.blobs.get(article?.attachments[0]?.digest ?? "");
    expect(Buffer.from(bytes ?? []).toString("base64")).toBe(PIXEL);
    expect(done).toContain("contact-center@example.it");
  });

  it("B5 R3 never fetches a picture of another message, whatever the message says", async () => {
    const secret = await say(GIULIA, "Riservato", { pictures: [PIXEL] });
    const payload = {
      id: "1552996800000",
      from: { user: { id: "x", displayName: "Ettore" } },
      body: {
        contentType: "html",
        content: `<p>Ecco</p><img src="https://graph.microsoft.com/v1.0/teams/t/channels/c/messages/${secret}/hostedContents/0/$value">`,
      },
      attachments: [
        {
          contentType: "reference",
          contentUrl: "https://files.example/preventivo.xlsx",
          name: "preventivo.xlsx",
        },
        { contentType: "messageReference", content: "{}" },
      ],
      linkToMessage: "javascript:alert(1)",
    };
    const opened = await invoke("composeExtension/fetchTask", LAURA, {
      commandId: "addToTicket",
      messagePayload: payload,
    });
    const ticket = await desk.ticket();
    const data = { ...filledIn(dialogOf(opened), "message.add"), add_which: ticket.number };
    await invoke("composeExtension/submitAction", LAURA, { data });
    const note = (await articlesOf(ticket.number)).at(-1);
    expect(note?.attachments).toEqual([]);
    expect(note?.text).toContain("Immagini rimaste nel messaggio: 1");
    expect(note?.text).toContain("Allegato: preventivo.xlsx (https://files.example/preventivo.xlsx)");
    expect(note?.text).not.toContain("javascript:");
  });

  it("B5 keeps the words of rich text, smileys and mentions, and none of its markup", async () => {
    const content = `<div><p>Buongiorno <at id="0">Laura</at> <img itemscope itemtype="http://schema.skype.com/Emoji" alt="🙂" src="https://statics.teams.cdn.office.net/x"></p><ul><li>primo</li><li>secondo</li></ul><attachment id="1"></attachment></div>`;
    const opened = await invoke("composeExtension/fetchTask", LAURA, {
      commandId: "createTicket",
      messagePayload: { id: "1", from: null, body: { contentType: "html", content } },
    });
    const { new_text: text, new_customer: customer } = filledIn(dialogOf(opened), "new.create");
    expect(text).toMatch(/^Buongiorno Laura 🙂\n[\s\S]*primo\n[\s\S]*secondo$/);
    expect(customer).toBe("");
  });

  it("B5 keeps the whole of a long message, of which the form shows the beginning", async () => {
    const long = Array.from({ length: 2_000 }, (_, n) => `parola${n}`).join(" ");
    const message = await say(STRANGER, long);
    const opened = await openOn(LAURA, "createTicket", message);
    const form = dialogOf(opened);
    expect(JSON.stringify(form).length).toBeLessThan(28_000);
    const data = { ...filledIn(form, "new.create"), new_type: "error" };
    const done = textsOf(dialogOf(await invoke("composeExtension/submitAction", LAURA, { data }))).join("\n");
    const [article] = await articlesOf(/Ticket#(\d+) creato/.exec(done)?.[1] ?? "");
    expect(article?.text).toContain("parola1999");
  });

  it("B5 G7 names the tickets its sender has open, and those alone that the operator may see", async () => {
    const customer = { address: STRANGER, name: "Ettore Estraneo" };
    await desk.ticket({ title: "Già segnalato", customer });
    await desk.ticket({ title: "Altrove", customer, queue: "viabilita" });
    const message = await say(STRANGER, "Ancora nessuna risposta?");
    const form = dialogOf(await openOn(LAURA, "createTicket", message));
    const said = textsOf(form).filter((text) => text.startsWith("Forse è già aperto"));
    expect(said).toEqual([expect.stringContaining("Già segnalato")]);
  });

  it("B5 only the operator who opened the form can send it", async () => {
    const message = await say(STRANGER, "Messaggio per Laura");
    const form = dialogOf(await openOn(LAURA, "addToTicket", message));
    const ticket = await desk.ticket();
    const data = { ...filledIn(form, "message.add"), add_which: ticket.number };
    const answer = await invoke("composeExtension/submitAction", GIULIA, { data });
    expect(textsOf(dialogOf(answer)).join("\n")).toContain("Il messaggio non è più disponibile");
    expect(await articlesOf(ticket.number)).toHaveLength(1);
  });
});

describe("a new ticket's form", () => {
  const open = async () =>
    filledIn(dialogOf(await invoke("task/fetch", LAURA, { data: { verb: "desk.newTicket" } })), "new.create");
  const send = async (typed: Json) =>
    dialogOf(await invoke("task/submit", LAURA, { data: { ...(await open()), ...GOOD, ...typed } }));
  const GOOD = {
    new_type: "error",
    new_customer: "luca.neri@comune.anzio.example",
    new_subject: "Non riesce ad accedere",
    new_text: "Ha chiamato alle 9.",
  };

  it.each([
    ["no type", { new_type: "" }, "Scegliere il tipo"],
    ["no address", { new_customer: "" }, "Scrivere l’indirizzo email dell’utente"],
    ["no subject", { new_subject: "" }, "Scrivere l’oggetto"],
    ["no text", { new_text: "  " }, "Scrivere il testo"],
    ["a queue he may not use", { new_queue: "tributi" }, "In questa coda non puoi aprire ticket."],
    ["a queue there is not", { new_queue: "x" }, "non esiste"],
    ["an owner without rights", { new_owner: SARA }, "non può ricevere ticket di questa coda"],
    ["an SLA of another service", { new_service: "portale", new_sla: "normale" }, "non vale per il servizio"],
    ["no number for time", { new_units: "mezz’ora" }, "Scrivere un numero"],
    ["pending without a date", { new_next: "pending" }, "La data o l’ora non sono valide"],
    [
      "a date that is past",
      { new_next: "pending", new_untilDate: "2019-03-01", new_untilTime: "09:00" },
      "già passata",
    ],
    ["a priority there is not", { new_priority: "9" }, "Valore non valido"],
  ])(
    "T10 B3 with %s comes back filled in, with the sentence at the field",
    async (_what, typed, sentence) => {
      const card = await send(typed);
      expect(textsOf(card).join("\n")).toContain(sentence);
      expect(filledIn(card, "new.create")).toMatchObject({ ...GOOD, ...typed });
      expect((await desk.store.tickets.countEach([{ all: [] }]))[0]).toBe(0);
    },
  );

  it("T10 G5 knows the organisation by the address, and says so in English to who reads English", async () => {
    const data = { ...(await open()), ...GOOD };
    const answer = await invoke("task/submit", LAURA, { data }, { locale: "en-GB" });
    const number = /Ticket#(\d+) created/.exec(textsOf(dialogOf(answer)).join("\n"))?.[1] ?? "";
    expect(await desk.store.tickets.load(number)).toMatchObject({
      organisation: "comune-anzio",
      queue: "contact-center",
      requestType: "error",
    });
  });
});

describe("R2 an invoke that makes no sense", () => {
  it.each([
    ["composeExtension/query", { parameters: "multa" }, 400],
    ["composeExtension/query", { commandId: "searchTickets", queryOptions: { skip: -1 } }, 400],
    ["composeExtension/fetchTask", { commandId: "nothing" }, 200],
    ["composeExtension/submitAction", { commandId: "createTicket", data: { verb: "ticket.take" } }, 200],
    ["composeExtension/submitAction", {}, 200],
    ["composeExtension/queryLink", {}, 400],
    ["task/fetch", {}, 400],
    ["task/submit", { data: { verb: 7 } }, 200],
    ["composeExtension/querySettingUrl", {}, 501],
  ])("R2 %s with %j answers %i", async (name, value, status) => {
    const answer = await invoke(name, LAURA, value);
    expect(answer.status).toBe(status);
    if (status === 200) expect(answer.body.task.value).toMatch(/Non ho capito questo clic/);
  });
});
