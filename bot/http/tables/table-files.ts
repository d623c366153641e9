import type { SheetData } from "write-excel-file/node";

/** A cell: a text, a number, or a moment with the text that stands for it where cells are texts only. */
export type TableCell = string | number | { readonly date: Date; readonly text: string };
export type TableRow = readonly TableCell[];

/** The kinds of file a table becomes, with their media types. */
export const TABLE_TYPES = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;
export type TableType = keyof typeof TABLE_TYPES;

/** What a spreadsheet would take for a formula when it opens a CSV. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const NEEDS_QUOTES = /[",\r\n;]/;
/** Excel takes CSV for Latin-1 unless this says otherwise. */
export const BYTE_ORDER_MARK = "\ufeff";
/** Cells of a workbook hold no more. */
const MAX_CELL = 32_767;

/** One line of a CSV file (RFC 4180). A citizen's text never becomes a formula: an apostrophe keeps it a text. */
export const csvLine = (row: TableRow): string => `${row.map(csvCell).join(",")}\r\n`;

const csvCell = (cell: TableCell): string =>
  typeof cell === "number" ? String(cell) : csvField(typeof cell === "string" ? cell : cell.text);

function csvField(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A workbook of one sheet. Texts are text cells, whatever they begin with. */
export async function workbook(
  header: readonly string[],
  rows: readonly TableRow[],
  name: string,
): Promise<Uint8Array> {
  const data: SheetData = [
    header.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
    ...rows.map((row) => row.map(workbookCell)),
  ];
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const columns = header.map((title) => ({ width: Math.max(title.length + 2, COLUMN_WIDTH) }));
  return writeXlsxFile(data, { sheet: name, columns, stickyRowsCount: 1 }).toBuffer();
}

const COLUMN_WIDTH = 20;

function workbookCell(cell: TableCell) {
  if (typeof cell === "number") return { value: cell, type: Number };
  return typeof cell === "string"
    ? { value: xmlText(cell), type: String }
    : { value: cell.date, type: Date, format: "dd/mm/yyyy hh:mm" };
}

/** What XML may hold, within a cell's length. */
const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\n\t]|[\ufffe\uffff]/gu, " ")
    .slice(0, MAX_CELL)
    .toWellFormed();
