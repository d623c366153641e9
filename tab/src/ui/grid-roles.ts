/**
 * Roles of a grid whose rows take focus (ARIA practices, "grid"). Written out because a table's own
 * elements lose their meaning in some browsers once they are laid out on a CSS grid.
 */
export const grid = (label: string, rows?: number) =>
  ({ role: "grid", "aria-readonly": true, "aria-label": label, "aria-rowcount": rows }) as const;
export const row = (index: number) => ({ role: "row", "aria-rowindex": index }) as const;
export const CELL = { role: "gridcell" } as const;
export const COLUMN = { role: "columnheader" } as const;
export const ROWS = { role: "rowgroup" } as const;
/** A grid one selects several rows of. */
export const selectableGrid = (label: string, rows: number) =>
  ({ ...grid(label, rows), "aria-multiselectable": true }) as const;
/** A column the rows are sorted by, or none. */
export const sortedColumn = (sort: "ascending" | "descending" | undefined) =>
  ({ ...COLUMN, "aria-sort": sort }) as const;
