import { plainHint } from "../../core/text/plain/plain-hint.ts";
import type { Io } from "./io.ts";
import { answerLines, textField } from "./json-lines.ts";

const HELP = `Usage: npm run -s desk -- text plain --jsonl < lines

How plain Italian texts are. A line {id, text} of standard input is answered by {id, gulpease, expressions}: the
Gulpease index (0 hard to 100 easy, 60 is what the desk aims at; null for a text without words) and the
bureaucratic expressions as they appear. A line that cannot be read is answered by {id, error}.
`;

/** The answer to one line. */
export function plainLine(fields: Readonly<Record<string, unknown>>): object {
  const { gulpease, expressions } = plainHint(textField(fields, "text"));
  return { gulpease, expressions: [...new Set(expressions.map(({ text }) => text))] };
}

/** `desk text plain --jsonl` (spec X2). */
export async function textPlain(args: string[], io: Io): Promise<number> {
  if (args.length === 1 && args[0] === "--jsonl") {
    await answerLines(io, plainLine);
    return 0;
  }
  io.stdout.write(HELP);
  return args[0] === "--help" ? 0 : 2;
}
