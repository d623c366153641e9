import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Language } from "../../../core/i18n/language.ts";
import { textsOf, verbsOf } from "../../support/cards.ts";
import { CREATED } from "../../support/given.ts";
import { GUEST, LAURA, PAOLO, READER, SAMPLE_DESK, SARA } from "../../support/sample-desk.ts";
import type { Json } from "../local/support.ts";
import { startTeamsDesk, type TeamsDesk } from "./support/teams-desk.ts";

let desk: TeamsDesk;
beforeEach(async () => {
  desk = await startTeamsDesk();
});
afterEach(async () => {
  const { failures } = desk;
  await desk.stop();
  expect(failures).toEqual([]);
});

/** What the bot said: its words, and the texts of its cards. */
const wordsOf = ({ activities }: Json): string =>
  activities
    .map((activity: Json) => [activity.text, ...textsOf(activity.attachments?.[0]?.content)].join(" "))
    .join(" ");
const cardIn = ({ activities }: Json): Json => activities.at(-1)?.attachments?.[0]?.content;
const ask = (text: string, language: Language = "it", from = LAURA): Promise<Json> =>
  desk.say("personal", from, text, { locale: language === "it" ? "it-IT" : "en-US" });
const inChannel = (text: string, from = LAURA, fields: Json = {}): Promise<Json> =>
  desk.say("Contact Center", from, `@Sportello ${text}`, fields);

describe("G8 whom to write to, and how", () => {
  it.each([
    ["operator", LAURA],
    ["somebody of the tenant who is none", GUEST],
  ])(
    "G8 the bot answers the addresses and the guidelines with their examples to an %s",
    async (_who, from) => {
      const addresses = wordsOf(await ask("indirizzi", "it", from));
      for (const { name, address } of SAMPLE_DESK.queues.values()) {
        expect(addresses).toContain(name);
        expect(addresses.replaceAll("\\", "")).toContain(address.address);
      }
      const guidelines = wordsOf(await ask("linee guida", "it", from));
      expect(guidelines).toContain("Firma e telefono.");
      expect(guidelines.match(/Così va bene/g)).toHaveLength(2);
      expect(guidelines.match(/Così non possiamo aiutarLa subito/g)).toHaveLength(3);
      expect(wordsOf(await ask("guidelines", "en", from))).toContain("How to ask for help");
    },
  );

  it("G8 in a channel too: nobody's data are in it", async () => {
    expect(wordsOf(await inChannel("indirizzi"))).toContain("A chi scrivere");
  });
});

