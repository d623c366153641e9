import { useCallback } from "react";
import {
  type ActionAnswer,
  type ActionBodies,
  type ActionName,
  isLostAccess,
  newKey,
  ticketPath,
} from "../api/desk-api.ts";
import { Problem } from "../api/problem.ts";
import { type Session, useSession } from "../app/session.ts";
import { showToast } from "../ui/toasts.ts";
import { forgetUndoable, rememberUndoable } from "./undoables.ts";

export interface ActOptions {
  readonly version?: number;
  readonly key?: string;
  /** What to say when it is done. */
  readonly said?: string;
}

export type Act = <A extends ActionName>(
  number: string,
  action: A,
  body: ActionBodies[A],
  options?: ActOptions,
) => Promise<ActionAnswer>;

/** Does something to a ticket and shows it everywhere at once; what can be taken back offers so. */
export function useAct(): Act {
  const session = useSession();
  return useCallback(
    async (number, action, body, { version, key = newKey(), said } = {}) => {
      const answer = await session.api.act(number, action, body, { key, version });
      settle(session, answer, said);
      return answer;
    },
    [session],
  );
}

/** Shows an answer everywhere at once and says what was done. */
export function useSettle(): (answer: ActionAnswer, said: string) => void {
  const session = useSession();
  return useCallback((answer, said) => settle(session, answer, said), [session]);
}

function settle(session: Session, answer: ActionAnswer, said: string | undefined): void {
  const { live, t } = session;
  if (!isLostAccess(answer)) live.put(ticketPath(answer.number), answer);
  live.refresh();
  const { undo, number } = answer;
  if (!said) return;
  const detail = isLostAccess(answer) ? t("tab.lostAccess") : undefined;
  if (!undo) {
    showToast({ tone: "success", text: said, detail });
    return;
  }
  rememberUndoable({ number, text: said, eventSeq: undo.eventSeq, until: undo.until });
  showToast({
    tone: "success",
    text: said,
    detail,
    undo: { until: undo.until, run: () => undoAction(session, number, undo.eventSeq) },
  });
}

/** Takes an action back, and says so. */
export async function undoAction(session: Session, number: string, eventSeq: number): Promise<void> {
  const { api, live, t } = session;
  try {
    const answer = await api.act(number, "undo", { eventSeq }, { key: newKey() });
    if (!isLostAccess(answer)) live.put(ticketPath(number), answer);
    showToast({ tone: "success", text: t("tab.undone") });
  } catch (error) {
    showToast({ tone: "error", text: failureWords(session, error) });
  }
  forgetUndoable(number);
  live.refresh();
}

/** A failure in words: the desk's own when it refused, the line's when it could not be reached. */
export const failureWords = ({ t }: Pick<Session, "t">, error: unknown): string =>
  error instanceof Problem ? error.message : t("tab.error.unreachable");
