import { describe, expect, it } from "vitest";
import { cardBytes, MAX_CARD_BYTES } from "../../../bot/cards/ticket/size-ladder.ts";
import { parseCardAction } from "../../../bot/cards/verbs.ts";
import { LANGUAGES } from "../../../core/i18n/language.ts";
import {
  actionsOf,
  inputsOf,
  type Node,
  nodesOf,
  rowOf,
  schemaProblems,
  textsOf,
} from "./card-inspection.ts";
import { gallery } from "./gallery.ts";

const exhibits = LANGUAGES.flatMap((language) =>
  gallery(language).map((exhibit) => ({ ...exhibit, title: `${exhibit.name} (${language})`, language })),
);

describe.each(exhibits)("$title", ({ card, surface, name, language }) => {
  it("is an Adaptive Card 1.5 (B2, B8)", () => {
    expect(card).toMatchObject({ type: "AdaptiveCard", version: "1.5", lang: language });
    expect(schemaProblems(card) ?? []).toEqual([]);
  });

  it("asks only what the bot understands (B2)", () => {
    const asking = actionsOf(card).filter(
      ({ type }) => type === "Action.Execute" || type === "Action.Submit",
    );
    for (const action of asking) {
      const data = action.data as Node;
      expect(parseCardAction(action.verb ?? data.verb, data)).toMatchObject({ ok: true });
    }
  });

  it("carries nothing but number, version and the verb's extras in its buttons (B2)", () => {
    for (const { data } of actionsOf(card)) {
      const extras = new Set([
        "tn",
        "v",
        "verb",
        "draft",
        "ev",
        "next",
        "form",
        "msteams",
        "words",
        "esc",
        "only",
        "proposal",
      ]);
      expect(Object.keys((data ?? {}) as Node).filter((key) => !extras.has(key))).toEqual([]);
    }
  });

  it("gives old clients the same button in sight, and no form behind “…” (B2)", () => {
    for (const action of actionsOf(card)) {
      const isOverflow = action.mode === "secondary";
      if (isOverflow) expect(action.type).not.toBe("Action.ShowCard");
      if (action.type !== "Action.Execute" || action.verb === "card.refresh") continue;
      const { data, title, verb } = action;
      if (isOverflow) expect(action.fallback).toBeUndefined();
      else expect(action.fallback).toMatchObject({ title, data: { ...(data as Node), verb } });
    }
  });

  it("names every input, says what to do about every required one, repeats no id (B8)", () => {
    const inputs = inputsOf(card);
    for (const input of inputs) {
      expect(input.id).toMatch(/^[a-z]+_\w+$/);
      expect(input.type === "Input.Toggle" ? input.title : input.label).toMatch(/\S/);
      if (input.isRequired) expect(input.errorMessage).toMatch(/\S/);
    }
    const ids = inputs.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has at most four buttons in sight and one filled among them (B8)", () => {
    const row = rowOf(card);
    expect(row.visible.length).toBeLessThanOrEqual(4);
    expect(row.filled.length).toBeLessThanOrEqual(1);
    expect(nodesOf(card).filter(({ isEnabled }) => isEnabled === false)).toEqual([]);
  });

  it("wraps every text and carries no colour, image or unfilled placeholder (B8)", () => {
    for (const node of nodesOf(card)) {
      if (node.type === "TextBlock") expect(node.wrap).toBe(true);
      expect(String(node.type)).not.toMatch(/^(Image|Table|Media)/);
    }
    expect(JSON.stringify(card)).not.toMatch(/#[0-9a-f]{6}\b|\$\{|undefined|\{\w+\}/i);
    for (const text of textsOf(card)) expect(text).toMatch(/\S/);
  });

  it("stays under 12 KB, full width in channels only (B8)", () => {
    expect(cardBytes(card)).toBeLessThanOrEqual(MAX_CARD_BYTES);
    expect(card.msteams).toEqual(surface === "channel" ? { width: "Full" } : undefined);
  });

  it("refreshes only where nobody may be writing (B2)", () => {
    const isStill = /^(0\d-|10-|3[45]-)/.test(name);
    expect(card.refresh !== undefined).toBe(isStill);
  });
});