describe("B4 the personal chat", () => {
  const COMMANDS = [
    ["aiuto", "Puoi scrivermi", "help", "You can write"],
    ["ciao", "Lo Sportello è pronto", "hi", "The desk is ready"],
    ["buongiorno", "Lo Sportello è pronto", "hello", "The desk is ready"],
    ["i miei", "I miei ticket", "mine", "My tickets"],
    ["nuovi", "Nuovi ticket", "new", "New tickets"],
    ["promemoria", "Ticket di promemoria", "reminders", "Reminder tickets"],
    ["scalati", "Ticket scalati", "escalated", "Escalated tickets"],
    ["coda contact center", "Coda: 1° livello", "queue contact center", "Queue: 1° livello"],
    ["cerca canone", "Errore nel pagamento", "search canone", "Errore nel pagamento"],
    ["cerca", "Le ricerche si salvano", "search", "Search"],
    ["nuovo", "Nuovo ticket", "new ticket", "New ticket"],
    ["coda passi carrabili", "Non puoi vedere", "queue passi carrabili", "You cannot see"],
    ["000000000000000", "non esiste", "000000000000000", "does not exist"],
    ["il canone non va", "Non ho capito", "my canone fails", "I did not understand"],
  ] as const;

  it("B4 understands every command, in Italian and in English, and answers in the language of the client", async () => {
    const { number } = await desk.ticket();
    await ask("ciao");
    for (const [italian, sentence, english, inEnglish] of COMMANDS) {
      expect([italian, wordsOf(await ask(italian))]).toEqual([italian, expect.stringContaining(sentence)]);
      expect([english, wordsOf(await ask(english, "en"))]).toEqual([
        english,
        expect.stringContaining(inEnglish),
      ]);
    }
    expect(wordsOf(await ask(`Ticket#${number}`))).toContain("Errore nel pagamento del canone");
  });

  it.each([
    ["", "Il messaggio è senza testo."],
    ["> Il canone è stato pagato?\n> No, non risulta.", "No, non risulta."],
  ])("B2 a card shows a mail of which nothing is new: «%s»", async (text, shown) => {
    const { number } = await desk.ticket("contact-center", { message: { ...CREATED.message, text } });
    expect(wordsOf(await ask(number))).toContain(shown);
  });

  it("B4 welcomes once, whatever Teams repeats", async () => {
    const first = await ask("aiuto");
    expect(wordsOf(first).split("Lo Sportello è pronto")).toHaveLength(1);
    const welcomed = (await desk.log()).filter(({ payload }) =>
      textsOf(payload.attachments?.[0]?.content).includes("Lo Sportello è pronto"),
    );
    expect(welcomed).toHaveLength(1);
  });

  it("B4 says what a mistyped command may have been, and that the rest is done with buttons", async () => {
    expect(wordsOf(await ask("promemoia"))).toContain("Forse intendevi «promemoria»");
    expect(wordsOf(await ask("chiudi"))).toContain("scrivi il numero del ticket");
    expect(wordsOf(await inChannel("sposta viabilità"))).toContain("pulsanti sulla card");
    expect(wordsOf(await ask("grazie"))).toContain("Di nulla");
    expect(wordsOf(await ask("cruscotto"))).toContain("(https://desk.example/tab/home)");
  });

  it("B4 T3 T11 with a ticket's number nota and rispondi open the form filled in, and answer nobody", async () => {
    const { number } = await desk.ticket();
    const note = await ask(`nota ${number}: Ho chiamato.\nNon risponde.`);
    expect(JSON.stringify(cardIn(note))).toContain("Ho chiamato.\\nNon risponde.");
    await desk.click(note.activities[0].id, LAURA, "ticket.note");
    const reply = await ask(`rispondi Ticket#${number} Il pagamento è arrivato.`);
    expect(JSON.stringify(cardIn(reply))).toContain("Il pagamento è arrivato.");
    expect((await desk.store.tickets.articles(number)).slice(1).map(({ text }) => text)).toEqual([
      "Ho chiamato.\nNon risponde.",
    ]);
    expect(wordsOf(await ask("nota Di qua."))).toContain("il numero del ticket");
    expect(wordsOf(await ask(`nota ${number} Da fuori.`, "it", PAOLO))).toContain("non esiste");
  });

  it("B4 offers to search for words that are no command, with one click, or to open a ticket", async () => {
    await desk.ticket();
    const said = await ask("pagamento canone");
    expect(verbsOf(cardIn(said).actions)).toEqual(["search.run", "desk.newTicket"]);
    const answer = await desk.click(said.activities[0].id, LAURA, "search.run");
    expect(textsOf(answer.body.value).join(" ")).toContain("Errore nel pagamento del canone");
  });

  it("B4 without a name asks which queue, and shows the one that is chosen", async () => {
    const said = await ask("coda");
    const choices = cardIn(said).body[1].choices.map(({ value }: Json) => value);
    expect(choices).toEqual(["contact-center", "tributi"]);
    const shown = await desk.click(said.activities[0].id, LAURA, "desk.queue", { choice_queue: "tributi" });
    expect(textsOf(shown.body.value).join(" ")).toContain("Coda: Tributi");
    const hidden = await desk.click(said.activities[0].id, LAURA, "desk.queue", {
      choice_queue: "viabilita",
    });
    expect(textsOf(hidden.body.value)).toEqual(["Scegli una coda che puoi vedere."]);
  });

  it("B4 lists name citizens, so a channel is not shown them", async () => {
    await desk.ticket();
    for (const text of ["i miei", "cerca canone", "coda contact center", "nuovo"])
      expect(wordsOf(await inChannel(text))).toContain("chat personale");
  });

  it("B4 emoji, pictures and markup are words like others, and nothing at all is answered too", async () => {
    await ask("ciao");
    for (const text of ["🙂", "<img src=x>", "&lt;b&gt; & co", "   "])
      expect(wordsOf(await ask(text))).toMatch(/Non ho capito|Non hai scritto/);
  });
});

