// @ts-nocheck
import { describe, expect, it } from "vitest";
import {
  checkDigit,
  formatTicketNumber,
  numbersInSubject,
  parseTicketNumber,
} from "../../../core/ticket/number.ts";

describe("T1 ticket numbers", () => {
  it("T1 gives the handbook's 2019031942000015 to the first ticket of 2019-03-19", () => {
    expect(formatTicketNumber("20190319", "42", 1)).toBe("2019031942000015");
  });

  it("T1 agrees with OTRS's own example for another system id", () => {
    expect(`${"200206231010001"}${checkDigit("200206231010001")}`).toBe("2002062310100011");
  });

  it("T1 writes 1 where the check digit would be 10", () => {
    expect(checkDigit("0")).toBe(1);
    expect(checkDigit("55")).toBe(5);
  });

  it("T1 lets the counter grow beyond five digits", () => {
    const number = formatTicketNumber("20190319", "42", 123456);
    expect(number).toHaveLength(17);
    expect(parseTicketNumber(number, "42")).toEqual({
      ok: true,
      value: { day: "20190319", counter: 123456 },
    });
  });

  it.each([
    ["20190319420000X5", "not_digits"],
    ["20190319", "too_short"],
    ["2019133942000015", "bad_date"],
    ["2019031943000015", "other_system"],
    ["2019031942000016", "bad_check_digit"],
  ])("M5 says why %s is not one of our numbers: %s", (number, fault) => {
    expect(parseTicketNumber(number, "42")).toEqual({ ok: false, error: fault });
  });

  it.each([
    ["R: [Ticket#2019031942000015] Errore", ["2019031942000015"]],
    ["RE: Ticket#: 2019031942000015", ["2019031942000015"]],
    ["ticket#2019031942000015 e Ticket#2019031942000023", ["2019031942000015", "2019031942000023"]],
    ["pratica 2019031942000015", []],
  ])("M5 finds the numbers of %s", (subject, numbers) => {
    expect(numbersInSubject(subject)).toEqual(numbers);
  });
});
