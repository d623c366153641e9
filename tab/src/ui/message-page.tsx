import type { ReactNode } from "react";
import css from "./message-page.module.css";

interface MessagePageProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly testId?: string;
  /** Fills the screen, or stands inside a box. */
  readonly compact?: boolean;
}

/** A page or a box that has nothing to list: what is so, and what to do. */
export function MessagePage({ icon, title, children, actions, testId, compact = false }: MessagePageProps) {
  const Heading = compact ? "h3" : "h1";
  return (
    <div className={compact ? css.compact : css.page} data-testid={testId}>
      <span className={css.icon}>{icon}</span>
      <Heading className={css.title}>{title}</Heading>
      {children ? <div className={css.text}>{children}</div> : null}
      {actions ? <div className={css.actions}>{actions}</div> : null}
    </div>
  );
}
