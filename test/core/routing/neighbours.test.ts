import { describe, expect, it } from "vitest";
import { chance, routingLine, routingLines } from "../../../bench/routing-data.ts";
import { Neighbours } from "../../../core/routing/neighbours.ts";
import { caseStems, caseWords } from "../../../core/routing/routed-case.ts";
import { Trust } from "../../../core/routing/trust.ts";

const learned = (count: number, seed = 3): Neighbours => {
  const model = new Neighbours();
  for (const { id, final_queue, subject, text, move_note } of routingLines(count, seed)) {
    model.learn({ id, day: 0, queue: final_queue, stems: caseStems(subject, text, move_note) });
  }
  return model;
};

describe("X1 neighbours", () => {
  it("X1 three in four of the hints are right, and most requests get one", () => {
    const model = learned(450);
    const random = chance(99);
    const asked = Array.from({ length: 150 }, (_, index) => routingLine(index, random, ["first", "second"]));
    const said = asked.flatMap(({ subject, text, final_queue }) => {
      const hint = model.hint(caseWords(subject, text), 0);
      return hint ? [hint.queue === final_queue] : [];
    });
    expect(said.length / asked.length).toBeGreaterThan(0.5);
    expect(said.filter(Boolean).length / said.length).toBeGreaterThan(0.75);
  });

  it("X1 says what it rests on: how many of how many, words of the request, cases", () => {
    const hint = learned(450).hint(
      caseWords("Buca", "C'è una grossa buca sull'asfalto in via Po, pericolosa per le moto."),
      0,
    );
    expect(hint).toMatchObject({ queue: "viabilita", words: expect.arrayContaining(["buca", "asfalto"]) });
    expect(hint?.n).toBeLessThanOrEqual(hint?.m ?? 0);
    expect(hint?.cases[0]).toMatch(/^r\d{4}$/);
    expect(new Set(hint?.words).size).toBe(hint?.words.length);
  });

  it("X1 is silent with little experience, about the unknown, and about queues that are not offered", () => {
    const words = caseWords("Buca", "C'è una grossa buca sull'asfalto in via Po.");
    expect(learned(20).hint(words, 0)).toBeNull();
    const model = learned(450);
    expect(model.hint(caseWords("", "Il mio gatto Birillo è salito sul pero del vicino."), 0)).toBeNull();
    expect(model.hint([], 0)).toBeNull();
    expect(model.hint(words, 0, (queue) => queue !== "viabilita")?.queue).not.toBe("viabilita");
  });

  it("X1 a case solved again elsewhere counts there", () => {
    const model = new Neighbours();
    const stems = caseStems("Acquario", "L'acquario comunale perde acqua dalla vasca.");
    for (let n = 0; n < 40; n++) model.learn({ id: `a${n}`, day: 0, queue: "vecchia", stems });
    for (let n = 0; n < 40; n++) expect(model.corrects(`a${n}`, "nuova")).toBe(true);
    expect(model.corrects("b", "nuova")).toBe(false);
    expect(model.hint(caseWords("Acquario", "L'acquario comunale perde acqua"), 0)?.queue).toBe("nuova");
  });

  it("R4 X1 a case that is forgotten votes no longer, and the others go on as before", () => {
    const model = new Neighbours();
    const stems = caseStems("Acquario", "L'acquario comunale perde acqua dalla vasca.");
    const asked = caseWords("Acquario", "L'acquario comunale perde acqua");
    for (let n = 0; n < 80; n++) model.learn({ id: `a${n}`, day: n, queue: n < 40 ? "prima" : "poi", stems });
    for (let n = 40; n < 80; n++) model.forget(`a${n}`);
    model.forget("a40");
    expect(model.hint(asked, 80)?.queue).toBe("prima");
    expect(model.corrects("a40", "poi")).toBe(false);
    expect(model.corrects("a39", "prima")).toBe(true);
    for (let n = 0; n < 40; n++) model.forget(`a${n}`);
    expect(model.hint(asked, 80)).toBeNull();
  });

  it("X1 an older case weighs less", () => {
    const model = new Neighbours();
    const stems = caseStems("Acquario", "L'acquario comunale perde acqua dalla vasca.");
    for (let n = 0; n < 40; n++)
      model.learn(
        { id: `a${n}`, day: n % 2 === 0 ? 0 : 730, queue: n % 2 === 0 ? "prima" : "poi", stems },
        false,
      );
    expect(model.hint(caseWords("Acquario", "acquario comunale vasca acqua"), 740)?.queue).toBe("poi");
  });
});

describe("X1 when to speak", () => {
  it("X1 where its guesses were right, not where they were wrong", () => {
    const trust = new Trust();
    for (let n = 0; n < 100; n++) {
      trust.note(0.9, true);
      trust.note(0.5, n % 2 === 0);
    }
    expect(trust.threshold()).toBeGreaterThan(0.5);
    expect(trust.threshold()).toBeLessThanOrEqual(0.9);
  });

  it("X1 nowhere when it never was right enough", () => {
    const trust = new Trust();
    for (let n = 0; n < 100; n++) trust.note(n / 100, n % 2 === 0);
    expect(trust.threshold()).toBeGreaterThan(1);
  });
});
