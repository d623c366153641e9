import { Button } from "@fluentui/react-components";
import type { FormEvent, ReactNode, RefObject } from "react";
import { useSession } from "../app/session.ts";
import { useKeys } from "../keys/use-keys.ts";
import css from "../ui/pages.module.css";
import { ScreenHead } from "../ui/screen-head.tsx";
import { OutcomeNotice } from "./outcome-notice.tsx";

interface PageFormProps {
  readonly form: RefObject<HTMLFormElement>;
  readonly title: string;
  readonly hint?: string;
  readonly sending: { readonly isBusy: boolean; readonly general: string | null };
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A form that is a page: its two buttons are at the top, where its fields cannot push them away. */
export function PageForm({ form, title, hint, sending, onSave, onCancel, children }: PageFormProps) {
  const { t } = useSession();
  useKeys([
    { keys: ["Ctrl+s"], inFields: true, shown: "Ctrl S", label: "tab.form.confirm", run: onSave },
    { keys: ["Escape"], inFields: true, shown: "Esc", label: "tab.keys.cancel", run: onCancel },
  ]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <form ref={form} className={css.main} onSubmit={submit} noValidate>
      <ScreenHead title={title} hint={hint}>
        <Button appearance="subtle" onClick={onCancel}>
          {t("tab.preferences.reset")}
        </Button>
        <Button type="submit" appearance="primary" disabled={sending.isBusy}>
          {t("tab.form.confirm")}
        </Button>
      </ScreenHead>
      <div className={css.body}>
        <div className={css.form}>
          <OutcomeNotice general={sending.general} changes={null} />
          {children}
        </div>
      </div>
    </form>
  );
}
