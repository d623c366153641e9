import { describe, expect, it } from "vitest";
import { isGenericSubject } from "../../../core/intake/generic-subject.ts";
import { findingsIn } from "./check/findings-in.ts";

const isGeneric = (subject: string): boolean =>
  isGenericSubject({
    subject,
    from: { name: "Lucia Serra", address: "lucia.serra@example.it" },
    products: new Set(["cityware"]),
  });

describe("G1 subjects that name no matter", () => {
  it.each([
    ["wants somebody", "Vorrei sentire Luca"],
    ["wants somebody", "Cerco Paola o Ernesto"],
    ["an action on nothing", "Rettifica"],
    ["an action on nothing", "Correzioni varie"],
    ["something was done", "Ho fatto un pasticcio"],
    ["something is seen", "Compare questo errore quando avvio il programma"],
    ["when, not what", "Prima dell'aggiornamento"],
    ["as before", "È di nuovo così"],
    ["as before", "Stessa cosa dell'altra volta"],
    ["as before", "Seguito telefonata"],
    ["how he feels", "Non so più cosa fare"],
    ["how long it takes", "Un paio di minuti"],
    ["a greeting mistyped", "Bongiorno"],
    ["nothing works", "Siamo fermi"],
  ])("%s: %j", (_, subject) => {
    expect(isGeneric(subject)).toBe(true);
  });

  it.each([
    ["an action on a thing", "Rettifica residenza"],
    ["an action on what letters speak of too", "Modifica indirizzo"],
    ["an action in a module", "Anagrafe: correzione"],
    ["when a module fails", "PagoPA in errore dalle 9 alle 10"],
    ["a month one prepares for", "Assistenza a novembre"],
    ["of what one complains", "Reclamo: tempi lunghi"],
    ["a date to be moved", "Cambio data"],
    ["a thing", "Password"],
    ["a thing and a name", "Carta d'identità di Lucia"],
    ["what cannot be done", "Non riesco a stampare"],
  ])("%s says enough: %j", (_, subject) => {
    expect(isGeneric(subject)).toBe(false);
  });

  it("an answer in a ticket says by its number of which matter it is", () => {
    const text = "La stampa dei cedolini esce ancora con il mese vecchio.\n\nAnna Bianchi\n0721 555123";
    expect(findingsIn(text, { subject: "novità?" })).toContain("subject_generic");
    expect(findingsIn(text, { subject: "Re: [Ticket#2026030142000777] novità?" })).not.toContain(
      "subject_generic",
    );
  });
});
