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

/** Answers each line of JSON objects with one line; a line that is none, or that `answer` throws at, with its error. */
export async function answerLines(
  io: { readonly stdin: Readable; readonly stdout: Writable },
  answer: (fields: Readonly<Record<string, unknown>>) => object,
): Promise<void> {
  for await (const line of linesOf(io.stdin)) {
    if (line.trim() !== "") await write(io.stdout, answerLine(line, answer));
  }
}

function answerLine(
  line: string,
  answer: (fields: Readonly<Record<string, unknown>>) => object,
): object | FailedLine {
  let id: string | number | undefined;
  try {
    const input: unknown = JSON.parse(line);
    if (typeof input !== "object" || input === null || Array.isArray(input))
      throw new Error("not a JSON object");
    const fields = input as Readonly<Record<string, unknown>>;
    if (typeof fields.id === "string" || typeof fields.id === "number") id = fields.id;
    return { id, ...answer(fields) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Waits while the reader is slower than we are. */
async function write(stdout: Writable, value: unknown): Promise<void> {
  if (stdout.write(`${JSON.stringify(value)}\n`)) return;
  await new Promise<void>((resolve) => stdout.once("drain", resolve));
}
