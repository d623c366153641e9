import { useMemo, useRef, useState } from "react";
import { useAct } from "../../../actions/use-act.ts";
import { type ActionBodies, isLostAccess, type NextStateInput } from "../../../api/desk-api.ts";
import { useSession } from "../../../app/session.ts";
import { useDraft } from "../../../forms/use-draft.ts";
import { useSubmit } from "../../../forms/use-submit.ts";
import { listRoute } from "../../../list/origin.ts";
import { goBack } from "../../../routes/router.ts";
import { inWorkingDays } from "../next-state.ts";
import type { TicketPage } from "../ticket-page.ts";
import { useLock } from "../use-lock.ts";
import { parseAddresses } from "./reply-words.ts";

const ORDER = ["cc", "text", "state", "until"];
const KEPT = ["text", "cc"] as const;

/** Everything about one answer being written, except how it looks. */
export function useReply(page: TicketPage) {
  const { ticket, close, isClosing, selected } = page;
  const { t, dates } = useSession();
  const act = useAct();
  const form = useRef<HTMLFormElement>(null);
  const lock = useLock(ticket, "reply");
  const start = useMemo(() => inWorkingDays(new Date(), 3, dates), [dates]);
  const [openedAt] = useState(() => new Date().toISOString());
  const [initial] = useState({
    text: "",
    cc: "",
    state: isClosing ? "closed successful" : "open",
    date: start.date,
    time: start.time,
  });
  const draft = useDraft(`${ticket.number}.reply`, initial, KEPT);
  const sending = useSubmit(form, ORDER);
  const { fields } = draft;
  const isPending = fields.state.startsWith("pending");
  const replyTo = selected && selected.channel !== "note" ? selected.position : undefined;

  function bodyFor(state: string): ActionBodies["replies"] | null {
    const until = dates.instant(fields.date, fields.time);
    const waits = state.startsWith("pending");
    if (waits && (!until || Date.parse(until) <= Date.now())) return null;
    const cc = parseAddresses(fields.cc);
    return {
      text: fields.text,
      ...(cc.length > 0 ? { cc } : {}),
      next: { state: state as NextStateInput["state"], ...(waits && until ? { until } : {}) },
      ...(replyTo === undefined ? {} : { replyTo }),
    };
  }

  async function send(state = fields.state): Promise<void> {
    if (fields.text.trim() === "") return sending.refuse({ text: t("tab.reply.empty") });
    const body = bodyFor(state);
    if (!body) return sending.refuse({ until: t("error.field.date_past") });
    const version = sending.changes ? ticket.version : lock.version;
    const isClosingNow = state.startsWith("closed");
    await sending.submit({ body, version }, async (key) => {
      const said = t(isClosingNow ? "tab.said.repliedAndClosed" : "tab.said.replied");
      const answer = await act(ticket.number, "replies", body, { key, version, said });
      draft.done();
      lock.keep();
      if (isLostAccess(answer) || isClosingNow) goBack(listRoute());
      else close();
    });
  }

  function cancel(): void {
    lock.release();
    close();
  }

  /** A message that came while one writes: the answer may no longer fit. */
  const later =
    page.articles.findLast(({ sender, createdAt }) => sender === "customer" && createdAt > openedAt) ?? null;

  return { form, draft, sending, lock, fields, isPending, replyTo, bodyFor, send, cancel, later };
}
export type Reply = ReturnType<typeof useReply>;
