import {
  CheckmarkCircle20Filled,
  ErrorCircle20Filled,
  Info20Filled,
  Warning20Filled,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import css from "./notice.module.css";

type NoticeTone = "info" | "warning" | "error" | "success";

const ICONS = {
  info: Info20Filled,
  warning: Warning20Filled,
  error: ErrorCircle20Filled,
  success: CheckmarkCircle20Filled,
};

interface NoticeProps {
  readonly tone: NoticeTone;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly testId?: string;
}

/** A bar that says what happened, what is safe and what to do. */
export function Notice({ tone, title, children, actions, testId }: NoticeProps) {
  const Icon = ICONS[tone];
  return (
    <div
      className={`${css.notice} ${css[tone] ?? ""}`}
      role={tone === "error" ? "alert" : "status"}
      data-testid={testId}
    >
      <Icon className={css.icon} aria-hidden />
      <div className={css.text}>
        {title ? <strong>{title}</strong> : null} {children}
      </div>
      {actions ? <div className={css.actions}>{actions}</div> : null}
    </div>
  );
}
