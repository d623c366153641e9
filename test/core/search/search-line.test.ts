import { describe, expect, it } from "vitest";
import { attributesOfLine, numberOfLine } from "../../../core/search/search-line.ts";

describe("a search in a single line", () => {
  it.each([
    ["canone && rimborso", { fullText: "canone && rimborso" }],
    ["10*5155", { number: "10*5155" }],
    ["105658", { number: "*105658*" }],
    ["Ticket#2019031942000015", { number: "*2019031942000015*" }],
    ["# 2019", { fullText: "# 2019" }],
    ["12345", { fullText: "12345" }],
    ["******", { fullText: "******" }],
    ["  ", {}],
  ])("B5 D3 %j asks for %j", (line, attributes) => expect(attributesOfLine(line)).toEqual(attributes));

  it("D3 a whole number jumps, also with its prefix; a part of one does not", () => {
    expect(numberOfLine(" Ticket#2019031942000015 ")).toBe("2019031942000015");
    expect(["20190319*", "105658", "canone"].map(numberOfLine)).toEqual([null, null, null]);
  });
});
