import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueText, pastText, todayText } from "../../../bot/cards/card-time.ts";
import { ticketListCard } from "../../../bot/cards/desk/ticket-list-card.ts";
import { nextStateOf, pendingMomentOf } from "../../../bot/cards/forms/next-state.ts";
import { expandTemplate, TEMPLATES, type TemplateName } from "../../../bot/cards/template.ts";
import { clip, escapeMarkdown, initials, oneLine, shortName } from "../../../bot/cards/text.ts";
import { stripOf } from "../../../bot/cards/ticket/strip.ts";
import { GIULIA, LAURA } from "../../support/sample-desk.ts";
import { cardTicket, context, minutes, NOON } from "./card-fixtures.ts";
import { nodesOf, schemaProblems, textsOf } from "./card-inspection.ts";
import { taken } from "./gallery.ts";

describe("times on a card", () => {
  it("are the desk's, due with the weekday, past without, the year when it is another (B8)", () => {
    expect(dueText(context("it"), minutes(2880))).toBe("gio 21 mar, 13:00");
    expect(dueText(context("en"), minutes(2880))).toBe("Thu 21 Mar, 13:00");
    expect(pastText(context("it"), NOON)).toBe("19 mar, 13:00");
    expect(pastText(context("it"), "2018-12-31T23:30:00.000Z")).toBe("1 gen, 00:30");
    expect(pastText(context("it"), "2018-12-31T22:30:00.000Z")).toBe("31 dic 2018, 23:30");
  });

  it("say “oggi” only for the card's own day, and never on the stored card (B8)", () => {
    expect(todayText(context("it"), minutes(60))).toBe("oggi, 14:00");
    expect(todayText(context("it"), minutes(660))).toBeNull();
    const ticket = cardTicket({});
    const today = context("it", minutes(2870));
    expect(stripOf(today, ticket, GIULIA).due).toBe("oggi, 13:00");
    expect(stripOf(today, ticket, null).due).toBe("gio 21 mar, 13:00");
  });
});

describe("the strip", () => {
  const strip = (fields: object, now = 20, viewer: string | null = GIULIA) => {
    const { state, who, due, dueNote, style } = stripOf(
      context("it", minutes(now)),
      cardTicket(fields),
      viewer,
    );
    return [style, state, who, due, dueNote].join(" | ");
  };

  it("says state, whose and until when in every state (B2, T7)", () => {
    expect(strip({})).toBe("accent | Nuovo | senza operatore | gio 21 mar, 13:00 | termine prima risposta");
    expect(strip(taken)).toBe(
      "emphasis | Aperto | bloccato da L. Conti | gio 21 mar, 13:00 | termine prima risposta",
    );
    expect(strip(taken, 20, LAURA)).toContain("| in carico a te |");
    expect(strip({ ...taken, lock: null })).toContain("| di L. Conti, non bloccato |");
    expect(strip({ ...taken, lock: null }, 20, LAURA)).toContain("| tuo, non bloccato |");
    expect(strip({}, 44 * 60)).toBe(
      "warning | Nuovo, a rischio | senza operatore | oggi, 13:00 | termine prima risposta",
    );
    expect(strip({ state: "open" }, 44 * 60)).toContain("Aperto, a rischio");
    expect(strip({}, 50 * 60)).toContain(
      "attention | Scalato | senza operatore | oggi, 13:00 | prima risposta scaduta",
    );
    expect(strip({ state: "pending auto close+", pending: { until: minutes(60), setBy: LAURA } })).toBe(
      "emphasis | In attesa | di chiusura automatica | oggi, 14:00 | chiusura automatica",
    );
    expect(strip({ state: "closed unsuccessful", closedAt: minutes(5) })).toBe(
      "emphasis | Chiuso | senza successo | 19 mar, 13:05 | data di chiusura",
    );
    expect(strip({ state: "merged" })).toContain("Unito");
  });

  it("turns to the citizen's last message once the first answer is given (T16)", () => {
    const firstResponse = { dueAt: minutes(2880), metAt: minutes(30) };
    expect(strip({ state: "open", firstResponse }, 60)).toContain("19 mar, 13:30 | prima risposta inviata");
    expect(strip({ state: "open", firstResponse, lastCustomerArticleAt: minutes(40) }, 60)).toContain(
      "19 mar, 13:40 | ultimo messaggio dell’utente",
    );
    expect(strip({ state: "open", firstResponse: { dueAt: null, metAt: null } })).toContain("Nessun termine");
  });
});

