/**
 * Roles of a grid whose rows take focus (ARIA practices, "grid"). Written out because a table's own
 * elements lose their meaning in some browsers once they are laid out on a CSS grid.
 */
export const GRID = { role: "grid", "aria-readonly": true } as const;
export const ROW = { role: "row" } as const;
export const CELL = { role: "gridcell" } as const;
export const COLUMN = { role: "columnheader" } as const;
