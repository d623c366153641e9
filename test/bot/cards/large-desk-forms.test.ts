import { describe, expect, it } from "vitest";
import { forDialog } from "../../../bot/cards/dialog.ts";
import { cardBytes } from "../../../bot/cards/ticket/size-ladder.ts";
import { openStore } from "../../../bot/storage/open-store.ts";
import { openNewTicket } from "../../../bot/teams/card-actions/new-ticket.ts";
import type { Desk, Role } from "../../../core/desk/desk.ts";
import { formDeps } from "../../support/form-deps.ts";
import { LAURA, SAMPLE_DESK } from "../../support/sample-desk.ts";
import { inputsOf } from "./card-inspection.ts";

/** As many operators and municipalities as a metropolitan city has. */
const LARGE: Desk = {
  ...SAMPLE_DESK,
  operators: new Map(
    [...Array(300).keys()].map((n) => {
      const address = n === 0 ? LAURA : `operatore.numero${n}@cittametropolitana.example`;
      return [address, { address, name: `Operatore Numero ${n}`, language: "it" as const }];
    }),
  ),
  organisations: new Map(
    [...Array(121).keys()].map((n) => [
      `comune-${n}`,
      { key: `comune-${n}`, name: `Comune di Prova numero ${n}`, domains: [] },
    ]),
  ),
};
const everybody = (): Map<string, Set<Role>> =>
  new Map([...LARGE.operators.keys()].map((address) => [address, new Set<Role>(["rw"])]));
const DESK: Desk = {
  ...LARGE,
  queues: new Map([...LARGE.queues].map(([key, queue]) => [key, { ...queue, roles: everybody() }])),
};

describe("the new ticket's form in a large desk", () => {
  it("T10 B8 stays below what Teams takes, with oneself to own it and the organisation by address", async () => {
    const store = await openStore("sqlite::memory:");
    const operator = { address: LAURA, name: "Laura Conti", language: "it" } as const;
    const click = { operator, language: "it", surface: "personal", userId: "29:1", requestKey: "k" } as const;
    const sizes: number[] = [];
    for (const desk of [SAMPLE_DESK, DESK]) {
      const card = await openNewTicket(formDeps(store, { desk }), click, "form", null);
      sizes.push(cardBytes(forDialog(card)));
      const choices = (field: string) =>
        inputsOf(card).find(({ id }) => id === `new_${field}`)?.choices as unknown[] | undefined;
      expect(choices("owner")).toHaveLength(desk === DESK ? 1 : 2);
      expect(choices("organisation")?.length).toBe(desk === DESK ? undefined : 1);
    }
    await store.close();
    expect(Math.max(...sizes)).toBeLessThan(20_000);
  });
});
