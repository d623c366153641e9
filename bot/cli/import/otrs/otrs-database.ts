export type Cell = string | number | null | Buffer;
export type Row = Readonly<Record<string, Cell>>;

/**
 * A database to be read. The same questions go to every engine: `?` stands for a value, whole numbers come as numbers,
 * dates as they are written (`YYYY-MM-DD HH:MM:SS`), bytes as a Buffer.
 */
export interface OtrsDatabase {
  rows<R = Row>(sql: string, values?: readonly (string | number)[]): Promise<readonly R[]>;
  close(): Promise<void>;
}
