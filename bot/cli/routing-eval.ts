import { Neighbours } from "../../core/routing/neighbours.ts";
import { caseStems, caseWords } from "../../core/routing/routed-case.ts";
import type { Io } from "./io.ts";
import { answerLines, type LineAnswer, textField } from "./json-lines.ts";

const HELP = `Usage: npm run -s desk -- routing eval --train N --jsonl < lines

How good the routing hint would have been. Lines of standard input are solved tickets, oldest first:
  {id, day, subject, text, first_queue, final_queue, move_note}
It learns from the first N and answers each line after them, without having looked at where it was solved, by
  {id, queue, why}; queue is null where it would say nothing
A line that cannot be read is answered by {id, error} and counts as one.
`;

const MS_PER_DAY = 86_400_000;

/** `2026-03-19`, an instant, or a number of days. */
function dayOf(value: unknown): number {
  if (typeof value === "number") return value;
  const day = typeof value === "string" ? Date.parse(value) / MS_PER_DAY : 0;
  if (Number.isNaN(day)) throw new Error("day must be a date or a number");
  return day;
}

/** Answers line after line: nothing while it learns. */
export function evaluation(train: number): LineAnswer {
  const model = new Neighbours();
  return (fields, index) => {
    const [subject, text] = [textField(fields, "subject", true), textField(fields, "text", true)];
    const day = dayOf(fields.day);
    if (index < train) {
      const stems = caseStems(subject, text, textField(fields, "move_note", true));
      model.learn({ id: String(fields.id), day, queue: textField(fields, "final_queue"), stems });
      return null;
    }
    const hint = model.hint(caseWords(subject, text), day);
    if (!hint) return { queue: null, why: "no similar cases, or not of one mind" };
    const { queue, n, m, words, cases } = hint;
    return {
      queue,
      why: `${n} of ${m} similar cases were solved there (${cases.join(", ")}); shared words: ${words.join(", ")}`,
    };
  };
}

/** `desk routing eval --train N --jsonl` (spec X1). */
export async function routingEval(args: string[], io: Io): Promise<number> {
  const [flag, count = "", form, ...others] = args;
  if (flag === "--train" && /^\d{1,7}$/.test(count) && form === "--jsonl" && others.length === 0) {
    await answerLines(io, evaluation(Number(count)));
    return 0;
  }
  io.stdout.write(HELP);
  return flag === "--help" ? 0 : 2;
}
