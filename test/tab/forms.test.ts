import { describe, expect, test } from "vitest";
import { firstWrongField, sortProblem } from "../../tab/src/api/problem.ts";
import { createSubmitKeys } from "../../tab/src/api/submit-key.ts";
import { parseAddresses } from "../../tab/src/screens/ticket/composer/addresses.ts";
import { withTemplate } from "../../tab/src/screens/ticket/composer/mail-words.ts";

const problem = (
  code: string,
  detail: string,
  errors?: readonly { field: string; code: string; detail: string }[],
) => ({
  type: "",
  title: "Dati non validi",
  status: 422,
  code,
  detail,
  ...(errors && { errors }),
});

describe("errors stand at their fields", () => {
  test("the API's names are translated to the form's", () => {
    const errors = [
      { field: "customer.address", code: "field.invalid", detail: "Indirizzo non valido." },
      { field: "text", code: "field.required", detail: "Campo obbligatorio: Testo." },
    ];
    const sorted = sortProblem(problem("body.invalid", "", errors), ["address", "subject", "text"]);
    expect(sorted).toEqual({
      fields: { address: "Indirizzo non valido.", text: "Campo obbligatorio: Testo." },
      general: null,
    });
    expect(firstWrongField(sorted.fields, ["address", "subject", "text"])).toBe("address");
  });

  test("a code about one field goes to it", () => {
    const sorted = sortProblem(problem("move.note_required", "Serve una nota."), ["queue", "reason", "text"]);
    expect(sorted).toEqual({ fields: { text: "Serve una nota." }, general: null });
  });

  test("what no field of the form is about is said above it", () => {
    const errors = [{ field: "mood", code: "field.unknown", detail: "Campo sconosciuto." }];
    expect(sortProblem(problem("body.invalid", "x", errors), ["text"])).toEqual({
      fields: {},
      general: "Campo sconosciuto.",
    });
    expect(sortProblem(problem("ticket.changed", "Intanto è cambiato."), ["text"]).general).toBe(
      "Intanto è cambiato.",
    );
  });
});

describe("one submit, one key", () => {
  test("a retry of the same words sends the same key; other words another", () => {
    let made = 0;
    const keys = createSubmitKeys(() => `k${++made}`);
    expect(keys.keyFor({ text: "a" })).toBe("k1");
    expect(keys.keyFor({ text: "a" })).toBe("k1");
    expect(keys.keyFor({ text: "b" })).toBe("k2");
    keys.done();
    expect(keys.keyFor({ text: "b" })).toBe("k3");
  });
});

describe("T11 reply", () => {
  test("a template never takes the place of what was written", () => {
    expect(withTemplate("", "Modello", "")).toBe("Modello");
    expect(withTemplate("Modello", "Altro", "Modello")).toBe("Altro");
    expect(withTemplate("Mie parole", "Modello", "")).toBe("Mie parole\n\nModello");
  });

  test("addresses as people write them", () => {
    expect(parseAddresses('a@x.it; "Anna Rossi" <anna@x.it>,\n b@x.it ')).toEqual([
      { name: "", address: "a@x.it" },
      { name: "Anna Rossi", address: "anna@x.it" },
      { name: "", address: "b@x.it" },
    ]);
  });
});
