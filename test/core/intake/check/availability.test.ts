import { describe, expect, it } from "vitest";
import { availabilityIn } from "../../../../core/intake/check/availability/availability.ts";

const WORKING = [1, 2, 3, 4, 5];
const THURSDAY = 4;
const read = (text: string, today: number | null = null) =>
  availabilityIn(text, today).map(({ days, from, to }) => [days, from, to]);

describe("when somebody can be reached (G6)", () => {
  it.each([
    ["Potete chiamarmi dalle 9 alle 12", [[WORKING, "09:00", "12:00"]]],
    ["Sono reperibile solo il pomeriggio", [[WORKING, "14:00", "18:00"]]],
    ["Mi trovate lunedì e mercoledì mattina", [[[1, 3], "08:00", "13:00"]]],
    ["Mi trovate il lunedì e il mercoledì mattina", [[[1, 3], "08:00", "13:00"]]],
    ["Chiamatemi dopo le 15", [[WORKING, "15:00", null]]],
    ["Sono disponibile tutti i giorni tranne il venerdì", [[[1, 2, 3, 4], null, null]]],
    ["Sono in ufficio dal lunedì al giovedì, 8.30-12.30", [[[1, 2, 3, 4], "08:30", "12:30"]]],
    ["Raggiungibile tra le 9 e mezza e le 11", [[WORKING, "09:30", "11:00"]]],
    ["Chiamare dalle ore 2 alle 5 del pomeriggio", [[WORKING, "14:00", "17:00"]]],
    ["Contattatemi entro mezzogiorno", []],
    ["Contattatemi entro le 12", [[WORKING, null, "12:00"]]],
    [
      "Disponibilità: martedì dalle 10 alle 13 e giovedì dalle 15 alle 17",
      [
        [[2], "10:00", "13:00"],
        [[4], "15:00", "17:00"],
      ],
    ],
    [
      "Reperibile dalle 9 alle 12 e dalle 15 alle 17 il martedì",
      [
        [[2], "09:00", "12:00"],
        [[2], "15:00", "17:00"],
      ],
    ],
    ["Il pomeriggio dopo le 16 rispondo al 333 1234567", [[WORKING, "16:00", "18:00"]]],
    [
      "Sono in ufficio martedì e giovedì tutto il giorno, gli altri giorni solo la mattina",
      [
        [[2, 4], null, null],
        [[1, 3, 5], "08:00", "13:00"],
      ],
    ],
    ["Non sono in ufficio il venerdì", [[[1, 2, 3, 4], null, null]]],
  ])("G6 %j", (text, windows) => {
    expect(read(text)).toEqual(windows);
  });

  it.each([
    ["Il programma è bloccato dalle 9 alle 12"],
    ["Lunedì ho chiamato dalle 9 alle 12 e nessuno ha risposto"],
    ["L'ufficio riceve il pubblico dalle 9 alle 12"],
    ["Da lunedì non riesco a contattare il server"],
    ["Tel. 0571 12-13 14"],
    ["La delibera del 10-12 marzo non si vede"],
  ])("G6 %j says nothing of the kind", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("G6 domani is the day after the mail's, and any day when nobody knows which", () => {
    expect(read("Chiamatemi domani dalle 9 alle 12", THURSDAY)).toEqual([[[5], "09:00", "12:00"]]);
    expect(read("Chiamatemi domani dalle 9 alle 12")).toEqual([[WORKING, "09:00", "12:00"]]);
  });
});
