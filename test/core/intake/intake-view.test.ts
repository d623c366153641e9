import { describe, expect, it } from "vitest";
import { type Desk, queueOf } from "../../../core/desk/desk.ts";
import type { IntakeMode } from "../../../core/desk/intake-rules.ts";
import { isReachable } from "../../../core/intake/check/availability/reachable.ts";
import type { IntakeNote } from "../../../core/intake/check/intake-note.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { intakeView } from "../../../core/ticket/views/intake-view.ts";
import { aTicket, NOON } from "../../support/builders.ts";
import { LAURA, SAMPLE_DESK } from "../../support/sample-desk.ts";
import { askingDesk } from "../ticket/asking-desk.ts";

const deskOf = (mode: IntakeMode): Desk => ({
  ...SAMPLE_DESK,
  queues: new Map([
    ...SAMPLE_DESK.queues,
    ["contact-center", { ...queueOf(SAMPLE_DESK, "contact-center"), intake: { mode, findings: [] } }],
  ]),
  organisations: new Map([
    ["anzio", { key: "anzio", name: "Comune di Anzio", domains: [], contract: ["assistance"] }],
    ["unione", { key: "unione", name: "Unione dei Colli", domains: [] }],
  ]),
});

const NOTE: IntakeNote = {
  findings: [
    { code: "telephone_missing", evidence: "" },
    { code: "named_person", evidence: "parlare con Tizio" },
    { code: "organisation_unknown", evidence: "" },
  ],
  request: { kind: "training", evidence: "un corso" },
  telephone: null,
  availability: [{ days: [2], from: "09:00", to: "12:00" }],
  candidates: ["anzio", "unione"],
};

const view = (mode: IntakeMode, changes: Partial<Ticket> = {}) =>
  intakeView(deskOf(mode), aTicket({ requestType: "other", intake: NOTE, ...changes }), NOON);

describe("what is shown of a request", () => {
  it("G1 G3 what is missing and what is good to know are told apart", () => {
    expect(view("show").findings.map(({ code, kind }) => [code, kind])).toEqual([
      ["telephone_missing", "missing"],
      ["named_person", "context"],
      ["organisation_unknown", "missing"],
    ]);
  });

  it("G1 it is told what the queue looks for, and whom it asks for which organisation he writes", () => {
    expect(view("show").checkedFor).toEqual(["organisation_unknown"]);
    expect(view("show", { intake: { ...NOTE, candidates: ["anzio"] } }).checkedFor).toEqual([]);
    const desk = askingDesk({ findings: ["telephone_missing", "subject_empty"] });
    const shown = intakeView(desk, aTicket({ intake: { ...NOTE, candidates: [] } }), NOON);
    expect(shown.checkedFor).toEqual(["subject_empty", "telephone_missing"]);
    expect(intakeView(desk, aTicket(), NOON).checkedFor).toBeNull();
  });

  it("G1 a queue that is off shows nothing that was found, and what people wrote down all the same", () => {
    const contact = { attempts: [{ at: NOON, by: LAURA, inWindow: true }], missed: 1 };
    const shown = view("off", { organisation: "anzio", contact });
    expect(shown).toMatchObject({ findings: [], checkedFor: null, request: null, charge: null });
    expect(shown).toMatchObject({ availability: [], isReachable: null, organisation: { toBeAsked: false } });
    expect(shown.attempts).toEqual([
      { at: NOON, by: { address: LAURA, name: "Laura Conti" }, inWindow: true },
    ]);
  });

  it("G2 what the organisation has not bought is to be paid, and who confirmed it is named", () => {
    expect(view("show").charge).toBeNull();
    expect(view("show", { organisation: "unione" }).charge).toBeNull();
    expect(view("ask", { organisation: "anzio" }).charge).toEqual({
      service: "extraordinary",
      confirmed: null,
    });
    const charge = { service: "extraordinary" as const, by: LAURA, at: NOON };
    expect(view("show", { organisation: "anzio", charge }).charge?.confirmed?.by.name).toBe("Laura Conti");
    // What was agreed on was another service.
    const other = { organisation: "anzio", charge: { ...charge, service: "assistance" as const } };
    expect(view("show", other).charge?.confirmed).toBeNull();
    // The type an operator chose counts more than what the mail sounded like.
    expect(view("show", { organisation: "anzio", requestType: "support" }).charge).toBeNull();
  });

  it("G5 of several organisations he is to be asked, until he has said which", () => {
    expect(view("show").organisation).toEqual({
      toBeAsked: true,
      candidates: [
        { key: "anzio", name: "Comune di Anzio" },
        { key: "unione", name: "Unione dei Colli" },
      ],
    });
    const known = { ...NOTE, findings: [] };
    expect(view("show", { intake: known }).organisation).toEqual({ toBeAsked: false, candidates: [] });
  });

  it("G4 G6 proposals end with the ticket", () => {
    const changes = {
      newTopic: { position: 3, evidence: "Un’altra cosa" },
      contact: { attempts: [], missed: 2 },
    };
    expect(view("show", changes).proposals.map(({ what }) => what)).toEqual(["split", "close"]);
    expect(view("show", { ...changes, state: "closed successful" }).proposals).toEqual([]);
    expect(view("show", { contact: { attempts: [], missed: 1 } }).proposals).toEqual([]);
  });

  it("G6 somebody can be reached inside what he said, and always when he said nothing", () => {
    const tuesday = [{ days: [2], from: "09:00", to: "12:00" }];
    const at = (time: string) => isReachable(tuesday, `2019-03-19T${time}:00.000Z`, "Europe/Rome");
    expect(["07:59", "08:00", "10:59", "11:00"].map(at)).toEqual([false, true, true, false]);
    expect(isReachable(tuesday, "2019-03-20T09:00:00.000Z", "Europe/Rome")).toBe(false);
    expect(isReachable([{ days: [2], from: null, to: null }], NOON, "Europe/Rome")).toBe(true);
    expect(isReachable([], NOON, "Europe/Rome")).toBe(true);
    expect(view("show").isReachable).toBe(false);
    expect(view("show", { intake: { ...NOTE, availability: [] } }).isReachable).toBeNull();
  });
});
