import { describe, expect, it } from "vitest";
import { channelTicketCard } from "../../../bot/cards/ticket/channel-ticket-card.ts";
import { personalTicketCard } from "../../../bot/cards/ticket/personal-ticket-card.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { GIULIA, GUEST, LAURA, READER } from "../../support/sample-desk.ts";
import { context, minutes } from "./card-fixtures.ts";
import { buttonOf, rowOf } from "./card-inspection.ts";
import { closed, newTicket, pending, taken } from "./gallery.ts";

const channel = (ticket: Ticket, viewer: string | null, now = 20) =>
  channelTicketCard(context("it", minutes(now)), ticket, { viewer, refreshUserIds: [] });
const personal = (ticket: Ticket, viewer: string, now = 20) =>
  personalTicketCard(context("it", minutes(now)), ticket, { viewer, lastMessage: null });

const OWNER_MENU = [
  "Assegna",
  "In attesa",
  "Priorità",
  "Chiedi supporto",
  "Non risponde al telefono",
  "Rilascia",
  "Apri nella scheda",
];

describe("the buttons of a ticket card", () => {
  it("offer a new ticket to whoever comes first (B2, T8)", () => {
    expect(rowOf(channel(newTicket, null))).toEqual({
      visible: ["Prendi in carico", "Nota", "Sposta", "Apri nella scheda"],
      overflow: [],
      filled: ["Prendi in carico"],
    });
  });

  it("leave others note and assign while somebody holds the lock (T7)", () => {
    const row = {
      visible: ["Nota", "Apri nella scheda"],
      overflow: ["Assegna", "Chiedi supporto"],
      filled: [],
    };
    expect(rowOf(channel(taken, null))).toEqual(row);
    expect(rowOf(personal(taken, GIULIA))).toEqual(row);
  });

  it("give the owner everything, the answer first (B2)", () => {
    const row = {
      visible: ["Rispondi", "Nota", "Sposta", "Chiudi"],
      overflow: OWNER_MENU,
      filled: ["Rispondi"],
    };
    expect(rowOf(channel(taken, LAURA))).toEqual(row);
    const window = { overflow: ["Rispondi in una finestra", ...OWNER_MENU] };
    expect(rowOf(personal(taken, LAURA))).toEqual({ ...row, ...window });
  });

  it("expect nothing of a waiting or a closed ticket (T4, T6)", () => {
    expect(rowOf(channel(pending, null))).toEqual({
      visible: ["Nota", "Riprendi ora", "Apri nella scheda"],
      overflow: ["Assegna", "Chiedi supporto"],
      filled: [],
    });
    expect(rowOf(channel(closed, null))).toEqual({
      visible: ["Nota", "Apri nella scheda"],
      overflow: [],
      filled: [],
    });
  });

  it.each([
    ["at risk", 44 * 60],
    ["overdue", 50 * 60],
  ])("add the courtesy reply when the first response is %s (T16)", (_when, now) => {
    expect(rowOf(channel(newTicket, null, now))).toEqual({
      visible: ["Prendi in carico", "Risposta di cortesia", "Nota", "Sposta"],
      overflow: ["Assegna", "Apri nella scheda"],
      filled: ["Prendi in carico"],
    });
  });

  it("show a reader only what a reader may do (P2)", () => {
    const row = { visible: ["Apri nella scheda"], overflow: [], filled: [] };
    expect(rowOf(channel(newTicket, READER))).toEqual(row);
    expect(rowOf(channel(newTicket, GUEST))).toEqual(row);
  });

  it("offer no answer to a citizen without an address (T11)", () => {
    const phoned = { ...taken, customer: { name: "Mario Rossi", address: "" } };
    expect(rowOf(personal(phoned, LAURA)).visible).toEqual(["Nota", "Sposta", "Chiudi"]);
    expect(JSON.stringify(personal(phoned, LAURA))).not.toContain("Rispondi e chiudi");
  });

  it("open reply and close in the card only for who holds the lock (T7)", () => {
    expect(buttonOf(personal(taken, LAURA), "Rispondi")?.type).toBe("Action.ShowCard");
    const released = { ...taken, lock: null };
    expect(buttonOf(personal(released, LAURA), "Rispondi")).toMatchObject({ verb: "ticket.reply.begin" });
    expect(buttonOf(personal(released, LAURA), "Chiudi")).toMatchObject({ verb: "form.close" });
    expect(buttonOf(personal(released, LAURA), "Sposta")?.type).toBe("Action.ShowCard");
  });

  it("take back a close for ten minutes, for who closed (X4)", () => {
    const undoable = {
      action: "close" as const,
      eventSeq: 11,
      by: LAURA,
      until: minutes(30),
      before: { queue: "contact-center", state: "open" as const, owner: LAURA, lock: null, pending: null },
    };
    const ticket = { ...closed, undoable };
    const label = "Annulla chiusura (entro le 13:30)";
    expect(buttonOf(personal(ticket, LAURA), label)).toMatchObject({ data: { ev: 11 } });
    for (const card of [personal(ticket, LAURA, 31), personal(ticket, GIULIA), channel(ticket, null)]) {
      expect(rowOf(card).visible).toEqual(["Nota", "Apri nella scheda"]);
    }
  });

  it("never offer to move a ticket without choosing queue and reason (T9, X1)", () => {
    const card = JSON.parse(JSON.stringify(buttonOf(channel(newTicket, LAURA), "Sposta")));
    const inputs = card.card.body.filter(({ type }: { type: string }) => type === "Input.ChoiceSet");
    expect(inputs.map((input: { value?: string }) => input.value)).toEqual([undefined, undefined]);
    expect(inputs[0].choices.map(({ value }: { value: string }) => value)).toEqual(["viabilita", "tributi"]);
  });
});
