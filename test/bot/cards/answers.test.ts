import { describe, expect, it } from "vitest";
import { refusalAnswer, staleAnswer } from "../../../bot/cards/answers/answers.ts";
import { noticeCard } from "../../../bot/cards/answers/notice-card.ts";
import { rejectionText } from "../../../bot/cards/answers/rejection-text.ts";
import { formCard } from "../../../bot/cards/forms/form-card.ts";
import { formErrors } from "../../../bot/cards/forms/form-errors.ts";
import { personalTicketCard } from "../../../bot/cards/ticket/personal-ticket-card.ts";
import type { HistoryEvent, HistoryRecord } from "../../../core/ticket/events.ts";
import type { Rejection } from "../../../core/ticket/rejection.ts";
import { GIULIA, LAURA } from "../../support/sample-desk.ts";
import { context, minutes } from "./card-fixtures.ts";
import { buttonOf, inputsOf, rowOf, textsOf } from "./card-inspection.ts";
import { taken } from "./gallery.ts";

const by = (address: string, at: number, event: HistoryEvent): HistoryRecord => ({
  seq: at,
  at: minutes(at),
  actor: { kind: "operator", address },
  source: "teams",
  event,
});
const took = (address: string, at: number): readonly HistoryRecord[] => [
  by(address, at, { type: "TicketLocked", lock: { by: address, since: minutes(at), previousOwner: null } }),
  by(address, at, { type: "OwnerChanged", from: null, to: address, why: "taken" }),
  by(address, at, { type: "StateChanged", from: "new", to: "open", pending: null }),
];

describe("a refusal on a locked ticket", () => {
  it("says since which day, unless it is today (B3)", () => {
    const locked: Rejection = { code: "ticket.locked_by_other", by: GIULIA, since: minutes(0) };
    expect(rejectionText(context("it", minutes(30)), locked)).toBe(
      "Il ticket è bloccato da Giulia Verdi dalle 13:00.",
    );
    expect(rejectionText(context("it", minutes(24 * 60)), locked)).toBe(
      "Il ticket è bloccato da Giulia Verdi dal 19 mar, 13:00.",
    );
    expect(rejectionText(context("en", minutes(24 * 60)), locked)).toBe(
      "The ticket has been locked by Giulia Verdi since 19 Mar, 13:00.",
    );
  });
});

describe("the answer to a stale click", () => {
  it("says who did what and when, in one sentence for each person (B3)", () => {
    const changes = [
      ...took(GIULIA, 24),
      by(GIULIA, 26, { type: "TicketMoved", from: "contact-center", to: "viabilita", reason: "technical" }),
      by(LAURA, 27, { type: "ActionUndone", action: "move", before: {} as never }),
    ];
    expect(staleAnswer(context("it", minutes(30)), changes, null).lines).toEqual([
      "Alle 13:24 Giulia Verdi l’ha preso in carico; alle 13:26 l’ha spostato nella coda «Viabilità - Passi carrabili».",
      "Alle 13:27 Laura Conti ha annullato la sua ultima azione.",
    ]);
    expect(staleAnswer(context("en", minutes(30)), took(GIULIA, 24), null).lines).toEqual([
      "At 13:24 Giulia Verdi took it.",
    ]);
  });

  it("names the day of a change that is not of today, and not the citizen (B3, B1)", () => {
    const wrote: HistoryRecord = {
      ...by(GIULIA, 10, {
        type: "ArticleAdded",
        article: {
          id: "a",
          position: 2,
          channel: "email",
          sender: "customer",
          visibleToCustomer: true,
          subject: "s",
          autoResponse: null,
          fromName: "Mario Rossi",
        },
      }),
      actor: { kind: "customer", address: "mario.rossi@example.it" },
    };
    expect(staleAnswer(context("it", minutes(48 * 60)), [wrote], null).lines).toEqual([
      "Il 19 mar l’utente ha scritto di nuovo.",
    ]);
  });

  it("keeps the typed text one click away and fills no button (B3, T14)", () => {
    const ctx = context("it", minutes(30));
    const answer = staleAnswer(ctx, took(GIULIA, 24), "reply");
    const ticket = { ...taken, owner: GIULIA, lock: { by: GIULIA, since: minutes(24), previousOwner: null } };
    const card = personalTicketCard(ctx, ticket, { viewer: LAURA, lastMessage: null, answer });
    expect(rowOf(card)).toEqual({
      visible: ["Apri la bozza", "Nota", "Apri nella scheda"],
      overflow: ["Assegna", "Chiedi supporto"],
      filled: [],
    });
    expect(buttonOf(card, "Apri la bozza")).toMatchObject({ verb: "draft.open", data: { draft: "reply" } });
    expect(textsOf(card)).toContain("Il testo che hai scritto non è partito ed è salvato in bozza.");
  });
});

