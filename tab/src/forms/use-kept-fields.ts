import { useCallback, useState } from "react";
import { isWorthKeeping } from "../drafts/draft-fields.ts";
import { inWindow, keptJson } from "../keep/browser-keeps.ts";
import type { Restored } from "./use-draft.ts";

interface Kept<F> {
  readonly fields: F;
  readonly savedAt: string;
}

/**
 * Fields of a form the desk keeps no draft of: what was typed stays in this window, so that Esc or a link loses no words.
 * @param place what the form is about
 */
export function useKeptFields<F extends Readonly<Record<string, string>>>(place: string, initial: F) {
  const name = `sportello.form.${place}`;
  const [start] = useState(initial);
  const [kept] = useState(() => keptJson<Kept<F>>(inWindow, name));
  const [fields, setFields] = useState<F>(() => ({ ...start, ...kept?.fields }));
  const [restored, setRestored] = useState<Restored | null>(
    kept && { savedAt: kept.savedAt, newArticles: 0 },
  );
  const forget = useCallback(() => inWindow.removeItem(name), [name]);
  const set = (field: keyof F & string, value: string) => {
    const next = { ...fields, [field]: value };
    setFields(next);
    if (!isWorthKeeping(next, start, Object.keys(start))) return forget();
    inWindow.setItem(name, JSON.stringify({ fields: next, savedAt: new Date().toISOString() }));
  };
  const discard = () => {
    forget();
    setFields(start);
    setRestored(null);
  };
  return { fields, set, restored, keep: () => setRestored(null), discard, forget };
}
