import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import { FileBlobStore } from "../../storage/file-blobs.ts";
import { openStore } from "../../storage/open-store.ts";
import {
  copyDatabase,
  DESK_FILE,
  databasesOf,
  faultsOf,
  SMALL_BLOBS_FILE,
} from "../../storage/sqlite/backup.ts";
import { syncFolders } from "../../storage/sync-folders.ts";
import { verified } from "../archive/verified.ts";
import { writeArchive } from "../archive/write-archive.ts";
import { parseJson } from "../parse-json.ts";

/** Why a backup cannot be made, used or trusted, as one sentence for whoever asked for it. */
export class BackupFault extends Error {}

/** What a backup holds: the counts and digest of what `desk export` would write of it (docs/adr/0013). */
export interface Summary {
  readonly tickets: number;
  readonly blobs: number;
  readonly digest: string;
}

const SUMMARY = "backup.json";
const BLOBS = "blobs";
const summary = z.object({ tickets: z.int(), blobs: z.int(), digest: z.string() });

/**
 * Copies the desk of a database file, which may be at work, into a folder that holds no backup. Databases first, then
 * the files of large blobs, which never change and which only an erasure deletes: what a ticket names was kept before it.
 * The summary, written last, makes it a backup; what cannot be finished is taken away again, so that a full disk is not
 * fuller the next night. Throws a `BackupFault` for a folder that has one, or no desk.
 */
export async function backUp(file: string, folder: string): Promise<Summary> {
  if (!existsSync(file)) throw new BackupFault(`there is no desk at ${file}`);
  await mkdir(folder, { recursive: true });
  if (existsSync(join(folder, DESK_FILE)))
    throw new BackupFault("the folder holds a backup, or the remains of one; name another");
  const others = new Set(await readdir(folder));
  try {
    return await fill(folder, file);
  } catch (error) {
    const made = (await readdir(folder)).filter((name) => !others.has(name));
    for (const name of made) await rm(join(folder, name), { recursive: true, force: true });
    throw error;
  }
}

async function fill(folder: string, file: string): Promise<Summary> {
  for (const [from, name] of databasesOf(file)) await copyDatabase(from, join(folder, name));
  const blobs = new FileBlobStore(join(folder, BLOBS));
  const large = new FileBlobStore(join(dirname(file), BLOBS));
  for await (const named of large.list()) {
    const blob = await large.open(named.digest);
    if (blob) await blobs.put(verified(named, blob.bytes));
  }
  const made = await digestOfBackup(folder);
  await writeFile(join(folder, `${SUMMARY}.unfinished`), `${JSON.stringify(made, null, 2)}\n`, {
    flush: true,
  });
  await rename(join(folder, `${SUMMARY}.unfinished`), join(folder, SUMMARY));
  await syncFolders(folder);
  return made;
}

/** Reads all of a backup, and changes nothing of it. Throws a `BackupFault` unless it is what was backed up, to the last byte. */
export async function verify(folder: string): Promise<Summary> {
  const expected = await summaryOf(folder);
  for (const [copy] of databasesOf(join(folder, DESK_FILE))) {
    const [fault] = faultsOf(copy);
    if (fault !== undefined) throw new BackupFault(`${copy} is damaged: ${fault}`);
  }
  const found = await digestOfBackup(folder);
  if (found.digest !== expected.digest)
    throw new BackupFault(`it holds ${found.digest}, and ${expected.digest} was backed up`);
  return found;
}

/**
 * Puts a backup where the database file is to be, and looks whether all of it arrived. Throws a `BackupFault`, and
 * leaves nothing, when there is a desk already, the backup is not sound or there is no room.
 */
export async function restore(folder: string, file: string): Promise<Summary> {
  const home = dirname(file);
  checkNothingIsThere(file);
  const expected = await verify(folder);
  await mkdir(home, { recursive: true });
  try {
    await copyBack(folder, file);
  } catch (error) {
    for (const name of [BLOBS, `${SMALL_BLOBS_FILE}.unfinished`, SMALL_BLOBS_FILE])
      await rm(join(home, name), { recursive: true, force: true });
    await rm(`${file}.unfinished`, { force: true });
    throw error;
  }
  const found = await digestOf(file);
  if (found.digest !== expected.digest)
    throw new BackupFault(`${found.digest} arrived where ${expected.digest} was sent`);
  return found;
}

function checkNothingIsThere(file: string): void {
  if (existsSync(file)) throw new BackupFault(`there is a desk already: ${file}`);
  const remains = [SMALL_BLOBS_FILE, BLOBS].map((name) => join(dirname(file), name)).find(existsSync);
  if (remains !== undefined)
    throw new BackupFault(
      `${remains} is there without ${file}, as after a restore that broke off: move it away, then restore again`,
    );
}

/** The desk's own file last, under its name only when it is whole: what broke off is no desk. */
async function copyBack(folder: string, file: string): Promise<void> {
  const home = dirname(file);
  const copies = databasesOf(join(folder, DESK_FILE)).toReversed();
  if (existsSync(join(folder, BLOBS))) await cp(join(folder, BLOBS), join(home, BLOBS), { recursive: true });
  for (const [from, name] of copies) {
    const to = name === DESK_FILE ? file : join(home, name);
    await rm(`${to}.unfinished`, { force: true });
    await copyDatabase(from, `${to}.unfinished`);
    await rename(`${to}.unfinished`, to);
  }
  await syncFolders(home);
}

async function summaryOf(folder: string): Promise<Summary> {
  const text = await readFile(join(folder, SUMMARY), "utf8").catch(() => null);
  if (text === null)
    throw new BackupFault(`there is no ${SUMMARY} in it: it is no backup, or not a whole one`);
  const parsed = summary.safeParse(parseJson(text));
  if (!parsed.success) throw new BackupFault(`its ${SUMMARY} cannot be read`);
  return parsed.data;
}

/**
 * Of a copy of its databases in the temporary folder: a backup may lie where nothing can be written, and goes on being what
 * the version that made it can read.
 */
async function digestOfBackup(folder: string): Promise<Summary> {
  const scratch = await mkdtemp(join(tmpdir(), "sportello-backup-"));
  try {
    for (const [from, name] of databasesOf(join(folder, DESK_FILE)))
      await copyDatabase(from, join(scratch, name));
    if (existsSync(join(folder, BLOBS))) await symlink(resolve(folder, BLOBS), join(scratch, BLOBS));
    return await digestOf(join(scratch, DESK_FILE));
  } catch (error) {
    if (error instanceof Error) error.message = error.message.replaceAll(scratch, folder);
    throw error;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Opens it, which brings what an earlier version has kept to the schema of this one; the digest stays the same. */
async function digestOf(file: string): Promise<Summary> {
  const store = await openStore(`sqlite:${file}`);
  try {
    const { counts, digest } = await writeArchive(store, NOWHERE);
    return { tickets: counts.ticket ?? 0, blobs: counts.blob ?? 0, digest };
  } finally {
    await store.close();
  }
}

/** An archive of which nobody wants more than the digest; its blobs are read to their ends all the same. */
const NOWHERE = {
  line: async () => undefined,
  async blob(named: { readonly digest: string; readonly size: number }, bytes: AsyncIterable<Uint8Array>) {
    for await (const _piece of verified(named, bytes));
  },
  finish: async () => undefined,
  abandon: async () => undefined,
};