describe("B1 binding a channel", () => {
  it("B1 takes a mistyped name for a question, with the likeliest queue chosen already", async () => {
    const said = await inChannel("segui contac senter");
    expect(wordsOf(said)).toContain("Contact Center");
    expect(cardIn(said).body[1].value).toBe("contact-center");
    const done = await desk.click(said.activities[0].id, LAURA, "channel.follow", {
      choice_queue: "contact-center",
    });
    expect(textsOf(done.body.value).join(" ")).toContain("arrivano in questo canale");
    expect(wordsOf(await inChannel("quali code"))).toContain("Contact Center");
  });

  it("B1 several queues in a channel, listed and let go one by one", async () => {
    await inChannel("segui passi carrabili", SARA);
    await inChannel("segui bolli", SARA);
    expect(wordsOf(await inChannel("code"))).toMatch(/Passi carrabili.*Bolli|Bolli.*Passi carrabili/);
    const said = await inChannel("non seguire", SARA);
    expect(cardIn(said).body[1].choices).toHaveLength(2);
    await desk.click(said.activities[0].id, SARA, "channel.unfollow", { choice_queue: "tributi" });
    expect(wordsOf(await inChannel("non seguire bolli", SARA))).toContain("non segue");
    expect(wordsOf(await inChannel("which queues", LAURA, { locale: "en-US" }))).toBe(
      "This channel follows: Passi carrabili.",
    );
  });

  it("B1 P2 who does not work fully on a queue binds it neither by words nor by a card", async () => {
    expect(wordsOf(await inChannel("segui contact center", READER))).toContain("Solo chi lavora");
    const said = await inChannel("segui", LAURA);
    const refused = await desk.click(said.activities[0].id, PAOLO, "channel.follow", {
      choice_queue: "contact-center",
    });
    expect(textsOf(refused.body.value).join(" ")).toContain("Solo chi lavora");
    expect(wordsOf(await inChannel("segui", GUEST))).toContain("nessuna coda");
    expect(wordsOf(await inChannel("code"))).toContain("non segue nessuna coda");
    expect(wordsOf(await ask("segui contact center"))).toContain("vale in un canale");
  });

  it("B1 what has one name only is never guessed: two queues that may be meant are asked about", async () => {
    const said = await inChannel("segui c");
    expect(wordsOf(said)).toContain("Quale intendi");
    expect(await desk.store.collection("channel-bindings").list()).toEqual([]);
    expect(SAMPLE_DESK.queues.size).toBe(3);
  });
});

