import { useCallback, useEffect, useRef, useState } from "react";
import type { TicketDetailView } from "../../../../../core/ticket/views/ticket-detail-view.ts";
import { useAct } from "../../../actions/use-act.ts";
import { type ActionBodies, newKey } from "../../../api/desk-api.ts";
import { Problem } from "../../../api/problem.ts";
import { useSession } from "../../../app/session.ts";
import { inWindow } from "../../../keep/browser-keeps.ts";
import { FormLocks } from "./form-locks.ts";

const locks = new FormLocks(inWindow);

/**
 * Opening a form that works on the ticket locks it, as the handbook wants; giving the form up releases it and
 * restores the owner, unless it was ours before. A ticket that a colleague lets go meanwhile is locked then.
 * @param purpose null for a form that needs no lock
 */
export function useLock(ticket: TicketDetailView, purpose: ActionBodies["lock"]["purpose"] | null) {
  const act = useAct();
  const { t } = useSession();
  const { number } = ticket;
  const [refusal, setRefusal] = useState<string | null>(null);
  const [version, setVersion] = useState(ticket.version);
  const seen = useRef(ticket.lock);
  seen.current = ticket.lock;
  /** What a colleague did while he had it is told before the form is taken: its version stays the one seen then. */
  const wasRefused = useRef(false);
  const isFree = ticket.lock === null || ticket.lock.mine;

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is tried again when a colleague takes or releases the ticket
  useEffect(() => {
    if (purpose === null) return;
    const key = newKey();
    locks
      .take(number, seen.current, () => act(number, "lock", { purpose }, { key }))
      .then(
        (answer) => {
          setRefusal(null);
          if (answer && "version" in answer && !wasRefused.current) setVersion(answer.version);
        },
        (error: unknown) => {
          wasRefused.current = true;
          setRefusal(error instanceof Problem ? error.message : t("tab.error.unreachable"));
        },
      );
  }, [act, number, purpose, t, isFree]);

  const release = useCallback(() => {
    locks
      .giveBack(number, () => act(number, "release", { restoreOwner: true }))
      .catch(() => {
        /* A lock left behind releases itself after the queue's time. */
      });
  }, [act, number]);
  /** The form was sent: the desk has decided what becomes of the lock. */
  const keep = useCallback(() => locks.keep(number), [number]);

  return { refusal, version, release, keep };
}

/**
 * A form left by another way than its own, by a link or by going back, gives its lock up too, unless something was
 * written: then it is still worked on, and its draft is offered.
 */
export function useLockWhileOpen(
  { release }: { readonly release: () => void },
  isBegun: () => boolean,
): void {
  useEffect(
    () => () => {
      if (!isBegun()) release();
    },
    [release, isBegun],
  );
}
