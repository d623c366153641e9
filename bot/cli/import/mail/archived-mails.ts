import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { writtenAt } from "./mail-date.ts";
import { type Extent, mailsIn } from "./mbox.ts";

/** A mail of an archive: little enough to know them all at once. */
export interface ArchivedMailPlace extends Extent {
  readonly path: string;
  /** In an mbox, quoted as such files are; else the whole file is the mail. */
  readonly isInMbox: boolean;
  /** Milliseconds; that of the mail before where it bears none that can be. */
  readonly at: number;
}

/** Enough of a mail for its Date. */
const HEAD = 16 * 1024;

/** Every mail of these mbox files and folders, in the order in which they were written: answers after their questions. */
export async function archivedMails(
  paths: readonly string[],
  now: number,
): Promise<readonly ArchivedMailPlace[]> {
  const places: ArchivedMailPlace[] = [];
  for (const path of paths) for await (const place of mailsAt(path, now)) places.push(place);
  return places.sort((a, b) => a.at - b.at);
}

async function* mailsAt(path: string, now: number): AsyncGenerator<ArchivedMailPlace> {
  const found = await stat(path);
  if (!found.isDirectory()) return yield* mailsOfFile(path, now);
  const entries = await readdir(path, { withFileTypes: true });
  const names = entries.map(({ name }) => name).toSorted();
  // Of a maildir, mails under way are in `tmp` and are not there yet.
  const isMaildir = names.includes("cur") && names.includes("new");
  for (const name of names) {
    const isLeftOut = isMaildir && (name === "tmp" || /^(?:dovecot|maildirfolder|subscriptions)/.test(name));
    if (!isLeftOut) yield* mailsAt(join(path, name), now);
  }
}

/** A file that begins like an mbox is one; every other is a mail, as in a maildir or exported one by one. */
async function* mailsOfFile(path: string, now: number): AsyncGenerator<ArchivedMailPlace> {
  const file = await open(path);
  try {
    const { size, mtimeMs } = await file.stat();
    const isInMbox = (await headOf(5, 0)).toString("latin1") === "From ";
    let before = mtimeMs;
    const extents = isInMbox ? mailsIn(file) : size > 0 ? [{ offset: 0, length: size }] : [];
    for await (const extent of extents) {
      const head = await headOf(Math.min(HEAD, extent.length), extent.offset);
      before = writtenAt(head, now) ?? before;
      yield { ...extent, path, isInMbox, at: before };
    }
  } finally {
    await file.close();
  }

  async function headOf(length: number, offset: number): Promise<Buffer> {
    const head = Buffer.alloc(length);
    const { bytesRead } = await file.read(head, 0, length, offset);
    return head.subarray(0, bytesRead);
  }
}
