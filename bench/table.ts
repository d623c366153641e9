/** Figures as JSON lines for programs, or as a table for people. */
export interface Printer {
  /** One figure, at once; nothing where a table follows. */
  print(figures: object): void;
  /** Nothing where figures were printed. */
  table(heading: readonly string[], rows: readonly (readonly (string | number)[])[]): void;
}

export const printer = (isJson: boolean): Printer => ({
  print(figures) {
    if (isJson) console.log(JSON.stringify(figures));
    else process.stderr.write(".");
  },
  table(heading, rows) {
    if (isJson) return;
    process.stderr.write("\n");
    const lines = [heading, ...rows].map((row) => row.map(String));
    const widths = heading.map((_, n) => Math.max(...lines.map((line) => line[n]?.length ?? 0)));
    for (const line of lines) console.log(line.map((cell, n) => padded(cell, widths[n] ?? 0, n)).join("  "));
  },
});

/** Names to the left, figures to the right. */
const padded = (cell: string, width: number, column: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);
