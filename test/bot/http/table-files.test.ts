import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvLine } from "../../../bot/http/tables/table-files.ts";

/** The fields of one line, by RFC 4180. */
const fieldsOf = (line: string): readonly string[] =>
  Array.from(
    `,${line.replace(/\r\n$/, "")}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g),
    ([, quoted, plain]) => (quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"')),
  );

describe("CSV", () => {
  it.each(["=1+1", "+39 06", "-2", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1"])(
    "D3 keeps %j from being a formula",
    (text) => {
      expect(fieldsOf(csvLine([text]))).toEqual([`'${text}`]);
    },
  );

  it("D3 leaves other texts as they are, dates as their text", () => {
    const date = { date: new Date(0), text: "1970-01-01 01:00" };
    expect(csvLine(["a b", "1 molto bassa", "", date])).toBe("a b,1 molto bassa,,1970-01-01 01:00\r\n");
  });

  it("D6 figures are figures, also below nothing", () => {
    expect(csvLine([-2, 0, 1.5])).toBe("-2,0,1.5\r\n");
  });

  it("D3 any texts can be read back, an apostrophe apart", () => {
    const aText = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", "\r", "=", "'", "è", " ") });
    fc.assert(
      fc.property(fc.array(aText, { minLength: 1, maxLength: 4 }), (texts) => {
        const fields = fieldsOf(csvLine(texts));
        expect(fields).toHaveLength(texts.length);
        fields.forEach((field, n) => {
          expect([texts[n], `'${texts[n]}`]).toContain(field);
        });
      }),
    );
  });
});
