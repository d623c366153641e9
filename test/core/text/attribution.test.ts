import { describe, expect, it } from "vitest";
import { splitReply } from "../../../core/text/split-reply.ts";
import { processorMs } from "../../support/processor-time.ts";

const NEW = "Grazie, attendo.\n\nAnna";
const OLD = "Gentile signora,\nla pratica è in lavorazione.";
const marked = OLD.replace(/^/gm, "> ");

/** As programs write it: with an address in brackets, or with a moment and a verb. */
const CERTAIN = [
  "On Mon, 2 Nov 2026 09:12:33 +0100\nHelp Desk <help@ente.example> wrote:",
  "Il giorno lun 2 nov 2026 alle ore 09:12 Ufficio Relazioni con il Pubblico <\nurp@ente.example> ha scritto:",
  "Il lun, 2 nov, 2026 alle 9:12, URP <urp@ente.example> ha scritto:",
  "Alle 09:12 di lunedì 2 novembre 2026, URP ha scritto:",
  "URP <urp@ente.example> wrote:",
  "URP <urp@ente.example>\nha scritto:",
  "URP <urp@ente.example> wrote on 02/11/2026 09:12:33 AM:",
  "URP <urp@ente.example> schrieb am Mo., 2. Nov. 2026, 09:12:",
  "In article <abc@ente.example>, URP wrote:",
  "---- On Mon, 02 Nov 2026 09:12:33 +0100 URP <urp@ente.example> wrote ----",
  "------- Il lun 2 nov 2026 09:12 URP <urp@ente.example> ha scritto -------",
  "[On 2 Nov, 2026] URP <urp@ente.example> wrote:",
  "Dne 2.11.2026 v 09:12 URP napsal(a):",
  "2026. nov. 2., hétfő 9:12 dátummal URP <urp@ente.example> írta:",
  "În lun., 2 nov. 2026 la 09:12, URP <urp@ente.example> a scris:",
  "На пн, 2.11.2026 г. в 9:12 URP <urp@ente.example> написа:",
  "пн, 2 лист. 2026 р. о 09:12 URP <urp@ente.example> пише:",
  "Στις Δευ, 2 Νοε 2026 στις 9:12 π.μ., ο/η URP <urp@ente.example> έγραψε:",
  "Vào Th 2, 2 thg 11, 2026 vào lúc 9:12 URP <urp@ente.example> đã viết:",
  "Pada tanggal Sen, 2 Nov 2026 09.12, URP <urp@ente.example> menulis:",
  "Dana pon, 2. stu 2026. u 09:12 URP <urp@ente.example> je napisao/la:",
  "2026年11月2日(月) 9:12 URP <urp@ente.example>:",
  "2026年11月2日 9:12、URP <urp@ente.example>のメール:",
  "URP <urp@ente.example> 于2026年11月2日周一 09:12写道：",
  "2026년 11월 2일 (월) 오전 9:12, URP <urp@ente.example>님이 작성:",
  "בתאריך יום ב׳, 2 בנוב׳ 2026 ב-9:12 מאת URP <\u202aurp@ente.example\u202c\u200f>:",
  "2-nov-2026 9:12, URP schreef:",
];

/** Words a citizen may write too: believed just above a line with `>` only. */
const BESIDE_MARKS = [
  "URP ha scritto:",
  "urp@ente.example wrote:",
  "URP ha scritto il 02/11/2026 09:12:",
  "* URP <urp@ente.example> [2026-11-02 09:12]:",
  "Quoting URP <urp@ente.example>:",
  "Citando URP <urp@ente.example>:",
  "From URP on Mon, 02 Nov 2026 09:12:",
];

describe("the line that introduces a quote (spec M4)", () => {
  it.each(CERTAIN)("is cut with what follows it, marked or not: %s", (line) => {
    expect(splitReply(`${NEW}\n\n${line}\n\n${OLD}`).reply).toBe(NEW);
    expect(splitReply(`${NEW}\n\n${line}\n\n${marked}`).reply).toBe(NEW);
    expect(splitReply(`${line}\n${marked}\n\n${NEW}`).reply).toBe(NEW);
  });

  it.each(BESIDE_MARKS)("is cut above marked lines, and is the citizen's own elsewhere: %s", (line) => {
    expect(splitReply(`${NEW}\n\n${line}\n${marked}`).reply).toBe(NEW);
    expect(splitReply(`${line}\n${marked}\n\n${NEW}`).reply).toBe(NEW);
    expect(splitReply(`${NEW}\n\n${line}\n\n${OLD}`).reply).toContain("in lavorazione");
  });

  it.each([
    "Alle 10:15 del 2/3 il vostro ufficio mi ha scritto:\nla pratica è chiusa.\nNon è vero.",
    "On 2 March at 10:15 your office wrote to me:\nit is closed.\nIt is not.",
    "Ho scritto a Mario Rossi <mario@ente.example> per sapere:\nquando aprite?",
    "Orari (2026): apertura 10:15\nchiusura 12:30, vedi foglio:\n\nuno",
    "Ciao,\nva bene: ci vediamo alle 10:15.\nA presto",
  ])("is not found in a citizen's prose: %s", (text) => {
    expect(splitReply(text).reply).toBe(text);
  });

  it("keeps the greeting that stands right above it", () => {
    expect(splitReply(`Ciao,\nOn Mon, 2026-11-02 at 09:12 +0100, URP wrote:\n${marked}\n\nSì.`).reply).toBe(
      "Ciao,\n\nSì.",
    );
  });
});

