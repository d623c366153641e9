import { readFile } from "node:fs/promises";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import { fail, ok, type Result } from "../../core/result.ts";
import { findBrokenReferences } from "./broken-references.ts";
import type { DeskFault } from "./desk-fault.ts";
import { type DeskFile, deskFileSchema } from "./schema.ts";

/** A mistake in `desk.yml`: where and why, ready to be shown to who wrote it. */
export interface DeskFileFault {
  readonly line: number;
  /** Such as `queues[0].roles.rw`; empty for the file as a whole. */
  readonly where: string;
  readonly reason: string;
}

/** Reads and validates a desk file, ready for `buildDesk`; all faults at once, each with its line. */
export async function readDeskFile(path: string): Promise<Result<DeskFile, readonly DeskFileFault[]>> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === "ENOENT" ? "the file does not exist" : String(error);
    return fail([{ line: 1, where: "", reason }]);
  }
  return parseDeskFile(text);
}

export function parseDeskFile(text: string): Result<DeskFile, readonly DeskFileFault[]> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return fail(
      document.errors.map((error) => ({
        line: error.linePos?.[0].line ?? 1,
        where: "",
        reason: error.message.split("\n")[0] ?? error.message,
      })),
    );
  }
  const values = valuesOf(document);
  if (!values.ok) return fail([{ line: 1, where: "", reason: values.error }]);
  const parsed = deskFileSchema.safeParse(values.value);
  const faults: readonly DeskFault[] = parsed.success
    ? findBrokenReferences(parsed.data)
    : parsed.error.issues.map(({ path, message }) => ({
        path: path as (string | number)[],
        reason: message,
      }));
  if (!parsed.success || faults.length > 0)
    return fail(faults.map((fault) => locate(document, lines, fault)));
  return ok(parsed.data);
}

/** Only here it shows that an alias names nothing, or that aliases of aliases would fill the memory. */
function valuesOf(document: Document): Result<unknown, string> {
  try {
    return ok(document.toJS());
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** The line of a path in the document; for something missing, the line of what should contain it. */
function locate(document: Document, lines: LineCounter, fault: DeskFault): DeskFileFault {
  for (let depth = fault.path.length; depth >= 0; depth--) {
    const node = document.getIn(fault.path.slice(0, depth), true);
    if (isNode(node) && node.range) {
      return { line: lines.linePos(node.range[0]).line, where: pathText(fault.path), reason: fault.reason };
    }
  }
  return { line: 1, where: pathText(fault.path), reason: fault.reason };
}

const pathText = (path: readonly (string | number)[]): string =>
  path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : text === "" ? part : `${text}.${part}`),
    "",
  );
