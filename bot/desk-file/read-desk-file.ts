import { readFile } from "node:fs/promises";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { fail, ok, type Result } from "../../core/result.ts";
import { sentenceOf } from "../schema-sentence.ts";
import { findBrokenReferences } from "./broken-references.ts";
import { decode } from "./decode.ts";
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
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return fail([{ line: 1, where: "", reason: unreadable(error as NodeJS.ErrnoException) }]);
  }
  const text = decode(bytes);
  return text.ok ? parseDeskFile(text.value) : fail([{ where: "", ...text.error }]);
}

function unreadable({ code, message }: NodeJS.ErrnoException): string {
  if (code === "ENOENT") return "the file does not exist";
  return code === "EISDIR" ? "this is a folder, not a file" : `the file cannot be read: ${message}`;
}

export function parseDeskFile(text: string): Result<DeskFile, readonly DeskFileFault[]> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) return fail(faultsOfYaml(document, lines));
  const values = valuesOf(document);
  if (!values.ok) return fail([{ line: 1, where: "", reason: values.error }]);
  if (values.value === null) return fail([{ line: 1, where: "", reason: "the file is empty" }]);
  const parsed = deskFileSchema.safeParse(values.value, { error: sentenceOf });
  const faults = parsed.success
    ? findBrokenReferences(parsed.data)
    : parsed.error.issues.flatMap(faultsOfIssue);
  if (!parsed.success || faults.length > 0)
    return fail(faults.map((fault) => locate(document, lines, fault)));
  return ok(parsed.data);
}

/** YAML's mistakes for who does not know its words. */
const PLAINLY: readonly (readonly [code: string, reason: string])[] = [
  ["MULTIPLE_DOCS", "a line with --- or ... ends the file here: take it out"],
  ["BAD_INDENT", "it is not indented like the lines it belongs to"],
  ["TAB_AS_INDENT", "a tab at the beginning of the line: use spaces"],
  ["DUPLICATE_KEY", "this key is there twice"],
  ["BLOCK_AS_IMPLICIT_KEY", 'a second ":" in one value: put the text in quotes, or look at the indents'],
  [
    "MULTILINE_IMPLICIT_KEY",
    'this is no "key: value": look for a blank missing after the ":", and at the indents',
  ],
];

/** Each kind of mistake where it is first, and one a line: a wrong indent makes every line after it wrong too. */
function faultsOfYaml({ errors }: Document.Parsed, lines: LineCounter): readonly DeskFileFault[] {
  const faults: DeskFileFault[] = [];
  for (const { code, message, pos } of errors) {
    const reason = PLAINLY.find(([known]) => known === code)?.[1] ?? message.split("\n")[0] ?? message;
    const { line } = lines.linePos(pos[0]);
    if (faults.some((known) => known.reason === reason || known.line === line)) continue;
    faults.push({ line, where: "", reason });
  }
  return faults;
}

function faultsOfIssue({ path, message, ...issue }: z.core.$ZodIssue): readonly DeskFault[] {
  const known = path as (string | number)[];
  if (issue.code !== "unrecognized_keys") return [{ path: known, reason: message }];
  return issue.keys.map((key) => ({ path: [...known, key], reason: "there is no such key here" }));
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