describe("the headers of a quoted mail (spec M4)", () => {
  it.each([
    [
      "Romanian",
      "De la: URP <u@ente.example>\nTrimis: luni, 2 noiembrie 2026 09:12\nCătre: Anna\nSubiect: Re: x",
    ],
    ["Greek", "Από: URP <u@ente.example>\nΣτάλθηκε: 2 Νοεμβρίου 2026\nΠρος: Anna\nΘέμα: Re: x"],
    ["Croatian", "Šalje: URP <u@ente.example>\nPoslano: 2. studenoga 2026.\nPrima: Anna\nPredmet: Re: x"],
    ["Slovak", "Od: URP <u@ente.example>\nOdoslané: 2. novembra 2026 9:12\nKomu: Anna\nPredmet: Re: x"],
    [
      "Libero",
      "----Messaggio originale----\nDa: u@ente.example\nData: 2-nov-2026 9.12\nA: <a@x.example>\nOgg: R: x",
    ],
    [
      "Notes in Italian",
      "Da:     URP/Ente\nPer:    Anna/Ente\nData:   02/11/2026 09:12\nOggetto:        Re: x",
    ],
  ])("are cut in %s", (_language, headers) => {
    expect(splitReply(`${NEW}\n\n${headers}\n\n${OLD}`).reply).toBe(NEW);
  });

  it("end where the marked lines end: an answer below is new", () => {
    const headers = "----- Original Message -----\nFrom: URP <u@ente.example>\nDate: 2 Nov 2026";
    expect(splitReply(`${headers}\n\n${marked}\n\n${NEW}`).reply).toBe(NEW);
  });

  it.each(["##- Please type your reply above this line -##", "-- Scrivere la risposta sopra questa riga --"])(
    "or another desk's line end the reply: %s",
    (line) => {
      expect(splitReply(`${NEW}\n\n${line}\n\n${OLD}`).reply).toBe(NEW);
    },
  );

  it.each([
    "Da leggere.\n\n---------- Forwarded message ---------\nDa: Mario <m@x.example>\nDate: lun 2 nov 2026\nSubject: buca\nTo: Anna\n\nC'è una buca.",
    "Da leggere.\n\nInizio messaggio inoltrato:\n\nDa: Mario <m@x.example>\nData: 2 novembre 2026\nA: Anna\nOggetto: buca\n\nC'è una buca.",
    "Da leggere.\n\nBegin forwarded message:\n\n> From: Mario <m@x.example>\n> Subject: buca\n>\n> C'è una buca.",
  ])("of a forwarded mail stay, with the mail: %s", (text) => {
    expect(splitReply(text).reply).toBe(text);
  });
});

describe("the line a device leaves (spec M4)", () => {
  it.each([
    "Inviato con l'email sicura [Proton Mail](https://proton.example/).",
    "Scarica BlueMail per Android",
    "Inviato con Spark",
    "Verstuurd vanaf mijn iPhone",
    "iPhone’umdan gönderildi",
    "Odesláno z iPhonu",
    "Elküldve az iPhone-omról",
    "Trimis de pe iPhone-ul meu",
    "Enviat des del meu iPhone",
    "iPhoneから送信",
    "发自我的iPhone",
    "나의 iPhone에서 보냄",
  ])("is cut: %s", (line) => {
    expect(splitReply(`${NEW}\n\n${line}\n\n${marked}`)).toMatchObject({ reply: NEW, signature: line });
  });

  it("takes the delimiter above it along", () => {
    expect(splitReply(`${NEW}\n\n--\nInviato da Libero Mail per Android\n`).reply).toBe(NEW);
  });

  it("a mailing list's footer is cut like a signature", () => {
    const footer = `${"_".repeat(47)}\nUtenti mailing list\nutenti@liste.example\nhttps://liste.example/`;
    expect(splitReply(`${NEW}\n${footer}`).reply).toBe(NEW);
    expect(splitReply(`${NEW}\n${"_".repeat(47)}\nSeconda parte.`).reply).toContain("Seconda parte");
  });
});

describe("hostile lines", () => {
  const filler = " ".repeat(480);
  it.each([
    `on wrote${filler}x:`,
    `on ${"wrote ".repeat(80)}x:`,
    `on 10:10 ${"1:11 ".repeat(90)}:`,
    `on 2026 10:10 ${"<a@".repeat(150)}:`,
    `on 2026 10:10 ${"a@a".repeat(150)}:`,
    `2026年 ${"写道".repeat(200)}x`,
    "on 1\non 2\non 3\non 4",
  ])("take linear time: %#", async (line) => {
    const text = `${line}\n`.repeat(Math.ceil(500_000 / line.length));
    expect(await processorMs(() => splitReply(text))).toBeLessThan(2_000);
  });
});
