import { describe, expect, it } from "vitest";
import type { AdaptiveCard } from "../../../bot/cards/context.ts";
import { forDialog } from "../../../bot/cards/dialog.ts";
import { parseCardAction } from "../../../bot/cards/verbs.ts";
import { LANGUAGES } from "../../../core/i18n/language.ts";
import { actionsOf, inputsOf, type Node, rowOf } from "./card-inspection.ts";
import { gallery } from "./gallery.ts";

const exhibits = LANGUAGES.flatMap((language) =>
  gallery(language).map((exhibit) => ({ ...exhibit, title: `${exhibit.name} (${language})` })),
);

const titlesOf = (card: AdaptiveCard): readonly unknown[] => {
  const row = rowOf(card);
  return [...row.visible, ...row.overflow];
};

describe.each(exhibits)("$title in a dialog", ({ card }) => {
  const inDialog = forDialog(card);

  it("has the same fields and buttons, and asks with nothing but Action.Submit (T10, T11)", () => {
    expect(titlesOf(inDialog)).toEqual(titlesOf(card));
    expect(inputsOf(inDialog)).toEqual(inputsOf(card));
    const types = new Set(actionsOf(inDialog).map(({ type }) => type));
    expect([...types].filter((type) => type === "Action.Execute")).toEqual([]);
  });

  it("sends what the bot understands, and neither refreshes nor opens a second dialog (R2)", () => {
    for (const { type, data } of actionsOf(inDialog)) {
      if (type !== "Action.Submit") continue;
      expect(parseCardAction((data as Node).verb, data)).toMatchObject({ ok: true });
      expect(data).not.toHaveProperty("msteams");
    }
    expect(inDialog).not.toHaveProperty("refresh");
    expect(inDialog).not.toHaveProperty("msteams");
  });
});
