import { ChevronRight16Regular } from "@fluentui/react-icons";
import { useLayoutEffect, useRef, useState } from "react";
import { useDueContext, useSession } from "../../../app/session.ts";
import { momentWords } from "../../../format/due.ts";
import { customerName } from "../../../format/people.ts";
import { senderName } from "../article-words.ts";
import type { TicketPage } from "../ticket-page.ts";
import css from "./composer.module.css";
import { aroundReply } from "./reply-words.ts";
import type { Reply } from "./use-reply.ts";

interface WriteAreaProps {
  readonly page: TicketPage;
  readonly reply: Reply;
}

export function WriteArea({ page, reply }: WriteAreaProps) {
  const { t, me } = useSession();
  const { salutation, signature, from } = aroundReply(me, page.ticket);
  const { errors } = reply.sending;
  return (
    <>
      <Envelope page={page} reply={reply} from={from} />
      <div className={css.page}>
        {salutation ? <p className={css.around}>{salutation}</p> : null}
        <GrowingText
          value={reply.fields.text}
          label={t("tab.field.text")}
          error={errors.text}
          onChange={(value) => reply.draft.set("text", value)}
        />
        {errors.text ? (
          <p className={css.error} id="reply-text-error" role="alert">
            {errors.text}
          </p>
        ) : null}
        {signature ? <p className={css.around}>{signature}</p> : null}
      </div>
      <Quoted page={page} />
    </>
  );
}

interface EnvelopeProps extends WriteAreaProps {
  readonly from: string;
}

function Envelope({ page: { ticket }, reply, from }: EnvelopeProps) {
  const { t } = useSession();
  const [hasCc, setCc] = useState(reply.fields.cc !== "");
  const { errors } = reply.sending;
  return (
    <div className={css.envelope}>
      <span>{t("tab.reply.from")}</span>
      <span className={css.cut}>{from}</span>
      <span>{t("tab.reply.to")}</span>
      <span className={css.toLine}>
        <span className={css.cut} title={ticket.customer.address}>
          {customerName(ticket.customer)}
          {ticket.customer.name ? ` <${ticket.customer.address}>` : ""}
        </span>
        {hasCc ? null : (
          <button type="button" className={css.link} onClick={() => setCc(true)}>
            Cc
          </button>
        )}
      </span>
      {hasCc ? (
        <>
          <label htmlFor="reply-cc">Cc</label>
          <span>
            <input
              id="reply-cc"
              name="cc"
              className={css.cc}
              value={reply.fields.cc}
              aria-invalid={errors.cc ? true : undefined}
              onChange={(event) => reply.draft.set("cc", event.target.value)}
            />
            {errors.cc ? <span className={css.error}>{errors.cc}</span> : null}
          </span>
        </>
      ) : null}
      <span>{t("tab.field.subject")}</span>
      <span className={css.cut} title={ticket.title}>
        [Ticket#{ticket.number}] {ticket.title}
      </span>
    </div>
  );
}

interface GrowingTextProps {
  readonly value: string;
  readonly label: string;
  readonly error?: string;
  readonly onChange: (value: string) => void;
}

/** As tall as what is written, so that the signature stands right below it. */
function GrowingText({ value, label, error, onChange }: GrowingTextProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it grows with what is written
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.style.height = "auto";
    element.style.height = `${element.scrollHeight}px`;
  }, [value]);
  return (
    <textarea
      ref={box}
      name="text"
      rows={5}
      className={css.text}
      aria-label={label}
      aria-required
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? "reply-text-error" : undefined}
      value={value}
      spellCheck
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function Quoted({ page: { selected } }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const context = useDueContext();
  if (!selected || selected.channel === "note") return null;
  const lines = selected.text.trim().split("\n");
  return (
    <details className={css.quoted}>
      <summary>
        <ChevronRight16Regular aria-hidden />
        {t("tab.reply.quoted", {
          name: senderName(selected),
          time: momentWords(selected.createdAt, context),
          lines: lines.length,
        })}
      </summary>
      <blockquote>{lines.join("\n")}</blockquote>
    </details>
  );
}
