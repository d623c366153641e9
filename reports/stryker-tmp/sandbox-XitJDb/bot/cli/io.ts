// @ts-nocheck
import type { Readable, Writable } from "node:stream";

/** Where a command reads from and writes to; tests give their own. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  /** For people, where the output is for programs. */
  readonly stderr: Writable;
}
