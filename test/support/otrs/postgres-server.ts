import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import { type Rows, statements, type Table } from "./tables.ts";

/** A database that was started for the caller alone. */
export interface SampleServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** PostgreSQL in this process, on a port of its own, with these rows. */
export async function postgresWith(rows: ReadonlyMap<Table, readonly Rows[]>): Promise<SampleServer> {
  const db = await PGlite.create();
  for (const statement of statements("postgresql", rows)) await db.exec(statement);
  const server = new PGLiteSocketServer({ db, host: "127.0.0.1", port: 0 });
  const listening = new Promise<number>((resolve) => {
    server.addEventListener("listening", (event) => {
      resolve((event as CustomEvent<{ port: number }>).detail.port);
    });
  });
  await server.start();
  return {
    url: `postgresql://postgres@127.0.0.1:${await listening}/postgres`,
    async stop() {
      await server.stop();
      await db.close();
    },
  };
}