describe("the answer to a refused click", () => {
  const ctx = context("it", minutes(30));

  it("says what was refused, why, and whom to ask (B3)", () => {
    const rejection: Rejection = { code: "queue.not_allowed", queue: "tributi" };
    const answer = refusalAnswer(ctx, taken, rejection, "move");
    expect(answer.head).toBe("Non eseguito: Sposta");
    expect(answer.lines).toEqual([
      "Nella coda «Tributi - Bolli e occupazioni suolo» non hai il diritto di spostare ticket.",
      "Puoi scegliere un’altra coda o chiedere a Sara Galli, referente della coda.",
    ]);
    const card = personalTicketCard(ctx, taken, { viewer: LAURA, lastMessage: null, answer });
    expect(rowOf(card).visible).toEqual(["Sposta", "Scrivi a Sara Galli", "Apri nella scheda"]);
    expect(buttonOf(card, "Sposta")).toMatchObject({ verb: "draft.open" });
    expect(buttonOf(card, "Scrivi a Sara Galli")?.url).toBe(
      "https://teams.microsoft.com/l/chat/0/0?users=sara.galli%40example.it",
    );
  });

  it("has a sentence in both languages for every code (B3)", () => {
    const rejections: readonly Rejection[] = [
      { code: "ticket.not_found" },
      { code: "ticket.not_allowed", action: "close" },
      { code: "ticket.locked_by_other", by: GIULIA, since: minutes(0) },
      { code: "ticket.not_locked_by_you" },
      { code: "ticket.wrong_state", state: "merged" },
      { code: "ticket.same_queue" },
      { code: "ticket.already_yours" },
      { code: "queue.unknown", queue: "x" },
      { code: "owner.not_allowed", owner: GIULIA },
      { code: "owner.unchanged", owner: GIULIA },
      { code: "move.note_required" },
      { code: "field.required", field: "text" },
      { code: "field.too_long", field: "text", max: 5 },
      { code: "field.invalid", field: "customer" },
      { code: "field.date_past", field: "until" },
      { code: "undo.expired" },
      { code: "undo.nothing" },
      { code: "request.reused" },
      { code: "store.busy" },
    ];
    for (const rejection of rejections) {
      const [italian, english] = [rejectionText(ctx, rejection), rejectionText(context("en"), rejection)];
      expect(italian).toMatch(/\S\.$/);
      expect(italian).not.toBe(english);
      expect(`${italian} ${english}`).not.toMatch(/[{}]/);
      expect(refusalAnswer(ctx, taken, rejection, null).head).toMatch(/^Non eseguito/);
    }
    expect(rejectionText(ctx, { code: "ticket.wrong_state", state: "merged" })).toBe(
      "Con un ticket unito non si può fare.",
    );
  });

  it("outside any ticket says nothing of tickets (P1, R2)", () => {
    expect(noticeCard(ctx, "not_operator")).not.toHaveProperty("actions.0");
    expect(textsOf(noticeCard(ctx, { text: "Il ticket non esiste." }))).toEqual(
      expect.arrayContaining(["Non eseguito", "Il ticket non esiste.", "Apri il Cruscotto"]),
    );
  });
});

describe("a form given back", () => {
  const ctx = context("it", minutes(30));

  it("keeps what was typed and says under the field what to do (T4, B3)", () => {
    const values = { untilDate: "2019-03-18", untilTime: "09:00", subject: "In attesa", text: "Richiamare" };
    const errors = formErrors(ctx, "pending", { code: "field.date_past", field: "until" }, values) ?? {};
    const card = formCard(ctx, taken, {
      viewer: LAURA,
      form: "pending",
      surface: "personal",
      values,
      errors,
    });
    expect(Object.fromEntries(inputsOf(card).map(({ id, value }) => [id, value]))).toEqual({
      pending_untilDate: "2019-03-18",
      pending_untilTime: "09:00",
      pending_subject: "In attesa",
      pending_text: "Richiamare",
    });
    expect(textsOf(card)).toContain("La data è già passata: scegliere un momento futuro.");
  });

  it.each([
    ["note", { code: "field.required", field: "text" }, {}, { text: "Scrivere il testo della nota" }],
    ["reply", { code: "field.required", field: "text" }, {}, { text: "Scrivere il testo della risposta" }],
    [
      "note",
      { code: "field.too_long", field: "subject", max: 250 },
      {},
      { subject: "Testo troppo lungo: al massimo 250 caratteri." },
    ],
    ["move", { code: "move.note_required" }, { text: "vedere" }, { reason: "Indicare il motivo" }],
    ["move", { code: "queue.unknown", queue: "" }, { queue: "" }, { queue: "Scegliere la coda" }],
    [
      "assign",
      { code: "owner.not_allowed", owner: "" },
      { owner: "" },
      { owner: "Scegliere il nuovo gestore" },
    ],
    ["priority", { code: "field.invalid", field: "requestType" }, {}, { type: "Scegliere il tipo" }],
    ["close", { code: "field.required", field: "why" }, {}, { why: "Indicare il motivo" }],
  ] as const)("%s: %j names the field (B3)", (form, rejection, values, errors) => {
    expect(formErrors(ctx, form, rejection, values)).toEqual(errors);
    const card = formCard(ctx, taken, { viewer: LAURA, form, surface: "personal", errors });
    for (const sentence of Object.values(errors)) expect(textsOf(card)).toContain(sentence);
  });

  it("is not what answers a refusal about the ticket (B3)", () => {
    expect(formErrors(ctx, "note", { code: "ticket.not_allowed", action: "note" }, {})).toBeNull();
    expect(formErrors(ctx, "reply", { code: "field.invalid", field: "customer" }, {})).toBeNull();
    expect(formErrors(ctx, "move", { code: "queue.not_allowed", queue: "tributi" }, {})).toBeNull();
  });

  it("does not ask for the reply's text before a template is inserted (T11)", () => {
    const text = (desk = ctx.desk) =>
      inputsOf(formCard({ ...ctx, desk }, taken, { viewer: LAURA, form: "reply", surface: "personal" })).find(
        ({ id }) => id === "reply_text",
      );
    expect(text()).toMatchObject({ isRequired: false });
    expect(text({ ...ctx.desk, templates: [] })).toMatchObject({ isRequired: true });
  });
});
