import { describe, expect, it } from "vitest";
import { expressionPattern } from "../../../core/text/plain/expression-pattern.ts";
import { EXPRESSIONS } from "../../../core/text/plain/expressions.ts";
import { findExpressions } from "../../../core/text/plain/find-expressions.ts";
import { gulpease } from "../../../core/text/plain/gulpease.ts";
import { plainHint } from "../../../core/text/plain/plain-hint.ts";
import { sentencesOf } from "../../../core/text/sentences.ts";

const textsOf = (text: string) => findExpressions(text).map((found) => found.text);

describe("X2 sentences", () => {
  it.each([
    ["Il dott. Rossi, ing. presso il S.U.E., è assente. Torna lunedì.", 2],
    ["Ai sensi dell'art. 5 del D.Lgs. n. 33/2013 si paga. Grazie!", 2],
    ["Costa 1.250,00 euro. Scade il 3.4.2026 alle 9.30.", 2],
    ["Servono:\n- la patente\n- la ricevuta\n- una foto", 4],
    ["1. Apra il sito\n2. Scelga il modulo\n3. Prema Invia", 3],
    ["Gentile utente,\nla domanda è completa.", 1],
    [
      "Una frase lunga che il programma di posta ha spezzato in due righe\nsenza chiedere niente a nessuno.",
      1,
    ],
    ["Davvero?! Sì... Certo.", 3],
    ["www.comune.example/a.b e c.d@example.org bastano.", 1],
    ["", 0],
    ["...", 0],
  ])("X2 %j", (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});

describe("X2 the Gulpease index", () => {
  it("X2 is 89 + (300 · sentences − 10 · letters) / words (Lucisano, Piemontese 1988)", () => {
    // 1 sentence, 16 words, 115 letters.
    expect(
      gulpease(
        "La domanda presentata dal richiedente verrà esaminata dalla commissione competente entro novanta giorni lavorativi dalla ricezione",
      ),
    ).toBe(Math.round(89 + (300 - 10 * 115) / 16));
    // 2 sentences, 10 words, 51 letters.
    expect(gulpease("La sua domanda è arrivata. Le risponderemo entro dieci giorni.")).toBe(
      Math.round(89 + (600 - 10 * 51) / 10),
    );
  });

  it("X2 stays between 0 and 100, and a text without words has none", () => {
    expect(gulpease("Il gatto mangia.")).toBe(100);
    expect(gulpease("precipitevolissimevolmente ".repeat(30))).toBe(0);
    expect(gulpease(" … !")).toBeNull();
  });

  it("X2 links are one short word, so that they do not make a text hard", () => {
    const link = gulpease(
      "Compili il modulo su https://www.comune.example/servizi/tributi/moduli/2026/tari.pdf.",
    );
    expect(link).toBe(gulpease("Compili il modulo su link."));
  });

  it("X2 aims at 60", () => {
    expect(plainHint("La sua domanda è arrivata.").isPlain).toBe(true);
    expect(plainHint("").isPlain).toBe(true);
    const hard =
      "In ottemperanza alle disposizioni vigenti si comunica che l'amministrazione procederà all'archiviazione dell'istanza presentata.";
    expect(plainHint(hard).isPlain).toBe(false);
  });
});

describe("X2 bureaucratic expressions", () => {
  it("X2 are more than two hundred, each once, each with something to say instead", () => {
    expect(EXPRESSIONS.length).toBeGreaterThan(200);
    expect(new Set(EXPRESSIONS.map(([expression]) => expression)).size).toBe(EXPRESSIONS.length);
    expect(EXPRESSIONS.filter(([, plainer]) => plainer.trim() === "")).toEqual([]);
  });

  it("X2 every one of them is found where it is written", () => {
    const written = (expression: string): string =>
      expression
        .replace(/\{([^|}]+)[^}]*\}/g, "$1")
        .replace(/[()]/g, "")
        .split(" ")
        .map((word) => word.split("/")[0] as string)
        .map((word) =>
          word === "il+"
            ? "il"
            : word.replace(/\+$/, "").replace(/[~^]$/, (mark) => (mark === "~" ? "o" : "e")),
        )
        .join(" ");
    const lost = EXPRESSIONS.map(([expression]) => expression).filter(
      (expression) => !expressionPattern(expression).test(`Prima ${written(expression)} poi.`),
    );
    expect(lost).toEqual([]);
  });

  it.each([
    "apporre",
    "apposto",
    "apposta",
    "appongo",
    "appongono",
    "apponendo",
    "apporrà",
    "apponga",
    "apponeva",
    "apporvi",
    "redigere",
    "redatto",
    "redatta",
    "redige",
    "redigendo",
    "effettuerà",
    "effettuando",
    "effettuati",
    "evidenziamo",
    "evidenzia",
    "evidenzierà",
    "trasmesso",
    "trasmettiamo",
    "trasmetterLe",
    "esperita",
    "espletati",
  ])("X2 verbs in their forms: %s", (form) => {
    expect(textsOf(`Si vuole ${form} domani`)).toContain(form);
  });

  it.each([
    ["In ottemperanza alle norme", "In ottemperanza alle"],
    ["in ottemperanza a quanto detto", "in ottemperanza a"],
    ["IN OTTEMPERANZA ALL’ART. 3", "IN OTTEMPERANZA ALL’"],
    ["in\n  ottemperanza   al decreto", "in ottemperanza al"],
    ["ai sensi dell'art. 5", "ai sensi dell'"],
  ])("X2 as it appears, with its article: %j", (text, found) => {
    expect(textsOf(text)).toEqual([found]);
  });

  it("X2 the longest wins, and says where it stands", () => {
    const text = "Si prega di voler fornire riscontro.";
    expect(textsOf(text)).toEqual(["Si prega di voler", "fornire riscontro"]);
    const [first] = findExpressions(text);
    expect(first).toMatchObject({ at: 0, length: 17, plainer: ["le chiediamo di", "per favore"] });
  });

  it.each([
    "Le onde erano alte e il posto che avevamo scelto era lontano.",
    "L'educazione stradale vale per tutti: la norma è semplice e le differenze sono poche.",
    "Ada ci ha scritto che le notizie sono buone. L'ultima lezione è sabato.",
    "In evidenza: il corso è gratuito, con le relazioni dei docenti.",
    "Può pagare online o in banca. La strada è aperta.",
  ])("X2 everyday words are left in peace: %j", (text) => {
    expect(textsOf(text)).toEqual([]);
  });
});
