import { useCallback, useEffect, useRef, useState } from "react";
import type { TicketDetailView } from "../../../../core/ticket/views/ticket-detail-view.ts";
import { useAct } from "../../actions/use-act.ts";
import { type ActionBodies, newKey } from "../../api/desk-api.ts";
import { Problem } from "../../api/problem.ts";
import { useSession } from "../../app/session.ts";

/**
 * Opening a form that works on the ticket locks it, as the handbook wants; giving the form up releases it and
 * restores the owner, unless it was ours before.
 * @param purpose null for a form that needs no lock
 */
export function useLock(ticket: TicketDetailView, purpose: ActionBodies["lock"]["purpose"] | null) {
  const act = useAct();
  const { t } = useSession();
  const { number } = ticket;
  const [refusal, setRefusal] = useState<string | null>(null);
  const [version, setVersion] = useState(ticket.version);
  const isOurs = useRef(false);
  const wasMine = useRef(ticket.lock?.mine ?? false);
  const key = useRef(newKey());
  const taking = useRef(Promise.resolve());

  useEffect(() => {
    if (wasMine.current || purpose === null) return;
    taking.current = act(number, "lock", { purpose }, { key: key.current }).then(
      (answer) => {
        isOurs.current = true;
        if ("version" in answer) setVersion(answer.version);
      },
      (error: unknown) => setRefusal(error instanceof Problem ? error.message : t("tab.error.unreachable")),
    );
  }, [act, number, purpose, t]);

  /** Who gives up at once is quicker than the lock: it is waited for. */
  const release = useCallback(async () => {
    await taking.current;
    if (!isOurs.current) return;
    isOurs.current = false;
    act(number, "release", { restoreOwner: true }).catch(() => {
      /* A lock left behind releases itself after the queue's time. */
    });
  }, [act, number]);
  /** The form was sent: the desk has decided what becomes of the lock. */
  const keep = useCallback(() => {
    isOurs.current = false;
  }, []);

  return { refusal, version, setVersion, release, keep };
}
