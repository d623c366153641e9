import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createRouting } from "../../../bot/routing.ts";
import { openStore } from "../../../bot/storage/open-store.ts";
import type { Click, ClickDeps } from "../../../bot/teams/card-actions/click.ts";
import { performReply } from "../../../bot/teams/card-actions/reply.ts";
import { createDrafts } from "../../../bot/teams/drafts/drafts.ts";
import type { Desk } from "../../../core/desk/desk.ts";
import { handle } from "../../../core/handle.ts";
import { SYSTEM } from "../../../core/people/actor.ts";
import type { Store } from "../../../core/ports.ts";
import { CREATED, NOON } from "../../support/given.ts";
import { LAURA, SAMPLE_DESK, template } from "../../support/sample-desk.ts";
import { inputsOf } from "../cards/card-inspection.ts";

const DESK: Desk = {
  ...SAMPLE_DESK,
  templates: [
    template("stato", { text: "il ticket {number} è {state}" }),
    template("saluto", { text: "Gentile {customer}," }),
    template("bolli", { text: "bollo", queues: ["tributi"] }),
    template("nota", { kind: "note", text: "nota" }),
  ],
};

let store: Store;
beforeEach(async () => {
  store = await openStore("sqlite::memory:");
});
afterEach(() => store.close());

async function replyForm(surface: Click["surface"], key: string, text = "") {
  const deps: ClickDeps = {
    store: store.tickets,
    allStore: store,
    desk: DESK,
    newId: randomUUID,
    clock: { now: () => NOON },
    links: {
      ticket: () => "https://desk.example/",
      dashboard: () => "https://desk.example/",
    },
    routing: createRouting(store.tickets, DESK),
    drafts: createDrafts(store, { now: () => NOON }),
  };
  const requestKey = randomUUID();
  const created = await handle(deps, null, CREATED, { actor: SYSTEM, now: NOON, source: "mail", requestKey });
  if (!created.ok) throw new Error(created.error.code);
  const { number, version } = created.value.ticket;
  const operator = { address: LAURA, name: "Laura Conti", language: "it" as const };
  const click: Click = { operator, language: "it", surface, userId: "29:1", requestKey: randomUUID() };
  const inputs = { template: key, text, next: "open", untilDate: "", untilTime: "" };
  const card = await performReply(deps, click, { kind: "reply.template", number, version, ...inputs });
  const named = new Map(inputsOf(card).map((input) => [String(input.id), input]));
  const choices = (named.get("reply_template")?.choices ?? []) as readonly { value: string }[];
  return { number, text: named.get("reply_text")?.value, offered: choices.map(({ value }) => value) };
}

describe("T17 a template in the reply form of a card", () => {
  it("T17 is filled in for the ticket, below what was typed", async () => {
    const { number, text } = await replyForm("personal", "stato", "Buongiorno");
    expect(text).toBe(`Buongiorno\n\nil ticket ${number} è nuovo`);
  });

  it("T17 is offered when it is an answer of the ticket's queue", async () => {
    const { offered } = await replyForm("personal", "stato");
    expect(offered).toEqual(["stato", "saluto"]);
  });

  it("B1 is not offered in a channel that does not name the customer, when it would", async () => {
    const { offered } = await replyForm("channel", "stato");
    expect(offered).toEqual(["stato"]);
  });

  it("T17 adds nothing when it is of another queue, another kind or gone", async () => {
    for (const key of ["bolli", "nota", "nulla"]) {
      expect((await replyForm("personal", key, "Buongiorno")).text).toBe("Buongiorno");
    }
  });
});
