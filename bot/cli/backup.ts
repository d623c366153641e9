import { readConfig } from "../config.ts";
import { backUp, restore, type Summary, verify } from "./backup/sqlite-backup.ts";
import type { Io } from "./io.ts";

/** `desk backup <folder>`: the whole desk at one moment, while it runs. Exit code 0 when it is there and can be read. */
export const backupDesk = (args: readonly string[], io: Io): Promise<number> =>
  withFile("backup", args, io, async (file, folder) => `backed up ${told(await backUp(file, folder))}`);

/** `desk restore <folder>`: a backup into a place where there is no desk. Exit code 0 when all of it is there. */
export const restoreDesk = (args: readonly string[], io: Io): Promise<number> =>
  withFile("restore", args, io, async (file, folder) => `restored ${told(await restore(folder, file))}`);

/** `desk verify <folder>`: whether a backup holds what it held when it was made. Exit code 0 when it does. */
export const verifyBackup = (args: readonly string[], io: Io): Promise<number> =>
  withFile("verify", args, io, async (_file, folder) => `sound: ${told(await verify(folder))}`);

const told = ({ tickets, blobs, digest }: Summary): string =>
  `${tickets} tickets, ${blobs} attachments, digest ${digest}`;

/** Those who run MongoDB back it up with MongoDB's own tools, which know their cluster. */
const WITH_MONGODB = `this desk is in MongoDB: back it up with MongoDB's own tools.
  a snapshot of the cluster (Atlas, Cosmos DB: in their portals) is of one moment and includes attachments;
  mongodump --uri="$STORE_URL" --gzip --archive=desk.gz    (replica set: add --oplog, for one moment)
  mongorestore --uri="$STORE_URL" --gzip --archive=desk.gz  (into an empty database; with --oplogReplay)
  npm run -s desk -- export <folder> is a copy that any engine imports; stop the desk for one moment of it all.
`;

async function withFile(
  command: string,
  args: readonly string[],
  { stderr }: Io,
  work: (file: string, folder: string) => Promise<string>,
): Promise<number> {
  const [folder, ...others] = args;
  if (!folder || others.length > 0 || folder.startsWith("-")) {
    stderr.write(`usage: npm run -s desk -- ${command} <folder>\n`);
    return 2;
  }
  const config = readConfig();
  if (!config.ok) {
    stderr.write(`${config.error.join("\n")}\n`);
    return 1;
  }
  const { storeUrl } = config.value;
  if (!storeUrl.startsWith("sqlite:") && command !== "verify") {
    stderr.write(WITH_MONGODB);
    return 2;
  }
  try {
    stderr.write(`${await work(storeUrl.slice("sqlite:".length), folder)}\n`);
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    stderr.write(`${command} of ${folder}: ${reason}\n`);
    return 1;
  }
}
