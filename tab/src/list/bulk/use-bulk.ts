import { useCallback, useState } from "react";
import type { BulkView } from "../../../../core/ticket/views/bulk-view.ts";
import type { TicketDetailView } from "../../../../core/ticket/views/ticket-detail-view.ts";
import { failureWords } from "../../actions/use-act.ts";
import { newKey, ticketPath } from "../../api/desk-api.ts";
import { type Session, useSession } from "../../app/session.ts";
import { showToast } from "../../ui/toasts.ts";
import { BULK_FACTS, type BulkActionName } from "./bulk-actions.ts";

/** As many tickets as the desk takes in one request. */
const AT_ONCE = 200;

export type BulkOutcomes = BulkView["items"];

export interface BulkRun {
  readonly name: BulkActionName;
  /** The action as the API takes it. */
  readonly action: Readonly<Record<string, unknown>>;
  readonly numbers: readonly string[];
  /** What to say of those done: "5 ticket assegnati a Marco Antonelli". */
  readonly said: (done: number) => string;
}

/** Gives an action to a selection and keeps what became of each ticket. */
export function useBulk(onDone: () => void) {
  const session = useSession();
  const [outcomes, setOutcomes] = useState<BulkOutcomes | null>(null);
  const run = useCallback(
    async (asked: BulkRun, key: string): Promise<void> => {
      const items: BulkOutcomes[number][] = [];
      for (let at = 0; at < asked.numbers.length; at += AT_ONCE) {
        const tickets = asked.numbers.slice(at, at + AT_ONCE);
        const body = { tickets, actions: [asked.action] };
        const answer = await session.api.client.send<BulkView>("/bulk", body, { key: `${key}.${at}` });
        items.push(...answer.items);
      }
      session.live.refresh();
      onDone();
      setOutcomes(null);
      tell(session, asked, items, () => setOutcomes(items));
    },
    [session, onDone],
  );
  const close = useCallback(() => setOutcomes(null), []);
  return { outcomes, run, close };
}

function tell(session: Session, { name, said }: BulkRun, items: BulkOutcomes, details: () => void): void {
  const { t } = session;
  const done = items.filter(({ problem }) => problem === null);
  const refused = items.filter(({ problem }) => problem !== null);
  const [first] = refused;
  const detail = first
    ? refused.length === 1
      ? t("bulk.refusedOne", { reason: first.problem?.detail ?? "" })
      : t("bulk.refused", { count: refused.length })
    : undefined;
  /** They were done in one go: the first to expire ends it for all. */
  const until = BULK_FACTS[name].isUndoable ? (done.find(({ undo }) => undo)?.undo?.until ?? null) : null;
  showToast({
    tone: done.length > 0 ? "success" : "error",
    text: done.length > 0 ? said(done.length) : t("bulk.none"),
    ...(detail && { detail }),
    ...(until && { undo: { until, run: () => undoAll(session, done) } }),
    action: { label: t("bulk.details"), run: details },
  });
}

async function undoAll(session: Session, done: BulkOutcomes): Promise<void> {
  const { api, live, t } = session;
  let undone = 0;
  let failure: unknown = null;
  for (const { number, undo } of done) {
    if (!undo) continue;
    try {
      const answer = await api.act(number, "undo", { eventSeq: undo.eventSeq }, { key: newKey() });
      if ("version" in answer) live.put<TicketDetailView>(ticketPath(number), answer);
      undone += 1;
    } catch (error) {
      failure = error;
    }
  }
  live.refresh();
  showToast(
    failure && undone === 0
      ? { tone: "error", text: failureWords(session, failure) }
      : { tone: "success", text: t("bulk.undone", { count: undone, of: done.length }) },
  );
}
