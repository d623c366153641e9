import { useRef, useState } from "react";
import type { DraftAction } from "../../../../../core/people/drafts.ts";
import { useAct } from "../../../actions/use-act.ts";
import type { ActionBodies, ActionName } from "../../../api/desk-api.ts";
import { isLostAccess } from "../../../api/desk-api.ts";
import { useSession } from "../../../app/session.ts";
import { fieldsOf } from "../../../forms/fields/fields-of.ts";
import { useDraft } from "../../../forms/use-draft.ts";
import { useSubmit } from "../../../forms/use-submit.ts";
import { listRoute } from "../../../list/origin.ts";
import { navigate } from "../../../routes/router.ts";
import { useLock, useLockWhileOpen } from "../lock/use-lock.ts";
import type { TicketPage } from "../ticket-page.ts";

interface PanelOptions<F> {
  /** Whose draft it is; null for a form without prose. */
  readonly draft: DraftAction | null;
  readonly initial: F;
  /** Fields in the form's order. */
  readonly order: readonly string[];
  /** Fields worth keeping when the form is left. */
  readonly kept: readonly (keyof F & string)[];
  /** What the ticket is locked for while the form is open; absent where the form is no work on it. */
  readonly lock?: Parameters<typeof useLock>[1];
}

interface Sending {
  readonly said: string;
  /** The lock taken for the form goes when it was sent; otherwise the desk decides. */
  readonly isReleasing?: boolean;
}

/** Fields, draft, lock and sending of one of the ticket's forms; `frame` is what its `PanelForm` needs of them. */
export function usePanel<F extends Record<string, string>>(page: TicketPage, options: PanelOptions<F>) {
  const { ticket, close } = page;
  const { t } = useSession();
  const lock = useLock(ticket, options.lock ?? null);
  const form = useRef<HTMLFormElement>(null);
  const act = useAct();
  /** The shape of a form does not change while it is open. */
  const [{ initial, order, kept, draft: action }] = useState(options);
  const [place] = useState(() => action && { ticket: ticket.number, action });
  const draft = useDraft(place, initial, kept);
  useLockWhileOpen(lock, draft.isBegun);
  const sending = useSubmit(form, order);
  /** The version he saw when he opened the form; after a conflict, the one he was shown. */
  const seen = useRef(ticket.version);
  if (sending.changes) seen.current = ticket.version;

  async function send<A extends ActionName>(
    action: A,
    body: ActionBodies[A],
    { said, isReleasing = false }: Sending,
  ): Promise<void> {
    const version = seen.current;
    await sending.submit({ action, body, version }, async (key) => {
      const answer = await draft.sending(() => act(ticket.number, action, body, { key, version, said }));
      if (isReleasing) lock.release();
      else lock.keep();
      if (isLostAccess(answer)) navigate(listRoute(), "replace");
      else if (answer.number !== ticket.number) navigate({ screen: "ticket", number: answer.number });
      else close();
    });
  }
  const onCancel = () => {
    lock.release();
    close();
  };
  const refusal = page.isLost ? t("tab.lost.text") : lock.refusal;
  const frame = { form, draft, sending, refusal, onCancel };
  return { frame, draft, field: fieldsOf(draft, sending.errors), sending, send };
}
