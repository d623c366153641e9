import { describe, expect, it } from "vitest";
import { readAddresses } from "../../../bot/mail/parse/addresses.ts";
import { parseMail } from "../../../bot/mail/parse/parse-mail.ts";

describe("addresses as mailers write them (RFC 5322 §3.4, §4.4; spec M3)", () => {
  it.each([
    ["Rossi, Mario <m@x.example>", "Rossi, Mario"],
    ["Dell'Acqua, Anna Maria <m@x.example>", "Dell'Acqua, Anna Maria"],
    ["Mario Rossi <mailto:m@x.example>", "Mario Rossi"],
    ["Mario Rossi <<m@x.example>>", "Mario Rossi"],
    ["Mario Rossi <@vecchio.example,@altro.example:m@x.example>", "Mario Rossi"],
    ["Mario Rossi <m @ x . example>", "Mario Rossi"],
    ["Mario (l'altro \\) ieri) Rossi <m(lui)@x.example(qui)>", "Mario Rossi"],
    ['"Mario Rossi" <"m@x.example">', "Mario Rossi"],
    ["<Mario Rossi> m@x.example", "Mario Rossi"],
    ["Ufficio(tutti) :Mario Rossi <m@(nodo)x.example>, b@x.example;", "Mario Rossi"],
    ["m@x.example (Mario Rossi)", "Mario Rossi"],
  ])("%s", (header, name) => {
    expect(readAddresses(header)[0]).toEqual({ address: "m@x.example", name });
  });

  it("keeps a quoted left part whole", () => {
    expect(readAddresses('"anna rossi"@x.example')).toEqual([
      { address: '"anna rossi"@x.example', name: "" },
    ]);
  });

  it("takes two mailboxes for two, whatever stands between them", () => {
    for (const between of [", ", "; ", ",, "]) {
      const found = readAddresses(`a@x.example${between}Mario <b@x.example>`);
      expect(found.map(({ address }) => address)).toEqual(["a@x.example", "b@x.example"]);
    }
  });

  it.each([
    ["<1234   @   nodo(nota)  .x .example>", "1234@nodo.x.example"],
    ['<"a>b"@x.example>', '"a>b"@x.example'],
    ["<<a@x.example>>", "a@x.example"],
    ["a@x.example", "a@x.example"],
  ])("a Message-ID is read without what is folded into it: %s", async (header, id) => {
    expect((await parseMail(Buffer.from(`Message-ID: ${header}\r\n\r\nx`))).messageId).toBe(id);
  });
});
