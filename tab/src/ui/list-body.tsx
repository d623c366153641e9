import type { ReactNode } from "react";
import type { Read } from "../api/use-read.ts";
import css from "./pages.module.css";
import { ReadStates } from "./read-states.tsx";

interface ListBodyProps<T> {
  readonly read: Pick<Read<{ readonly items: readonly T[] }>, "value" | "problem" | "isLost" | "reload">;
  /** What stands there when there is nothing to list. */
  readonly empty: ReactNode;
  readonly children: (items: readonly T[]) => ReactNode;
}

/** The body of a page that lists something read: until it is there, when it cannot be, when it is nothing. */
export function ListBody<T>({ read, empty, children }: ListBodyProps<T>) {
  return (
    <div className={css.body} data-region="list">
      {!read.value ? (
        <ReadStates read={read} />
      ) : read.value.items.length === 0 ? (
        empty
      ) : (
        children(read.value.items)
      )}
    </div>
  );
}
