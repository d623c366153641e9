import { describe, expect, it } from "vitest";
import { plainWords } from "../../../bot/teams/activities/plain-words.ts";

describe("B6 what a person wrote", () => {
  it.each([
    ["<p>Uno</p><p>Due</p>", "Uno\nDue"],
    ['<div class="x"><b>i miei</b><br/>grazie</div>', "i miei\ngrazie"],
    [`<a href="https://example.org/${"a".repeat(500)}">qui</a>`, "qui"],
    ["<!-- StartFragment -->testo", "testo"],
    ["&lt;b&gt; &amp; &nbsp;co", "<b> & co"],
    ["importo <100 e >50", "importo <100 e >50"],
    ["Mario <mario.rossi@example.org> chiede", "Mario <mario.rossi@example.org> chiede"],
    ["se a < b e b > c", "se a < b e b > c"],
  ])("B6 loses no word to what only looks like a tag: «%s»", (marked, text) => {
    expect(plainWords(marked)).toBe(text);
  });
});
