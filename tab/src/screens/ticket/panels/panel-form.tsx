import { Button } from "@fluentui/react-components";
import { type FormEvent, type ReactNode, type RefObject, useEffect } from "react";
import type { HistoryView } from "../../../../../core/article-views.ts";
import { useSession } from "../../../app/session.ts";
import { OutcomeNotice } from "../../../forms/outcome-notice.tsx";
import { useSayInStatus } from "../../../frame/status-note.ts";
import { useKeys } from "../../../keys/use-keys.ts";
import { Notice } from "../../../ui/notice.tsx";
import css from "./panels.module.css";

interface PanelFormProps {
  readonly form: RefObject<HTMLFormElement>;
  readonly title: string;
  readonly submitLabel: string;
  readonly isBusy: boolean;
  readonly general: string | null;
  readonly changes: readonly HistoryView[] | null;
  readonly refusal?: string | null;
  readonly savedAt?: string | null;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** The common shape of the handbook's forms: title, fields, one primary button, the way out. */
export function PanelForm(props: PanelFormProps) {
  const {
    form,
    title,
    submitLabel,
    isBusy,
    general,
    changes,
    refusal,
    savedAt,
    onSubmit,
    onCancel,
    children,
  } = props;
  const { t, dates } = useSession();
  useSayInStatus(savedAt ? t("tab.draft.saved", { time: dates.time(savedAt) }) : null);
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
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[data-autofocus], input, select, textarea")?.focus();
  }, [form]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <section className={css.panel} aria-labelledby="panel-title" data-region="panel" data-testid="panel">
      <form ref={form} onSubmit={submit} noValidate>
        <header className={css.head}>
          <h2 id="panel-title">{title}</h2>
          <span>{t("tab.form.mandatory")}</span>
        </header>
        {refusal ? <Notice tone="warning" title={refusal} testId="lock-refused" /> : null}
        <OutcomeNotice general={general} changes={changes} />
        <div className={css.fields}>{children}</div>
        <footer className={css.foot}>
          <Button type="submit" appearance="primary" disabled={isBusy}>
            {submitLabel}
          </Button>
          <span>{t("tab.form.or")}</span>
          <Button type="button" appearance="subtle" onClick={onCancel}>
            {t("tab.form.cancel")}
          </Button>
        </footer>
      </form>
    </section>
  );
}
