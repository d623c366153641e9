import type { ReactNode } from "react";
import type { Sort } from "../../../core/search/filter.ts";
import type { SearchHitView } from "../../../core/search/search-views.ts";
import type { Route } from "../routes/route.ts";
import type { ColumnName } from "./columns.ts";
import type { Selection } from "./selection.ts";
import type { useFound } from "./use-found.ts";

export interface FoundListProps {
  /** Under which name the place in it is remembered. */
  readonly id: string;
  readonly label: string;
  readonly found: ReturnType<typeof useFound>;
  readonly origin: { readonly label: string; readonly route: Route };
  readonly columns: readonly ColumnName[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly selection: Selection;
  readonly empty: ReactNode;
  /** The second line of a row. */
  readonly under?: (hit: SearchHitView) => ReactNode;
}
