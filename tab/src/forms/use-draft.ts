import { useCallback, useEffect, useRef, useState } from "react";
import { forgetDraft, loadDraft, saveDraft } from "../drafts/drafts.ts";

const PAUSE = 500;

/** Fields of a form that survive closing it, a reload and a lost line. */
export function useDraft<F extends Record<string, string>>(
  id: string,
  initial: F,
  kept: readonly (keyof F & string)[],
) {
  const [restored] = useState(() => loadDraft(id));
  const [fields, setFields] = useState<F>(() => ({ ...initial, ...restored?.fields }));
  const [savedAt, setSavedAt] = useState<string | null>(restored?.savedAt ?? null);
  const latest = useRef(fields);
  latest.current = fields;
  const isDone = useRef(false);
  const isDirty = useRef(false);

  const save = useCallback(() => {
    if (isDone.current || !isDirty.current) return;
    const worthKeeping = Object.fromEntries(kept.map((name) => [name, latest.current[name] ?? ""]));
    setSavedAt(saveDraft(id, worthKeeping)?.savedAt ?? null);
  }, [id, kept]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change starts the pause again
  useEffect(() => {
    const timer = setTimeout(save, PAUSE);
    return () => clearTimeout(timer);
  }, [fields, save]);
  useEffect(() => () => save(), [save]);

  const set = useCallback(<N extends keyof F>(name: N, value: F[N]) => {
    isDirty.current = true;
    setFields((before) => ({ ...before, [name]: value }));
  }, []);
  /** Sent: nothing is left to keep. */
  const done = useCallback(() => {
    isDone.current = true;
    forgetDraft(id);
  }, [id]);
  const discard = useCallback(() => {
    forgetDraft(id);
    setFields(initial);
    setSavedAt(null);
  }, [id, initial]);

  return { fields, set, savedAt, done, discard, isRestored: restored !== null };
}
