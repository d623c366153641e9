import { ImportFault } from "../open-desk.ts";
import type { OtrsDatabase } from "./otrs-database.ts";

/** Opens `mysql://user:password@host:port/database` (MariaDB too) or `postgresql://…`. Throws an `ImportFault`. */
export async function openOtrsDatabase(url: string): Promise<OtrsDatabase> {
  const scheme = url.slice(0, url.indexOf(":") + 1);
  switch (scheme) {
    // Who has no such database does not load its driver.
    case "mysql:":
    case "mariadb:":
      return (await import("./mysql-database.ts")).openMysql(url.replace(/^mariadb:/, "mysql:"));
    case "postgresql:":
    case "postgres:":
      return (await import("./postgres-database.ts")).openPostgres(url);
    default:
      // It may hold a password: say only what was expected.
      throw new ImportFault("the database's URL must begin with mysql:, mariadb: or postgresql:");
  }
}
