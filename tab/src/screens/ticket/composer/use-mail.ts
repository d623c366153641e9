import { useEffect, useMemo, useRef, useState } from "react";
import { textAsHtml } from "../../../../../core/text/html.ts";
import { useAct } from "../../../actions/use-act.ts";
import { isLostAccess } from "../../../api/desk-api.ts";
import type { FieldErrors } from "../../../api/problem.ts";
import { useSession } from "../../../app/session.ts";
import { useDraft } from "../../../forms/use-draft.ts";
import { useSubmit } from "../../../forms/use-submit.ts";
import type { Words } from "../../../i18n/words.ts";
import { listRoute } from "../../../list/origin.ts";
import { goBack } from "../../../routes/router.ts";
import { useLock, useLockWhileOpen } from "../lock/use-lock.ts";
import { inWorkingDays, isWaiting, nextOf } from "../next-state.ts";
import { EXTRA_NAMES, NO_EXTRAS, useExtras } from "../panels/use-extras.ts";
import type { MailPanel, TicketPage } from "../ticket-page.ts";
import { addressesOf, addressLine } from "./addresses.ts";
import { forwardBody, type MailFields, replyBody } from "./mail-body.ts";
import { useReadyTexts } from "./use-ready-texts.ts";

const ORDER = ["to", "cc", "bcc", "subject", "text", "state", "until"];
const KEPT = [
  "to",
  "cc",
  "bcc",
  "subject",
  "text",
  "html",
  "state",
  "date",
  "time",
  "withAttachments",
  ...EXTRA_NAMES,
] as const;

const SAID = { reply: "tab.said.replied", forward: "tab.said.forwarded", mail: "tab.said.mailed" } as const;

/** What a mail of this kind begins with. */
function startOf(
  { ticket, selected, isClosing }: TicketPage,
  kind: MailPanel,
): Omit<MailFields, "date" | "time"> {
  const subject =
    kind === "forward" ? (selected?.subject ?? ticket.title) : (ticket.originalTitle ?? ticket.title);
  return {
    to: kind === "forward" || !ticket.customer.address ? "" : addressLine(ticket.customer),
    cc: "",
    bcc: "",
    subject: subject.replace(/^\s*\[Ticket#\d+\]\s*/i, ""),
    text: "",
    html: "",
    state: kind === "forward" ? "" : isClosing ? "closed successful" : "open",
    withAttachments: "yes",
    ...NO_EXTRAS,
  };
}

/** What is wrong with it, before anything is sent. */
function faultsOf(fields: MailFields, t: Words): FieldErrors {
  const found: Record<string, string> = {};
  for (const name of ["to", "cc", "bcc"] as const) {
    const { wrong } = addressesOf(fields[name]);
    if (wrong !== null) found[name] = t("tab.field.addressesInvalid", { address: wrong });
  }
  if (fields.to.trim() === "") found.to = t("tab.mail.noTo");
  if (fields.text.trim() === "") found.text = t("tab.reply.empty");
  return found;
}

/** Everything about a mail being written, except how it looks. */
export function useMail(page: TicketPage, kind: MailPanel) {
  const { ticket, close, selected } = page;
  const { t, dates } = useSession();
  const act = useAct();
  const form = useRef<HTMLFormElement>(null);
  const lock = useLock(ticket, kind === "forward" ? "forward" : "reply");
  const wait = useMemo(() => inWorkingDays(new Date(), 3, dates), [dates]);
  const [openedAt] = useState(() => new Date().toISOString());
  const [initial] = useState((): MailFields => ({ ...startOf(page, kind), ...wait }));
  const [place] = useState(() => ({ ticket: ticket.number, action: kind }));
  const draft = useDraft<MailFields>(place, initial, KEPT);
  useLockWhileOpen(lock, draft.isBegun);
  const sending = useSubmit(form, ORDER);
  const extras = useExtras(draft);
  const { fields } = draft;
  /** The article answered or passed on stays the same while another is read. */
  const [about] = useState(selected);
  const position = about && (kind === "forward" || about.channel !== "note") ? about.position : undefined;
  const { template, insert } = useReadyTexts(page, draft);

  const saved = { fields, initial, position: position ?? 1 };
  const reply = { ...saved, replyTo: kind === "mail" ? null : position };
  /** What the desk is asked to show; the words are looked at, not what becomes of the ticket. */
  const shown =
    kind === "forward"
      ? ({ action: "forwards", body: forwardBody({ ...saved, rest: {} }) } as const)
      : ({ action: "replies", body: replyBody({ ...reply, rest: {} }) } as const);

  async function send(state = fields.state): Promise<void> {
    if (lock.refusal !== null || extras.files.isBusy || !extras.body) return;
    const wrong = faultsOf(fields, t);
    if (Object.keys(wrong).length > 0) return sending.refuse(wrong);
    const next = nextOf({ ...fields, state }, dates, Date.now());
    if (!next) return sending.refuse({ until: t("error.field.date_past") });
    const version = sending.changes ? ticket.version : lock.version;
    const isClosingNow = state.startsWith("closed");
    const said = t(isClosingNow ? "tab.said.repliedAndClosed" : SAID[kind]);
    const rest = { ...next, ...extras.body };
    await sending.submit({ fields, state, version }, async (key) => {
      const options = { key, version, said };
      const answer = await draft.sending(() =>
        kind === "forward"
          ? act(ticket.number, "forwards", forwardBody({ ...saved, rest }), options)
          : act(ticket.number, "replies", replyBody({ ...reply, rest }), options),
      );
      lock.keep();
      if (isLostAccess(answer) || isClosingNow) goBack(listRoute());
      else close();
    });
  }

  function cancel(): void {
    lock.release();
    close();
  }

  /** A draft written on a card has words only. */
  const html = fields.html || textAsHtml(fields.text);
  const write = (written: string, text: string) => {
    draft.set("html", written);
    draft.set("text", text);
  };
  const isPending = isWaiting(fields);
  const later = useLater(page, openedAt);
  return {
    kind,
    form,
    draft,
    sending,
    lock,
    extras,
    fields,
    html,
    write,
    isPending,
    position,
    template,
    insert,
    shown,
    send,
    cancel,
    later,
  };
}
export type Mail = ReturnType<typeof useMail>;

/** A message that came while one writes: the answer may no longer fit. */
function useLater({ articles }: TicketPage, openedAt: string) {
  const [readUpTo, setReadUpTo] = useState(openedAt);
  const article =
    articles.findLast(({ sender, createdAt }) => sender === "customer" && createdAt > readUpTo) ?? null;
  const at = article?.createdAt;
  const dismiss = () => setReadUpTo(at ?? openedAt);
  useEffect(() => setReadUpTo(openedAt), [openedAt]);
  return article && { position: article.position, dismiss };
}
