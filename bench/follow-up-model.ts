/**
 * `node bench/follow-up-model.ts`: what a follow-up's class is worth on replies it was not learned from: each labelled set by
 * weights learned from all the others. With `--write` the weights learned from all of them go to core.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mailOf } from "../bot/cli/intake-followup.ts";
import { freshText } from "../core/intake/follow-up-class/clauses.ts";
import {
  type FollowedTicket,
  followUpClass,
  replyWords,
} from "../core/intake/follow-up-class/follow-up-class.ts";
import {
  FOLLOW_UP_CLASSES,
  type FollowUpClass,
  LETTERS,
  NOTHING,
  STEP,
  type Weights,
} from "../core/intake/follow-up-class/model.ts";
import { signsOf } from "../core/intake/follow-up-class/signs.ts";
import { cleanSubject } from "../core/ticket/subject.ts";
import { fitWeights, type Labelled } from "./follow-up-fit.ts";

const CASES = join(import.meta.dirname, "../test/cases/followup");
const LEARNED = join(import.meta.dirname, "../core/intake/follow-up-class/learned");

interface Line {
  readonly id: string;
  readonly ticket: FollowedTicket;
  readonly reply: Readonly<Record<string, unknown>> & { readonly subject: string; readonly text: string };
  readonly class: FollowUpClass;
}

const sets = readdirSync(CASES).map((file) => ({
  set: file.replace(".jsonl", ""),
  lines: readFileSync(join(CASES, file), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line),
}));

const labelled = ({ ticket, reply, class: one }: Line): Labelled => ({
  signs: signsOf(replyWords(freshText(reply.text), cleanSubject(reply.subject), ticket)),
  class: one,
});

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;

function score(answers: readonly (readonly [FollowUpClass, FollowUpClass])[]): object {
  const right = answers.filter(([wanted, got]) => wanted === got);
  const figures = FOLLOW_UP_CLASSES.map((one) => {
    const hits = right.filter(([wanted]) => wanted === one).length;
    return [
      one,
      [
        share(hits, answers.filter(([, got]) => got === one).length),
        share(hits, answers.filter(([wanted]) => wanted === one).length),
      ],
    ];
  });
  return {
    cases: answers.length,
    accuracy: share(right.length, answers.length),
    "precision, recall": Object.fromEntries(figures),
  };
}

const all: (readonly [FollowUpClass, FollowUpClass])[] = [];
for (const { set, lines } of sets) {
  const weights = fitWeights(
    sets.filter((other) => other.set !== set).flatMap((other) => other.lines.map(labelled)),
  );
  const answers = lines.map(({ ticket, reply, class: wanted, id }) => {
    const got = followUpClass(mailOf(reply), ticket, weights);
    if (got !== wanted && process.argv.includes("--misses"))
      console.log(JSON.stringify({ set, id, wanted, got, text: reply.text.slice(0, 300) }));
    return [wanted, got] as const;
  });
  all.push(...answers);
  console.log(JSON.stringify({ set, ...score(answers) }));
}
console.log(JSON.stringify({ set: "all", ...score(all) }));

const lettersOf = (weights: readonly number[]): string =>
  weights
    .map((weight) =>
      LETTERS.at(Math.min(Math.max(Math.round(weight / STEP) + NOTHING, 0), LETTERS.length - 1)),
    )
    .join("");

function write(
  name: string,
  constant: string,
  what: string,
  weights: Weights,
  isOfFile: (sign: string) => boolean,
): void {
  const lines = [""];
  for (const [sign, own] of [...weights].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const letters = lettersOf(own);
    if (!isOfFile(sign) || /^U*$/.test(letters)) continue;
    const last = lines.length - 1;
    if ((lines[last] as string).length > 180) lines.push(`${sign}|${letters}`);
    else lines[last] += `${lines[last] === "" ? "" : "\t"}${sign}|${letters}`;
  }
  const text = `/** Learned weights of ${what}, written by \`node bench/follow-up-model.ts --write\`: see \`model.ts\`. */\nexport const ${constant} = \`\n${lines.join("\n")}\n\`;\n`;
  writeFileSync(join(LEARNED, `${name}.ts`), text);
}

if (process.argv.includes("--write")) {
  const weights = fitWeights(sets.flatMap(({ lines }) => lines.map(labelled)));
  const isAct = (sign: string): boolean => /[+:$=?]/.test(sign);
  write("words", "LEARNED_WORDS", "words", weights, (sign) => !isAct(sign) && !sign.includes(" "));
  write(
    "pairs",
    "LEARNED_PAIRS",
    "pairs of neighbouring words",
    weights,
    (sign) => !isAct(sign) && sign.includes(" "),
  );
  write("acts", "LEARNED_ACTS", "what words do, and how it stands to the ticket", weights, isAct);
}
