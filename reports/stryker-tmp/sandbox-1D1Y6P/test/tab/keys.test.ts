// @ts-nocheck
import { describe, expect, test, vi } from "vitest";
import { beginsSequence, findBinding, type KeyBinding, keyName } from "../../tab/src/keys/key-map.ts";

const press = (
  key: string,
  held: Partial<Record<"ctrlKey" | "altKey" | "shiftKey" | "metaKey", boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...held,
});
const run = vi.fn();
const bindings: readonly KeyBinding[] = [
  { keys: ["r"], run },
  { keys: ["c"], run },
  { keys: ["g c"], run },
  { keys: ["?"], run },
  { keys: ["Ctrl+Enter"], inFields: true, run },
  { keys: ["Ctrl+Shift+Enter"], inFields: true, run },
  { keys: ["Alt+ArrowUp"], run },
];

describe("D8 keys are found by what they write", () => {
  test.each([
    [press("r"), "r"],
    [press("R", { shiftKey: true }), "Shift+r"],
    [press("?", { shiftKey: true }), "?"],
    [press("Enter", { ctrlKey: true }), "Ctrl+Enter"],
    [press("Enter", { metaKey: true }), "Ctrl+Enter"],
    [press("Enter", { ctrlKey: true, shiftKey: true }), "Ctrl+Shift+Enter"],
    [press("ArrowUp", { altKey: true }), "Alt+ArrowUp"],
  ])("%o is %s", (given, name) => {
    expect(keyName(given)).toBe(name);
  });

  test("letters do nothing while one types", () => {
    expect(findBinding(press("r"), null, bindings, true)).toBeNull();
    expect(findBinding(press("Enter", { ctrlKey: true }), null, bindings, true)).toBe(bindings[4]);
  });

  test("a sequence wins over its last letter", () => {
    expect(findBinding(press("c"), "g", bindings, false)).toBe(bindings[2]);
    expect(findBinding(press("c"), null, bindings, false)).toBe(bindings[1]);
    expect(beginsSequence("g", bindings)).toBe(true);
    expect(beginsSequence("r", bindings)).toBe(false);
  });

  test("the browser's own combinations are left alone", () => {
    expect(findBinding(press("r", { ctrlKey: true }), null, bindings, false)).toBeNull();
  });
});
