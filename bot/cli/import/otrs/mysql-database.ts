import { createConnection, type RowDataPacket } from "mysql2/promise";
import type { OtrsDatabase } from "./otrs-database.ts";

/** A database of MySQL or MariaDB. */
export async function openMysql(url: string): Promise<OtrsDatabase> {
  const connection = await createConnection({ uri: url, dateStrings: true, charset: "utf8mb4" });
  return {
    async rows<R>(sql: string, values: readonly (string | number)[] = []) {
      const [rows] = await connection.query<RowDataPacket[]>(sql, [...values]);
      return rows as unknown as readonly R[];
    },
    close: () => connection.end(),
  };
}
