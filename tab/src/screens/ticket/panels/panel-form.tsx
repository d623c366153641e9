import { Button } from "@fluentui/react-components";
import { type FormEvent, type ReactNode, type RefObject, useEffect } from "react";
import type { HistoryView } from "../../../../../core/ticket/history/history-view.ts";
import { useSession } from "../../../app/session.ts";
import { DraftNotice } from "../../../forms/draft-notice.tsx";
import { useDropZone } from "../../../forms/drop-zone.ts";
import { OutcomeNotice } from "../../../forms/outcome-notice.tsx";
import type { Restored } from "../../../forms/use-draft.ts";
import { useSayInStatus } from "../../../frame/status-note.ts";
import { useKeys } from "../../../keys/use-keys.ts";
import { Notice } from "../../../ui/notice.tsx";
import { ExtrasFields } from "./extras-fields.tsx";
import css from "./panels.module.css";
import type { Extras } from "./use-extras.ts";

interface PanelFrame {
  readonly form: RefObject<HTMLFormElement>;
  /** What was typed, and what the desk keeps of it. */
  readonly draft: {
    readonly savedAt: string | null;
    readonly restored: Restored | null;
    readonly keep: () => void;
    readonly discard: () => void;
  };
  readonly sending: {
    readonly isBusy: boolean;
    readonly general: string | null;
    readonly changes: readonly HistoryView[] | null;
  };
  /** Why the form cannot be sent now: somebody else has the ticket, or it is gone. */
  readonly refusal: string | null;
  readonly onCancel: () => void;
}

interface PanelFormProps {
  readonly frame: PanelFrame;
  readonly title: string;
  readonly submitLabel: string;
  /** Files and work units, for forms that have them. */
  readonly extras?: Extras;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** The common shape of the handbook's forms: title, fields, one primary button, the way out. */
export function PanelForm(props: PanelFormProps) {
  const { title, submitLabel, extras, children } = props;
  const { form, draft, sending, refusal, onCancel } = props.frame;
  const { t, dates } = useSession();
  const { savedAt } = draft;
  const drop = useDropZone((files) => extras?.files.add(files));
  const isWaiting = extras?.files.isBusy ?? false;
  const onSubmit = () => {
    if (!isWaiting && extras?.body !== null) props.onSubmit();
  };
  useSayInStatus(savedAt ? t("tab.draft.saved", { time: dates.time(savedAt) }) : null);
  usePanelKeys(onSubmit, onCancel);
  useEffect(() => {
    form.current
      ?.querySelector<HTMLElement>("[data-autofocus], input:not([type=file]), select, textarea")
      ?.focus();
  }, [form]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <section
      className={css.panel}
      aria-labelledby="panel-title"
      data-region="panel"
      data-testid="panel"
      {...(extras ? drop.props : {})}
    >
      <form ref={form} onSubmit={submit} noValidate>
        <header className={css.head}>
          <h2 id="panel-title">{title}</h2>
          <span>{t("tab.form.mandatory")}</span>
        </header>
        {refusal ? <Notice tone="warning" title={refusal} testId="lock-refused" /> : null}
        <DraftNotice draft={draft} />
        <OutcomeNotice general={sending.general} changes={sending.changes} />
        <div className={css.fields}>
          {children}
          {extras ? <ExtrasFields extras={extras} isOver={drop.isOver} /> : null}
        </div>
        <footer className={css.foot}>
          <Button type="submit" appearance="primary" disabled={sending.isBusy || isWaiting}>
            {submitLabel}
          </Button>
          <span>{isWaiting ? t("tab.files.wait") : t("tab.form.or")}</span>
          <Button type="button" appearance="subtle" onClick={onCancel}>
            {t("tab.form.cancel")}
          </Button>
        </footer>
      </form>
    </section>
  );
}

function usePanelKeys(onSubmit: () => void, onCancel: () => void): void {
  const { t } = useSession();
  useKeys([
    {
      keys: ["Ctrl+Enter"],
      inFields: true,
      shown: t("tab.key.ctrlEnter"),
      label: "tab.keys.send",
      run: onSubmit,
    },
    { keys: ["Escape"], inFields: true, shown: "Esc", label: "tab.keys.cancel", run: onCancel },
  ]);
}
