import { type FormEvent, useState } from "react";
import { useSession } from "../../../app/session.ts";
import { useDropZone } from "../../../forms/drop-zone.ts";
import { useSayInStatus } from "../../../frame/status-note.ts";
import { useKeys } from "../../../keys/use-keys.ts";
import type { MailPanel, TicketPage } from "../ticket-page.ts";
import css from "./composer.module.css";
import { ComposerFoot } from "./composer-foot.tsx";
import { ComposerHead } from "./composer-head.tsx";
import { ComposerNotices } from "./composer-notices.tsx";
import { faqKey } from "./faq-choice.tsx";
import { Preview } from "./preview.tsx";
import { type Mail, useMail } from "./use-mail.ts";
import { useTemplates } from "./use-templates.ts";
import { WriteArea } from "./write-area.tsx";

interface ComposerProps {
  readonly page: TicketPage;
  readonly kind: MailPanel;
}

/** A mail, beside the article it answers or passes on. */
export default function Composer({ page, kind }: ComposerProps) {
  const { t, dates } = useSession();
  const mail = useMail(page, kind);
  const templates = useTemplates(page.ticket.number, kind === "forward" ? "forward" : "answer");
  const [isPreview, setPreview] = useState(false);
  const drop = useDropZone(mail.extras.files.add);
  const { savedAt } = mail.draft;
  const isMine = mail.lock.refusal === null;
  const saved = savedAt && { time: dates.time(savedAt) };
  useSayInStatus(
    saved
      ? t(isMine ? "tab.draft.savedAndLocked" : "tab.draft.saved", saved)
      : isMine
        ? t("tab.draft.locked")
        : null,
  );
  useComposerKeys(mail, isPreview, setPreview);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void mail.send();
  };
  return (
    <section
      className={css.composer}
      aria-labelledby="composer-title"
      data-region="composer"
      data-testid="composer"
      {...drop.props}
    >
      <form ref={mail.form} className={css.form} onSubmit={submit} noValidate>
        <ComposerHead mail={mail} templates={templates} isPreview={isPreview} onPreview={setPreview} />
        <ComposerNotices page={page} mail={mail} />
        {isPreview ? (
          <Preview page={page} mail={mail} templates={templates} />
        ) : (
          <WriteArea page={page} mail={mail} />
        )}
        <ComposerFoot
          mail={mail}
          canSend={page.ticket.abilities.includes(kind === "forward" ? "forward" : "reply")}
        />
      </form>
      {drop.isOver ? <p className={css.dropHint}>{t("tab.files.dropHere")}</p> : null}
    </section>
  );
}

function useComposerKeys(mail: Mail, isPreview: boolean, onPreview: (isPreview: boolean) => void): void {
  const { t } = useSession();
  useKeys([
    {
      keys: ["Ctrl+Enter"],
      inFields: true,
      shown: t("tab.key.ctrlEnter"),
      label: "tab.keys.send",
      run: () => void mail.send(),
    },
    {
      keys: ["Ctrl+Shift+Enter"],
      inFields: true,
      shown: t("tab.key.ctrlShiftEnter"),
      label: "tab.keys.sendAndClose",
      run: () => void mail.send("closed successful"),
    },
    faqKey(mail),
    {
      keys: ["F9"],
      inFields: true,
      shown: "F9",
      label: "tab.keys.template",
      run: () => mail.form.current?.querySelector<HTMLElement>("[data-template]")?.focus(),
    },
    {
      keys: ["Ctrl+s"],
      inFields: true,
      shown: "Ctrl S",
      label: "tab.keys.saveDraft",
      run: () => mail.draft.saveNow(),
    },
    {
      keys: ["Escape"],
      inFields: true,
      shown: "Esc",
      label: isPreview ? "tab.keys.backToWriting" : "tab.keys.cancelAndRelease",
      run: () => (isPreview ? onPreview(false) : mail.cancel()),
    },
  ]);
}
