import type { ReactNode } from "react";
import css from "./reports.module.css";

interface CardProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One figure, chart or table of a report, under its title. */
export function Card({ title, aside, children }: CardProps) {
  return (
    <section className={css.card} aria-label={title}>
      <header>
        <h2>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
