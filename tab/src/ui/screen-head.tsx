import type { ReactNode } from "react";
import css from "./screen-head.module.css";

interface ScreenHeadProps {
  readonly title: string;
  readonly hint?: string;
  readonly children?: ReactNode;
}

/** The line at the top of a screen: what it is, and its one primary button at the right. */
export function ScreenHead({ title, hint, children }: ScreenHeadProps) {
  return (
    <header className={css.head}>
      <h1>{title}</h1>
      {hint ? <span>{hint}</span> : null}
      <div className={css.right}>{children}</div>
    </header>
  );
}
