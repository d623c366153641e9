import { Button } from "@fluentui/react-components";
import { ArrowReply16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import { type FormEvent, useEffect, useState } from "react";
import { useSession } from "../../../app/session.ts";
import { OutcomeNotice } from "../../../forms/outcome-notice.tsx";
import { useSayInStatus } from "../../../frame/status-note.ts";
import { useKeys } from "../../../keys/use-keys.ts";
import { Notice } from "../../../ui/notice.tsx";
import type { TicketPage } from "../ticket-page.ts";
import css from "./composer.module.css";
import { ComposerFoot } from "./composer-foot.tsx";
import { Preview } from "./preview.tsx";
import { TemplateChoice } from "./template-choice.tsx";
import { type Reply, useReply } from "./use-reply.ts";
import { WriteArea } from "./write-area.tsx";

/** Risposta, beside the article it answers. */
export default function Composer({ page }: { readonly page: TicketPage }) {
  const { t, dates } = useSession();
  const reply = useReply(page);
  const [isPreview, setPreview] = useState(false);
  const { savedAt } = reply.draft;
  useSayInStatus(
    savedAt
      ? t("tab.draft.savedAndLocked", { time: dates.time(savedAt) })
      : reply.lock.refusal
        ? null
        : t("tab.draft.locked"),
  );
  useComposerKeys(reply, isPreview, setPreview);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void reply.send();
  };
  return (
    <section
      className={css.composer}
      aria-labelledby="composer-title"
      data-region="composer"
      data-testid="composer"
    >
      <form ref={reply.form} className={css.form} onSubmit={submit} noValidate>
        <ComposerHead page={page} reply={reply} isPreview={isPreview} onPreview={setPreview} />
        <Notices page={page} reply={reply} />
        {isPreview ? <Preview page={page} reply={reply} /> : <WriteArea page={page} reply={reply} />}
        <ComposerFoot reply={reply} canSend={page.ticket.abilities.includes("reply")} />
      </form>
    </section>
  );
}

interface ComposerHeadProps {
  readonly page: TicketPage;
  readonly reply: Reply;
  readonly isPreview: boolean;
  readonly onPreview: (isPreview: boolean) => void;
}

function ComposerHead({ page, reply, isPreview, onPreview }: ComposerHeadProps) {
  const { t } = useSession();
  return (
    <header className={css.head}>
      <ArrowReply16Regular aria-hidden />
      <h2 id="composer-title">
        {reply.replyTo === undefined
          ? t("tab.action.reply")
          : t("tab.reply.title", { position: reply.replyTo })}
      </h2>
      <TemplateChoice number={page.ticket.number} reply={reply} />
      <span className={css.space} />
      <div role="tablist" aria-label={t("tab.reply.mode")} className={css.modes}>
        {[false, true].map((preview) => (
          <button
            key={String(preview)}
            type="button"
            role="tab"
            aria-selected={isPreview === preview}
            className={css.mode}
            onClick={() => onPreview(preview)}
          >
            {t(preview ? "tab.reply.preview" : "tab.reply.write")}
          </button>
        ))}
      </div>
      <Button
        appearance="subtle"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={t("tab.form.cancel")}
        title={`${t("tab.form.cancel")} (Esc)`}
        onClick={reply.cancel}
      />
    </header>
  );
}

function Notices({ page, reply }: { readonly page: TicketPage; readonly reply: Reply }) {
  const { t, dates } = useSession();
  const { lock, sending, draft, later } = reply;
  const [isKept, setKept] = useState(draft.isRestored);
  const canNote = page.ticket.abilities.includes("note");
  return (
    <div className={css.notices}>
      {lock.refusal ? (
        <Notice
          tone="warning"
          title={lock.refusal}
          testId="lock-refused"
          actions={
            canNote ? (
              <Button size="small" onClick={() => page.open("note")}>
                {t("tab.locked.note")}
              </Button>
            ) : null
          }
        >
          {t("tab.conflict.textKept")}
        </Notice>
      ) : null}
      {later ? (
        <Notice
          tone="warning"
          title={t("tab.reply.later", { position: later.position })}
          actions={
            <Button size="small" onClick={() => page.select(later.position)}>
              {t("tab.reply.readIt")}
            </Button>
          }
        />
      ) : null}
      {isKept && draft.savedAt ? (
        <Notice
          tone="info"
          testId="draft-restored"
          actions={
            <>
              <Button
                size="small"
                appearance="subtle"
                onClick={() => {
                  draft.discard();
                  setKept(false);
                }}
              >
                {t("tab.draft.discard")}
              </Button>
              <Button size="small" onClick={() => setKept(false)}>
                {t("tab.draft.keep")}
              </Button>
            </>
          }
        >
          {t("tab.draft.restored", { time: dates.time(draft.savedAt) })}
        </Notice>
      ) : null}
      <OutcomeNotice general={sending.general} changes={sending.changes} />
    </div>
  );
}

function useComposerKeys(reply: Reply, isPreview: boolean, onPreview: (isPreview: boolean) => void): void {
  const { t } = useSession();
  useKeys([
    {
      keys: ["Ctrl+Enter"],
      inFields: true,
      shown: t("tab.key.ctrlEnter"),
      label: "tab.keys.send",
      run: () => void reply.send(),
    },
    {
      keys: ["Ctrl+Shift+Enter"],
      inFields: true,
      shown: t("tab.key.ctrlShiftEnter"),
      label: "tab.keys.sendAndClose",
      run: () => void reply.send("closed successful"),
    },
    {
      keys: ["F9"],
      inFields: true,
      shown: "F9",
      label: "tab.keys.template",
      run: () => reply.form.current?.querySelector<HTMLElement>("[data-template]")?.focus(),
    },
    {
      keys: ["Escape"],
      inFields: true,
      shown: "Esc",
      label: isPreview ? "tab.keys.backToWriting" : "tab.keys.cancelAndRelease",
      run: () => (isPreview ? onPreview(false) : reply.cancel()),
    },
  ]);
  useEffect(() => reply.form.current?.querySelector("textarea")?.focus(), [reply.form]);
}
