// @ts-nocheck
import { type Db, MongoClient } from "mongodb";

const DATABASE = "sportello";
/** A server that is not there is given up on after this long. */
const PATIENCE_MS = 10_000;

export interface Connected {
  readonly client: MongoClient;
  readonly db: Db;
}

/**
 * Connects to the server or cluster of a `mongodb://` or `mongodb+srv://` URL.
 * Throws one Error that names the hosts and what is wrong, and never the password.
 */
export async function connect(url: string): Promise<Connected> {
  let client: MongoClient | undefined;
  try {
    client = new MongoClient(url, {
      appName: "sportello",
      serverSelectionTimeoutMS: patienceOf(url),
      // Acknowledged is durable: written to the journal, on most members where there are several.
      writeConcern: { w: "majority", journal: true },
      readConcern: { level: "local" },
      readPreference: "primary",
      ignoreUndefined: true,
    });
    await client.connect();
    const db = client.db(databaseOf(url));
    await db.command({ ping: 1 });
    return { client, db };
  } catch (error) {
    await client?.close();
    throw failure(url, error);
  }
}

/** What to tell people about a server that could not be opened. The cause stays out of it: it may quote the URL. */
export function failure(url: string, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  return new Error(`cannot open the MongoDB database ${addressOf(url)}: ${withoutSecrets(reason, url)}`);
}

const patienceOf = (url: string): number | undefined =>
  /[?&]serverSelectionTimeoutMS=/i.test(url) ? undefined : PATIENCE_MS;

function databaseOf(url: string): string {
  const path = afterLogin(url).split("?", 1)[0] ?? "";
  const name = path.includes("/") ? path.slice(path.indexOf("/") + 1) : "";
  return name === "" ? DATABASE : decodeURIComponent(name);
}

/** Hosts and database. */
const addressOf = (url: string): string => afterLogin(url).split("?", 1)[0] ?? "";

/** What follows the user and password. A password may hold an `@` that should have been escaped. */
function afterLogin(url: string): string {
  const rest = url.slice(url.indexOf("//") + 2);
  return rest.slice(rest.lastIndexOf("@") + 1);
}

function withoutSecrets(text: string, url: string): string {
  const rest = url.slice(url.indexOf("//") + 2);
  const login = rest.slice(0, Math.max(rest.lastIndexOf("@"), 0));
  const password = login.includes(":") ? login.slice(login.indexOf(":") + 1) : "";
  const options = rest.includes("?") ? rest.slice(rest.indexOf("?") + 1) : "";
  const secrets = [url, login, password, decoded(password), options].filter((secret) => secret !== "");
  return secrets.reduce((clean, secret) => clean.replaceAll(secret, "***"), text);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
