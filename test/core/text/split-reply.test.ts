import { describe, expect, it } from "vitest";
import { splitReply } from "../../../core/text/split-reply.ts";
import { processorMs } from "../../support/processor-time.ts";

const NEW = "Buongiorno,\n\nil lampione è ancora spento.\n\nAnna";
const OLD = "Gentile signora,\nabbiamo preso in carico la segnalazione.";
const quote = (text: string): string => text.replace(/^/gm, "> ");

describe("splitReply", () => {
  it.each([
    [
      "Gmail",
      `Il giorno lun 2 nov 2026 alle ore 09:12 Assistenza <assistenza@ente.example> ha\nscritto:\n\n${quote(OLD)}`,
    ],
    ["Thunderbird", `Il 02/11/2026 09:12, Assistenza ha scritto:\n${quote(OLD)}`],
    ["Apple Mail", `Il giorno 2 nov 2026, alle ore 09:12, Assistenza <a@ente.example> ha scritto:\n\n${OLD}`],
    [
      "Gmail in English",
      `On Mon, Nov 2, 2026 at 9:12 AM Help Desk <\nhelp@ente.example> wrote:\n\n${quote(OLD)}`,
    ],
    [
      "Outlook",
      `Da: Assistenza <assistenza@ente.example>\nInviato: lunedì 2 novembre 2026 09:12\nA: Anna Bianchi\nOggetto: R: Lampione\n\n${OLD}`,
    ],
    [
      "Outlook for the web",
      `________________________________\nDa: Assistenza\nInviato: lunedì 2 novembre 2026 09:12\nA: Anna\nOggetto: Lampione\n\n${OLD}`,
    ],
    [
      "Outlook in English",
      `From: Help <help@ente.example>\nSent: Monday, November 2, 2026 9:12 AM\nTo: Anna\nSubject: RE: lamp\n\n${OLD}`,
    ],
    [
      "old Outlook",
      `-----Messaggio originale-----\nDa: Assistenza\nInviato: lunedì 2 novembre 2026\nA: Anna\n\n${OLD}`,
    ],
    ["Outlook Express", `----- Original Message -----\n\n${OLD}`],
    [
      "a client in an unlisted language",
      `---------- Jibu la awali ----------\nFrom: a@ente.example\n\n${OLD}`,
    ],
    ["Yandex", `02.11.2026, 09:12, "Assistenza" <a@ente.example>:\n\n${OLD}`],
    ["quote marks alone", quote(OLD)],
  ])("cuts the quote of %s", (_client, quoted) => {
    const split = splitReply(`${NEW}\n\n${quoted}\n`);
    expect(split.reply).toBe(NEW);
    expect(split.quoted).toContain("abbiamo preso in carico");
  });

  it("keeps what is written below and between quoted lines", () => {
    const split = splitReply(
      "Il 02/11/2026 09:12, Assistenza ha scritto:\n> In che via?\nVia Roma.\n> Quale civico?\n\nIl 5.\n",
    );
    expect(split.reply).toBe("Via Roma.\n\nIl 5.");
  });

  it("keeps a forward that has no comment", () => {
    const forward = `Da: Mario <mario@x.example>\nInviato: lunedì 2 novembre 2026\nA: Anna\nOggetto: buca\n\nC'è una buca.`;
    expect(splitReply(forward).reply).toBe(forward);
  });

  it("keeps what follows an explicit forward line", () => {
    expect(
      splitReply("Vedete sotto.\n\n---------- Messaggio inoltrato ----------\nC'è una buca.").reply,
    ).toContain("buca");
  });

  it.each([
    "Percorso dell'autobus\nDa: Via Roma\nA: Piazza Dante\nè sempre in ritardo.",
    "Il giorno 3 marzo il sindaco ha scritto: nessuna risposta.",
    "Prima parte\n\n-----\n\nSeconda parte, più lunga di una firma e con un punto.",
    "In data 3/3/2026 ho chiesto il rimborso.\nNessuno mi ha scritto.",
    "Il 3 marzo 2026 il vostro ufficio mi ha scritto:\nla pratica è chiusa.\nNon è vero.",
    "Ho inviato da casa il modulo.\nAttendo.",
  ])("leaves a citizen's own words alone: %s", (text) => {
    expect(splitReply(text).reply).toBe(text);
  });

  it("cuts a declared signature", () => {
    expect(splitReply(`${NEW}\n-- \nAnna Bianchi\nvia Roma 5`)).toMatchObject({
      reply: NEW,
      signature: "Anna Bianchi\nvia Roma 5",
    });
  });

  it.each([
    "Sent from my iPhone",
    "Inviato da iPhone",
    "Inviato dal mio smartphone Samsung Galaxy.",
    "Inviato da Outlook per Android<https://aka.ms/x>",
    "Ottieni Outlook per iOS",
  ])("cuts the device line: %s", (line) => {
    const split = splitReply(
      `${NEW}\n\n${line}\n\nIl giorno 2 nov 2026, alle ore 09:12, A <a@x.it> ha scritto:\n\n${quote(OLD)}`,
    );
    expect(split).toMatchObject({ reply: NEW, signature: line });
  });

  it("keeps what is written under a device line at the top", () => {
    expect(splitReply("Inviato da iPhone\n\nIl lampione è spento.").reply).toContain("Il lampione è spento.");
  });

  it("reports a guessed signature and leaves it in the reply", () => {
    const text = "Il lampione è spento.\n\nCordiali saluti\nAnna Bianchi\ntel. 06 1234567";
    expect(splitReply(text)).toMatchObject({
      reply: text,
      signature: "Cordiali saluti\nAnna Bianchi\ntel. 06 1234567",
    });
  });

  it.each(["", "\n\n", ">", "> \n>", "--", "-- \n", "Il"])("answers the odd text %j", (text) => {
    expect(() => splitReply(text)).not.toThrow();
  });

  it.each(["-- \n", "> a\nb\n", "On 1 Jan 2020 ", "Da: a@b\n", "\n", "a@", "_", "Sent from my "])(
    "takes linear time on %j",
    async (unit) => {
      const text = unit.repeat(200_000 / unit.length);
      expect(await processorMs(() => splitReply(text))).toBeLessThan(2000);
    },
  );
});
