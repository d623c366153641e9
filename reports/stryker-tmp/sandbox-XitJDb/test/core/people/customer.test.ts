// @ts-nocheck
import { describe, expect, it } from "vitest";
import {
  type CustomerDetails,
  customerAddress,
  namedBy,
  newCustomer,
  withDetails,
} from "../../../core/people/customer.ts";
import { askedWords, isMeant } from "../../../core/people/customer-words.ts";
import { NOON } from "../../support/given.ts";
import { LAURA } from "../../support/sample-desk.ts";

const LATER = "2019-03-20T08:00:00.000Z";
const ANNA = newCustomer("anna.bianchi@comune.example.it", "Anna Bianchi", NOON);
const DESK = { organisations: new Map() };
const details = (changes: Partial<CustomerDetails>): CustomerDetails => ({
  name: "Anna Bianchi",
  phones: [],
  organisations: [],
  note: "",
  ...changes,
});

describe("P4 a customer", () => {
  it("P4 is known by an address in lower case, and by nothing that is none", () => {
    expect(customerAddress(" Anna.Bianchi@Example.ORG ")).toBe("anna.bianchi@example.org");
    for (const none of [
      "",
      "anna",
      "@example.org",
      "anna@",
      "a b@example.org",
      "a@b@c",
      "a\u0000@b",
      `${"a".repeat(250)}@b.it`,
    ]) {
      expect([none, customerAddress(none)]).toEqual([none, null]);
    }
  });

  it("P4 takes a name from a mail only while he has none", () => {
    expect(namedBy(ANNA, "Altra", LATER)).toBe(ANNA);
    const nameless = newCustomer(ANNA.address, "", NOON);
    expect(namedBy(nameless, " ", LATER)).toBe(nameless);
    expect(namedBy(nameless, "Anna\r\nBianchi", LATER)).toEqual({
      ...nameless,
      name: "Anna Bianchi",
      version: 2,
      changedAt: LATER,
    });
  });

  it("P4 has telephone numbers of digits alone, each once, whatever was typed around them", () => {
    const phones = ["06 / 1234-5678", "+39 (06) 12345678", "061234 5678", "tel. 12345"];
    expect(withDetails(DESK, ANNA, details({ phones }), LAURA, LATER)).toMatchObject({
      ok: true,
      value: {
        phones: ["0612345678", "+390612345678", "12345"],
        changedBy: LAURA,
        version: 2,
        createdAt: NOON,
      },
    });
  });

  it("R2 P4 refuses a telephone number that is none, and an organisation without a name, by their places", () => {
    for (const wrong of ["", "1234", "1234567890123456", "06+12345", "++3906123", "chiamare"]) {
      expect([wrong, withDetails(DESK, ANNA, details({ phones: ["12345", wrong] }), LAURA, LATER)]).toEqual([
        wrong,
        { ok: false, error: { code: "field.invalid", field: "phones.1" } },
      ]);
    }
    expect(withDetails(DESK, ANNA, details({ organisations: [" "] }), LAURA, LATER)).toMatchObject({
      error: { field: "organisations.0" },
    });
  });

  it("G5 P4 works for organisations of the desk, or for those he worked for before they left it", () => {
    const comune = { key: "comune", name: "Comune", domains: [] };
    const desk = { organisations: new Map([["comune", comune]]) };
    const before = { ...ANNA, organisations: ["provincia"] };
    const asked = (organisations: string[]) =>
      withDetails(desk, before, details({ organisations }), LAURA, LATER);
    expect(asked(["comune", "provincia", "comune"])).toMatchObject({
      value: { organisations: ["comune", "provincia"] },
    });
    expect(asked(["comune", "regione"])).toEqual({
      ok: false,
      error: { code: "field.invalid", field: "organisations.1" },
    });
  });

  it("P4 is found by the beginnings of the words of name and address, accents and case aside", () => {
    const customer = { ...ANNA, name: "Niccolò D’Àmico", phones: ["+390612345678"] };
    const finds = (asked: string) => isMeant(customer, askedWords(asked));
    const found = [
      "nicc",
      "NICCOLO",
      "amico nicco",
      "d'am",
      "bianchi",
      "anna.bianchi@com",
      "comune.example",
      "example",
    ];
    expect(found.filter((asked) => !finds(asked))).toEqual([]);
    expect(["olo", "rossi", "nicco rossi", "it"].filter(finds)).toEqual([]);
  });

  it("P4 is found by any digits of a telephone number, however they are written", () => {
    const customer = { ...ANNA, phones: ["+390612345678"] };
    const finds = (asked: string) => isMeant(customer, askedWords(asked));
    expect(
      ["+39 06", "06 1234", "345 678", "678", "(06) 1234-5678"].filter((asked) => !finds(asked)),
    ).toEqual([]);
    expect(["0699", "78"].filter(finds)).toEqual([]);
  });
});
