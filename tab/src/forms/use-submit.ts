import { type RefObject, useEffect, useRef, useState } from "react";
import type { HistoryView } from "../../../core/ticket/history/history-view.ts";
import { type FieldErrors, firstWrongField, Problem, sortProblem } from "../api/problem.ts";
import { createSubmitKeys } from "../api/submit-key.ts";
import { useSession } from "../app/session.ts";

interface Outcome {
  readonly errors: FieldErrors;
  readonly general: string | null;
  /** What others did meanwhile, when that is why nothing was done. */
  readonly changes: readonly HistoryView[] | null;
}

const CLEAN: Outcome = { errors: {}, general: null, changes: null };

/**
 * Sends a form. Messages go to their fields and focus to the first of them; what was typed stays.
 * @param names the form's fields, in the order they stand
 */
export function useSubmit(form: RefObject<HTMLElement | null>, names: readonly string[]) {
  const { t, live } = useSession();
  const [outcome, setOutcome] = useState<Outcome>(CLEAN);
  const [isBusy, setBusy] = useState(false);
  const keys = useRef(createSubmitKeys());

  useEffect(() => {
    const name = firstWrongField(outcome.errors, names);
    if (name) form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
  }, [outcome, form, names]);

  async function submit(body: unknown, send: (key: string) => Promise<void>): Promise<boolean> {
    if (isBusy) return false;
    setBusy(true);
    setOutcome(CLEAN);
    try {
      await send(keys.current.keyFor(body));
      keys.current.done();
      return true;
    } catch (error) {
      setOutcome(outcomeOf(error, names, t("tab.error.unreachable")));
      /** A refusal was an answer: the next press is another submit, on what is true by then. */
      if (error instanceof Problem) {
        keys.current.done();
        live.refresh();
      }
      return false;
    } finally {
      setBusy(false);
    }
  }

  /** Says what is missing without asking the desk. */
  const refuse = (errors: FieldErrors) => setOutcome({ ...CLEAN, errors });

  return { ...outcome, isBusy, submit, refuse };
}

function outcomeOf(error: unknown, names: readonly string[], unreachable: string): Outcome {
  if (!(error instanceof Problem)) return { ...CLEAN, general: unreachable };
  const { fields, general } = sortProblem(error.view, names);
  const changes = error.view.code === "ticket.changed" ? (error.view.changes ?? []) : null;
  return { errors: fields, general, changes };
}
