import { DatabaseSync } from "node:sqlite";

/** Kept from the garbage collector, which would close them and let others in. */
const held = new Set<DatabaseSync>();

/**
 * Makes this the one process that runs the desk of a database file, for as long as it lives: the system takes the lock
 * back however a process ends. Where files cannot be locked nobody is kept out.
 * @returns false when another process runs it
 */
export function holdDesk(file: string): boolean {
  if (file === ":memory:") return true;
  let lock: DatabaseSync | null = null;
  try {
    lock = new DatabaseSync(`${file}.lock`, { timeout: 0 });
    lock.exec("begin exclusive");
    held.add(lock);
    return true;
  } catch (error) {
    lock?.close();
    return !/database is locked/.test(String(error));
  }
}

/** For tests, whose process goes on. */
export function letGoOfDesks(): void {
  for (const lock of held) lock.close();
  held.clear();
}
