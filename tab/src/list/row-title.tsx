import { Lightbulb16Regular } from "@fluentui/react-icons";
import css from "./list.module.css";
import type { RowModel } from "./row-model.ts";

type Titled = Pick<RowModel, "title" | "suggestion">;

/** The title; one that says nothing is struck through, and a better one follows (spec X3). */
export function RowTitle({ row: { title, suggestion } }: { readonly row: Titled }) {
  if (suggestion === null) return title;
  return (
    <>
      <s>{title}</s> <Lightbulb16Regular aria-hidden className={css.bulb} /> <em>{suggestion}</em>
    </>
  );
}

export const titleWords = ({ title, suggestion }: Titled): string =>
  suggestion === null ? title : `${title} → ${suggestion}`;
