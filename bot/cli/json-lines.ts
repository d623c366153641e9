import type { Readable, Writable } from "node:stream";

/** A line of input that could not be answered; the other lines go on. */
export interface FailedLine {
  readonly id?: string | number;
  readonly error: string;
}

/** Lines of UTF-8, ended by line feeds alone: U+2028 may stand inside a JSON string, where readline ends a line. */
async function* linesOf(stdin: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun = "";
  for await (const piece of stdin) {
    const text = typeof piece === "string" ? piece : decoder.decode(piece as Uint8Array, { stream: true });
    const lines = text.split("\n");
    lines[0] = begun + lines[0];
    begun = lines.pop() ?? "";
    yield* lines;
  }
  yield begun + decoder.decode();
}

/** What a command makes of one line, of that index from 0; null where the line has no answer. It may throw. */
export type LineAnswer = (
  fields: Readonly<Record<string, unknown>>,
  index: number,
) => object | null | Promise<object | null>;

/** Answers each line of JSON objects with one line; a line that is none, or that `answer` throws at, with its error. */
export async function answerLines(
  io: { readonly stdin: Readable; readonly stdout: Writable },
  answer: LineAnswer,
): Promise<void> {
  let index = 0;
  for await (const line of linesOf(io.stdin)) {
    if (line.trim() === "") continue;
    const answered = await answerLine(line, index++, answer);
    if (answered) await writeLine(io.stdout, answered);
  }
}

/** Never rejects: a bad line answers with its error. */
export async function answerLine(
  line: string,
  index: number,
  answer: LineAnswer,
): Promise<object | FailedLine | null> {
  let id: string | number | undefined;
  try {
    const input: unknown = JSON.parse(line);
    if (typeof input !== "object" || input === null || Array.isArray(input))
      throw new Error("not a JSON object");
    const fields = input as Readonly<Record<string, unknown>>;
    if (typeof fields.id === "string" || typeof fields.id === "number") id = fields.id;
    const answered = await answer(fields, index);
    return answered && { id, ...answered };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** A field that must be a text; absent is empty where `isOptional`. */
export function textField(
  fields: Readonly<Record<string, unknown>>,
  name: string,
  isOptional = false,
): string {
  const value = fields[name];
  if (typeof value === "string") return value;
  if (isOptional && (value === undefined || value === null)) return "";
  throw new Error(`${name} must be a text`);
}

/** Writes one JSON line and waits while the reader is slower than we are. */
export async function writeLine(stdout: Writable, value: unknown): Promise<void> {
  if (stdout.write(`${JSON.stringify(value)}\n`)) return;
  await new Promise<void>((resolve) => stdout.once("drain", resolve));
}
