import { Button } from "@fluentui/react-components";
import {
  ArrowUndo16Regular,
  CheckmarkCircle20Filled,
  Dismiss16Regular,
  ErrorCircle20Filled,
} from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { useSession } from "../app/session.ts";
import { countdown } from "../format/countdown.ts";
import css from "./toaster.module.css";
import { dismissToast, type Toast, takeBack, useToasts } from "./toasts.ts";

export function Toaster() {
  const toasts = useToasts();
  return (
    <div className={css.place} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastCard({ toast }: { readonly toast: Toast }) {
  const { t } = useSession();
  const Icon = toast.tone === "success" ? CheckmarkCircle20Filled : ErrorCircle20Filled;
  return (
    <div className={css.toast} data-testid="toast">
      <Icon className={toast.tone === "success" ? css.success : css.error} aria-hidden />
      <span className={css.text}>
        <strong>{toast.text}</strong>
        {toast.detail ? ` ${toast.detail}` : ""}
      </span>
      {toast.undo ? (
        <Button
          appearance="transparent"
          size="small"
          icon={<ArrowUndo16Regular />}
          onClick={() => void takeBack(toast)}
        >
          {t("tab.undo")} <Countdown until={toast.undo.until} />
        </Button>
      ) : null}
      {toast.action ? (
        <Button appearance="transparent" size="small" onClick={toast.action.run}>
          {toast.action.label}
        </Button>
      ) : null}
      <Button
        appearance="transparent"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={t("tab.dismiss")}
        onClick={() => dismissToast(toast.id)}
      />
    </div>
  );
}

/** Counts for the eyes only: a screen reader would speak every second. */
function Countdown({ until }: { readonly until: string }) {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <span aria-hidden className={css.countdown}>
      ({countdown(Date.parse(until) - Date.now())})
    </span>
  );
}
