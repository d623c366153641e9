import type { MessageKey } from "../../../core/i18n/translate.ts";

/** One thing the keyboard can do on the screen in front. */
export interface KeyBinding {
  /** Values of `event.key`; letters in lower case, `Ctrl+`, `Alt+` and `Shift+` before. `g c` is a sequence. */
  readonly keys: readonly string[];
  /** How the status bar writes it: `J K`. Without it the key is not taught there. */
  readonly shown?: string;
  readonly label?: MessageKey;
  /** Acts while typing too. Plain letters never do. */
  readonly inFields?: boolean;
  readonly run: (event: KeyboardEvent) => void;
}

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The name a key press has in a binding. Matched by `key`, so that it works on every layout. */
export function keyName(press: KeyPress): string {
  const isLetter = press.key.length === 1;
  const key = isLetter ? press.key.toLowerCase() : press.key;
  const parts = [
    press.ctrlKey || press.metaKey ? "Ctrl" : "",
    press.altKey ? "Alt" : "",
    /** Shift is part of how `?` is typed; it counts only with named keys and letters. */
    press.shiftKey && (!isLetter || /[a-z]/.test(key)) ? "Shift" : "",
    key,
  ];
  return parts.filter((part) => part !== "").join("+");
}

/** The binding for a key press; `before` is the key pressed just before, for sequences. */
export function findBinding(
  press: KeyPress,
  before: string | null,
  bindings: readonly KeyBinding[],
  inField: boolean,
): KeyBinding | null {
  const name = keyName(press);
  const sequence = before ? `${before} ${name}` : null;
  const usable = bindings.filter((binding) => !inField || binding.inFields);
  return (
    usable.find((binding) => sequence !== null && binding.keys.includes(sequence)) ??
    usable.find((binding) => binding.keys.includes(name)) ??
    null
  );
}

/** Whether a key could begin a sequence of these bindings. */
export const beginsSequence = (name: string, bindings: readonly KeyBinding[]): boolean =>
  bindings.some((binding) => binding.keys.some((keys) => keys.startsWith(`${name} `)));