describe("texts of others on a card", () => {
  it("lose their markdown and keep their letters (B8)", () => {
    expect(escapeMarkdown("*urgente* [link](http://x) _a_")).toBe(
      "\\*urgente\\* \\[link\\](http://x) \\_a\\_",
    );
    expect(escapeMarkdown("- uno\n# due\n1. tre\n1° livello - Center")).toBe(
      "\\- uno\n\\# due\n1\\. tre\n1° livello - Center",
    );
    expect(escapeMarkdown("{{DATE(2019)}}")).not.toContain("{{");
    fc.assert(
      fc.property(fc.string(), (text) => {
        const shown = escapeMarkdown(text).replace(/\\([\\`*_[\]~#>+.-])/g, "$1");
        return shown === text.replaceAll("{{", "{ {");
      }),
    );
  });

  it("are cut at a word, never inside a character (B8)", () => {
    expect(clip("uno due tre", 20)).toBe("uno due tre");
    expect(clip("parola parolona", 9)).toBe("parola p…");
    expect(clip(`${"a".repeat(8)}😀b`, 10)).toBe("aaaaaaaa…");
    expect(oneLine(" a\n\tb\u0000c ")).toBe("a b c");
    expect(oneLine("fattura\u202Efdp.exe\u202C \u2067x\u2069")).toBe("fatturafdp.exe x");
    expect(escapeMarkdown("fattura\u202Efdp.exe")).toBe("fatturafdp.exe");
  });

  it("shorten names for strip and channel (B1)", () => {
    expect(shortName("Laura Conti")).toBe("L. Conti");
    expect(shortName("laura@example.it")).toBe("laura@example.it");
    expect(initials("Mario Rossi", "")).toBe("M. R.");
    expect(initials("Maria Luisa de Rossi", "")).toBe("M. R.");
    expect(initials("", "mario.rossi@example.it")).toBe("M. R.");
    expect(initials("12345", "99@example.it")).toBe("");
  });
});

describe("the next state a form asks for", () => {
  const typed = { next: "pending", untilDate: "2019-03-25", untilTime: "09:00" };

  it("reads date and time in the desk's zone, only for pending (T11)", () => {
    expect(nextStateOf(context(), typed)).toEqual({
      state: "pending reminder",
      until: "2019-03-25T08:00:00.000Z",
    });
    expect(nextStateOf(context(), { ...typed, next: "closed+" })).toEqual({ state: "closed successful" });
    expect(nextStateOf(context(), { ...typed, untilDate: "" })).toEqual({ invalid: "until" });
    expect(nextStateOf(context(), { ...typed, next: "merged" })).toEqual({ invalid: "next" });
  });

  it("knows tomorrow and next Monday at nine, over a change of clocks too (T4)", () => {
    const moment = (preset: string, now: string) => pendingMomentOf(context("it", now), { ...typed, preset });
    expect(moment("tomorrow", NOON)).toBe("2019-03-20T08:00:00.000Z");
    expect(moment("monday", NOON)).toBe("2019-03-25T08:00:00.000Z");
    expect(moment("monday", "2019-03-25T10:00:00.000Z")).toBe("2019-04-01T07:00:00.000Z");
    expect(moment("tomorrow", "2019-03-30T23:30:00.000Z")).toBe("2019-04-01T07:00:00.000Z");
    expect(moment("", NOON)).toBe("2019-03-25T08:00:00.000Z");
  });
});

describe("the list of tickets", () => {
  it("opens each ticket, says how many more there are, and nothing when empty (B4)", () => {
    const tickets = Array.from({ length: 12 }, (_, at) => cardTicket({ number: `20190319420000${at + 10}` }));
    const card = ticketListCard(context(), { title: "In carico a te", tickets, total: 30 });
    const links = nodesOf(card).flatMap(
      ({ selectAction }) => (selectAction as { url: string } | undefined)?.url ?? [],
    );
    expect(links).toHaveLength(10);
    expect(textsOf(card)).toContain("Altri 20 nel Cruscotto");
    expect(textsOf(ticketListCard(context(), { title: "Nuovi", tickets: [] }))).toContain("Nessun ticket.");
  });
});

describe("a template", () => {
  const samples = join(import.meta.dirname, "../../../bot/cards/templates/samples");
  it.each(readdirSync(samples))("opens in the designer with its sample %s (B2)", (file) => {
    const name = file.split(".")[0] as TemplateName;
    expect(TEMPLATES).toHaveProperty([name]);
    const card = expandTemplate(name, JSON.parse(readFileSync(join(samples, file), "utf8")));
    expect(schemaProblems(card) ?? []).toEqual([]);
    expect(JSON.stringify(card)).not.toContain("${");
  });

  it("has a sample, every one of them (B2)", () => {
    const names = new Set(readdirSync(samples).map((file) => file.split(".")[0]));
    expect([...names].sort()).toEqual(Object.keys(TEMPLATES).sort());
  });
});
