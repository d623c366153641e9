import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../../bot/storage/open-store.ts";
import type { Click } from "../../../bot/teams/card-actions/click.ts";
import type { FormDeps } from "../../../bot/teams/card-actions/long-forms.ts";
import { performCardAction } from "../../../bot/teams/card-actions/perform.ts";
import { handle } from "../../../core/handle.ts";
import { SYSTEM } from "../../../core/people/actor.ts";
import type { Store } from "../../../core/ports.ts";
import type { Command, CommandContext } from "../../../core/ticket/commands.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { NOON } from "../../support/builders.ts";
import { textsOf } from "../../support/cards.ts";
import { formDeps } from "../../support/form-deps.ts";
import { by } from "../../support/given.ts";
import { LAURA } from "../../support/sample-desk.ts";
import { aMessage } from "../http/support/desk-server.ts";

let store: Store;
let deps: FormDeps;
let ticket: Ticket;
let now = NOON;

const given = async (number: string | null, command: Command, ctx: Partial<CommandContext>) => {
  const context = { actor: SYSTEM, source: "mail", ...ctx, now } as const;
  const done = await handle(deps, number, command, { ...context, requestKey: randomUUID() });
  if (!done.ok) throw new Error(done.error.code);
  return done.value.ticket;
};

/** Laura's card of a ticket that she moved where she sees nothing. */
beforeEach(async () => {
  now = NOON;
  store = await openStore("sqlite::memory:");
  deps = formDeps(store, { now: () => now });
  const message = aMessage();
  ticket = await given(
    null,
    {
      type: "CreateTicket",
      queue: "contact-center",
      title: "Buca in via Segreta",
      customer: message.from,
      message,
      answerAutomatically: false,
    },
    {},
  );
  const move = { type: "MoveTicket", queue: "viabilita", reason: "other-office", text: "Per voi." } as const;
  ticket = await given(ticket.number, move, by(LAURA));
});
afterEach(() => store.close());

const click = (surface: Click["surface"]): Click => ({
  operator: { address: LAURA, name: "Laura Conti", language: "it" },
  language: "it",
  surface,
  userId: "29:laura",
  requestKey: randomUUID(),
});
type Action = Parameters<typeof performCardAction>[2];
const press = async (action: object, surface: Click["surface"] = "personal"): Promise<string> => {
  const on = { number: ticket.number, version: 1, ...action } as unknown as Action;
  return textsOf(await performCardAction(deps, click(surface), on)).join(" ");
};
const reply = { next: "open", untilDate: "", untilTime: "" };

describe("P3 a card older than its reader's rights", () => {
  it.each([
    { kind: "refresh" },
    { kind: "form.cancel" },
    { kind: "reply.cancel", draft: "" },
    { kind: "draft.open", draft: "note" },
    ...["note", "move", "assign", "escalate", "close", "pending", "priority"].map((form) => ({
      kind: "form",
      form,
    })),
    { kind: "reply.begin", next: "" },
    { kind: "reply.preview", text: "Ciao", ...reply },
    { kind: "courtesy.preview" },
  ])("P3 $kind $form shows nothing of a ticket that is out of sight, in chat or channel", async (action) => {
    for (const surface of ["personal", "channel"] as const) {
      const shown = await press(action, surface);
      expect(shown).toContain("Ticket non trovato");
      expect(shown).not.toContain("Segreta");
      expect(shown).not.toContain("Viabilità");
    }
  });

  it("P3 T14 what was typed comes back with the refusal: there is no draft to open where nothing can be seen", async () => {
    const text = "Ho chiamato *due* volte,\nnon risponde.";
    for (const action of [
      { kind: "note", subject: "Nota", text, visible: "0" },
      { kind: "reply.preview", text, ...reply },
      { kind: "courtesy", text },
    ]) {
      const shown = await press(action);
      expect(shown).toContain("Ticket non trovato");
      expect(shown.replaceAll("\\", "")).toContain(text);
    }
    expect(await store.collection("drafts").list()).toEqual([]);
  });

  it("X4 who comes too late to undo a move reads that it is too late, not that there is no ticket", async () => {
    now = "2019-03-19T12:11:00.000Z";
    const shown = await press({ kind: "undo", ev: ticket.undoable?.eventSeq });
    expect(shown).toContain("Sono passati più di 10 minuti");
    expect(shown).not.toContain("Segreta");
  });
});
