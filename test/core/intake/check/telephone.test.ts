import { describe, expect, it } from "vitest";
import { findTelephones } from "../../../../core/intake/check/telephone/telephone.ts";
import { processorMs } from "../../../support/processor-time.ts";

const numbersIn = (text: string): readonly string[] =>
  findTelephones(text).telephones.map(({ number }) => number);

describe("telephone numbers in a mail (G1)", () => {
  it.each([
    ["tel. 06 67661234", "+390667661234"],
    ["Tel: 06/6766.1234", "+390667661234"],
    ["06•67661234", "+390667661234"],
    ["(06) 12345678", "+390612345678"],
    ["(+39) 0734 284 200", "+390734284200"],
    ["0039 333 1234567", "+393331234567"],
    ["393331234567", "+393331234567"],
    ["cell. 333.12.34.567", "+393331234567"],
    ["333 / 12 34 567", "+393331234567"],
    ["3 3 8 1 2 3 4 5 6 7", "+393381234567"],
    ["tel333 1234567", "+393331234567"],
    ["📞 0761 298100", "+390761298100"],
    ["06 1234567/8", "+39061234567"],
    ["02.90320.1 int 24", "+3902903201"],
    ["Tel 231", "231"],
    ["+41 44 668 18 00", "+41446681800"],
    ["Telefono:\n0761 298100", "+390761298100"],
    ["Ufficio mandati 0761 298100", "+390761298100"],
    ["la pratica di cui sopra; contattatemi al 3331234567", "+393331234567"],
    ["P.IVA 01234567890 - Tel. 06 1234567", "+39061234567"],
    ["n. tel. e fax 0761298100", "+390761298100"],
    ["(0761) 29.81.00", "+390761298100"],
    ["Studio Beta, 800 123 456", "+39800123456"],
    ["Consorzio Alfa\n848 123 456", "+39848123456"],
    ["Rif.: ufficio del vicario, 0761 298100", "+390761298100"],
    ["interno tre-tre-otto (338 1234567)", "+393381234567"],
    ["chiamatemi allo zero sette sei uno, 29 81 00", "+390761298100"],
    ["cell 338 trattino 1234 trattino 567", "+393381234567"],
  ])("G1 finds the one in %j", (text, number) => {
    expect(numbersIn(text)).toEqual([number]);
  });

  it("G1 finds two in a row", () => {
    const both = ["+39061234567", "+393331234567"];
    expect(numbersIn("06 1234567 333 1234567")).toEqual(both);
    expect(numbersIn("tel.061234567 - 3331234567")).toEqual(both);
  });

  it.each([
    ["prot. 0612345678"],
    ["matr. 0512345678"],
    ["badge 0512345678"],
    ["800123456"],
    ["al numero verde 800 123 456 non rispondono"],
    ["ho due pratiche, tre allegati e quattro figli"],
    ["i capitoli uno, due e tre"],
    ["protocollo n. 3331234567"],
    ["IT60X0542811101000000123456"],
    ["IT 60 X 05428 11101 000000123456"],
    ["RSSMRA80A01H501U"],
    ["P.IVA 01234567890"],
    ["Partita IVA\n01234567890"],
    ["01234567890"],
    ["0012345/2026"],
    ["pratica n. 3401234567"],
    ["del 03/02/2026 ore 09.30"],
    ["€ 3.331.234.567"],
    ["3331234567 euro"],
    ["codice cliente 3331234567"],
    ["08.00 - 14.00"],
    ["ticket 20260303420001233"],
    ["192.168.100.12"],
    ["0612345678 del 3 marzo"],
    ["IUV 301234567890123456"],
    ["Fax 06 1234567"],
    ["ho chiamato il numero verde 800 123 456"],
    ["ho provato a chiamare lo 06 67661 ma non risponde nessuno"],
    ["3714 496353 98431"],
    ["mandato n. 3201234567 e reversale 3201234568"],
    ["matricola 0612345"],
  ])("G1 takes %j for none", (text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  it("G1 says which numbers it did not take for a telephone", () => {
    expect(findTelephones("prot. 0612345678, IBAN IT60X0542811101000000123456").others).toEqual([
      "IT60X0542811101000000123456",
      "0612345678",
    ]);
  });

  it("a text of digits alone is read in no time", async () => {
    const text = "0".repeat(50_000) + "1 2 3 4 5 6 7 8 9 ".repeat(3_000) + "€1.".repeat(5_000);
    expect(await processorMs(() => findTelephones(text))).toBeLessThan(2_000);
  });
});
