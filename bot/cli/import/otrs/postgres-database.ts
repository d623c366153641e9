import { Client, types } from "pg";
import type { OtrsDatabase } from "./otrs-database.ts";

/** Of PostgreSQL's types: 64 bits wide, which ids are, and moments without a zone. */
const INT8 = 20;
const TIMESTAMP = 1114;

/** A database of PostgreSQL. */
export async function openPostgres(url: string): Promise<OtrsDatabase> {
  const client = new Client({ connectionString: url, types: { getTypeParser } });
  await client.connect();
  return {
    async rows<R>(sql: string, values: readonly (string | number)[] = []) {
      let at = 0;
      const { rows } = await client.query({
        text: sql.replace(/\?/g, () => `$${++at}`),
        values: [...values],
      });
      return rows as readonly R[];
    },
    close: () => client.end(),
  };
}

const getTypeParser: typeof types.getTypeParser = ((id: number, format: "text") => {
  if (id === INT8) return Number;
  if (id === TIMESTAMP) return String;
  return types.getTypeParser(id, format);
}) as typeof types.getTypeParser;
