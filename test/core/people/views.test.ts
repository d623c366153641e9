import { describe, expect, it } from "vitest";
import { newCustomer, withDetails } from "../../../core/people/customer.ts";
import { customerView } from "../../../core/people/customer-views.ts";
import { draftLineView, draftView } from "../../../core/people/draft-views.ts";
import type { OwnDraft } from "../../../core/people/drafts.ts";
import { aNumber, aTicket, NOON } from "../../support/builders.ts";
import { LAURA, SAMPLE_DESK } from "../../support/sample-desk.ts";

describe("T14 a draft as it is listed", () => {
  const draft: OwnDraft = {
    place: { operator: LAURA, on: aNumber(1), action: "reply" },
    draft: { values: { text: "Buongiorno" }, savedAt: NOON, basedOn: 2 },
  };
  const line = { ticket: aNumber(1), title: "Rimborso", action: "reply", savedAt: NOON };
  const ticket = (articleCount: number) => aTicket({ title: "Rimborso", articleCount });

  it("T14 warns of articles that came since it was begun", () => {
    expect(draftLineView(draft, ticket(2))).toEqual({ ...line, outdated: false, newArticles: 0 });
    expect(draftLineView(draft, ticket(5))).toEqual({ ...line, outdated: true, newArticles: 3 });
    expect(draftLineView(draft, ticket(1))).toMatchObject({ outdated: false, newArticles: 0 });
    expect(draftView(draft, ticket(2))).toMatchObject({ ...line, values: { text: "Buongiorno" } });
  });

  it("T14 knows of none where there is no ticket, or where nobody counted", () => {
    const begun: OwnDraft = {
      place: { ...draft.place, on: "new", action: "phone-ticket" },
      draft: { ...draft.draft, basedOn: null },
    };
    expect(draftLineView(begun, null)).toMatchObject({
      ticket: null,
      title: null,
      outdated: false,
      newArticles: 0,
    });
    expect(draftLineView({ ...draft, draft: begun.draft }, ticket(5))).toMatchObject({ newArticles: 0 });
  });
});

describe("P4 a customer as he is written down", () => {
  const ANNA = newCustomer("anna@example.org", "Anna", NOON);
  const saved = (fields: object, organisations: readonly string[] = []) =>
    withDetails(
      { organisations: new Map(organisations.map((key) => [key, { key, name: key, domains: [] }])) },
      ANNA,
      { name: "Anna", phones: [], organisations: [], note: "", ...fields },
      LAURA,
      NOON,
    );

  it("P4 names who wrote it, or nobody", () => {
    expect(customerView(SAMPLE_DESK, ANNA)).toEqual({ ...ANNA, changedBy: null });
    expect(customerView(SAMPLE_DESK, { ...ANNA, changedBy: LAURA }).changedBy).toEqual({
      address: LAURA,
      name: "Laura Conti",
    });
    expect(ANNA).toMatchObject({ phones: [], organisations: [], note: "", version: 1 });
  });

  it("P4 is kept without blanks around, a name no longer than names are", () => {
    expect(saved({ note: " Chiamare di mattina. ", name: "x".repeat(201) })).toMatchObject({
      value: { note: "Chiamare di mattina.", name: "x".repeat(200) },
    });
    expect(saved({ phones: ["1234"] })).toMatchObject({ error: { field: "phones.0" } });
  });

  it("G5 takes any organisation with a name while the desk lists none, and only the desk's when it does", () => {
    expect(saved({ organisations: ["x".repeat(100)] }).ok).toBe(true);
    expect(saved({ organisations: ["x".repeat(101)] }).ok).toBe(false);
    expect(saved({ organisations: ["comune"] }, ["comune"]).ok).toBe(true);
    expect(saved({ organisations: ["provincia"] }, ["comune"]).ok).toBe(false);
  });
});