describe("B6 the thread of a card", () => {
  let card: string;
  let number: string;
  beforeEach(async () => {
    await inChannel("segui contact center");
    ({ number } = await desk.ticket());
    await desk.settle();
    card = (await desk.log()).findLast(({ payload }) => JSON.stringify(payload).includes(number))?.payload.id;
  });
  const inThread = (text: string, from = LAURA, fields: Json = {}) =>
    inChannel(text, from, { replyTo: card, ...fields });
  const articles = async () => (await desk.store.tickets.articles(number)).map(({ text }) => text);

  it("B6 T3 nota adds a note, on as many lines as it was written, in Italian and in English", async () => {
    const said = await inThread("nota Ho chiamato.\nNon risponde.");
    expect(wordsOf(said)).toContain(`Nota aggiunta al Ticket#${number}`);
    expect(said.activities[0].conversation.id).toContain(`;messageid=${card}`);
    expect(wordsOf(await inThread("note Called again.", LAURA, { locale: "en-US" }))).toContain("Note added");
    expect((await articles()).slice(1)).toEqual(["Ho chiamato.\nNon risponde.", "Called again."]);
  });

  it("B6 a picture beside the words is not left behind in silence, and an emoji is no picture", async () => {
    const PIXEL = Buffer.from("png").toString("base64");
    expect(wordsOf(await inThread("nota Ecco l’errore.", LAURA, { pictures: [PIXEL] }))).toContain(
      "restano qui",
    );
    expect(wordsOf(await inThread("rispondi Ecco.", LAURA, { pictures: [PIXEL] }))).toContain(
      "Aggiungi al ticket",
    );
    expect(wordsOf(await inThread("nota Solo parole 🙂"))).not.toContain("restano qui");
  });

  it("B6 T7 prendi takes the ticket, and who comes second reads whose it is", async () => {
    expect(wordsOf(await inThread("prendi"))).toContain("in carico a te");
    expect(wordsOf(await inThread("take", "giulia.verdi@example.it"))).toMatch(/Laura Conti/);
  });

  it("B6 T11 rispondi answers nobody before the preview's button is pressed, and then once", async () => {
    const preview = await inThread("rispondi Il pagamento è arrivato.");
    const texts = textsOf(cardIn(preview)).join(" ");
    expect(texts).toContain("Gentile •••, Il pagamento è arrivato.".replace(", ", ",\n\n"));
    expect(texts).not.toMatch(/Rossi|stai rispondendo/);
    expect(texts).toContain("sta rispondendo L. Conti");
    expect(await articles()).toHaveLength(1);
    const id = preview.activities[0].id;
    const stolen = await desk.click(id, "giulia.verdi@example.it", "ticket.reply");
    expect(textsOf(stolen.body.value).join(" ")).toContain("solo chi l’ha scritta");
    expect(await articles()).toHaveLength(1);
    const sent = await desk.click(id, LAURA, "ticket.reply");
    expect(textsOf(sent.body.value).join(" ")).toContain("in carico a te");
    await desk.click(id, LAURA, "ticket.reply");
    const [, reply, ...more] = await articles();
    expect([reply, more]).toEqual([
      expect.stringContaining("Gentile Mario Rossi,\n\nIl pagamento è arrivato."),
      [],
    ]);
  });

  it("B6 T7 a preview that is cancelled gives back the lock and sends nothing", async () => {
    const preview = await inThread("reply Soon.", LAURA, { locale: "en-US" });
    expect((await desk.store.tickets.load(number))?.lock?.by).toBe(LAURA);
    await desk.click(preview.activities[0].id, LAURA, "ticket.reply.cancel");
    expect(await desk.store.tickets.load(number)).toMatchObject({ lock: null, owner: null });
    expect(await articles()).toHaveLength(1);
  });

  it("B6 M5 a merged ticket's thread, number and buttons lead to the main one, and its card says which", async () => {
    const main = await desk.ticket();
    const merged = await desk.store.tickets.load(number);
    if (!merged) throw new Error("no ticket");
    await desk.give(merged, { type: "MergeTicket", into: main.number });
    await desk.settle();
    expect(wordsOf(await inThread("nota Sul principale."))).toContain(
      `Nota aggiunta al Ticket#${main.number}`,
    );
    expect((await desk.store.tickets.articles(main.number)).map(({ text }) => text)).toContain(
      "Sul principale.",
    );
    expect(wordsOf(await inThread("prendi"))).toContain(`Ticket#${main.number} è in carico a te`);
    expect(wordsOf(await ask(number))).toContain(`Ticket#${main.number}`);
    const shown = await desk.click(card, LAURA, "card.refresh");
    expect(textsOf(shown.body.value)).toContain(`nel Ticket#${main.number}`);
    const refused = await desk.click(card, LAURA, "ticket.note", { text: "Qui." });
    expect(textsOf(refused.body.value).join(" ")).toContain(`continua nel Ticket#${main.number}`);
  });

  it("B6 P2 the wrong thread, no text, no permission and the wrong place each have a clear sentence", async () => {
    expect(wordsOf(await inChannel("nota Qualcosa."))).toContain("non c’è la card");
    expect(wordsOf(await inThread("nota"))).toContain("dopo");
    expect(wordsOf(await inThread("rispondi"))).toContain("dopo");
    expect(wordsOf(await inThread("nota Da fuori.", PAOLO))).toContain("non esiste");
    expect(wordsOf(await inThread("nota Da lettore.", READER))).toContain("Non eseguito.");
    expect(wordsOf(await ask("nota Di qua."))).toContain("in un canale");
    expect(await articles()).toHaveLength(1);
  });
});
