/**
 * `node bench/follow-up-model.ts`: what a follow-up's class is worth on replies it was not learned from: each labelled set by
 * weights learned from all the others, `--misses` with what was told wrong. With `--write` the weights learned from all of
 * them go to core.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  FOLLOW_UP_CLASSES,
  LETTERS,
  NOTHING,
  STEP,
  type Weights,
} from "../core/intake/follow-up-class/model.ts";
import { followUpSets, learnFrom, type Told, toldByOthers } from "./follow-up-sets.ts";
import { share } from "./labelled-sets.ts";

const LEARNED = join(import.meta.dirname, "../core/intake/follow-up-class/learned");
const LINE_WIDTH = 180;

function score(told: readonly Told[]): object {
  const right = told.filter(({ wanted, got }) => wanted === got);
  const figures = FOLLOW_UP_CLASSES.map((one) => {
    const hits = right.filter(({ wanted }) => wanted === one).length;
    const precision = share(hits, told.filter(({ got }) => got === one).length);
    return [one, [precision, share(hits, told.filter(({ wanted }) => wanted === one).length)]];
  });
  return {
    cases: told.length,
    accuracy: share(right.length, told.length),
    "precision, recall": Object.fromEntries(figures),
  };
}

const lettersOf = (weights: readonly number[]): string =>
  weights
    .map((weight) => Math.min(Math.max(Math.round(weight / STEP) + NOTHING, 0), LETTERS.length - 1))
    .map((place) => LETTERS.at(place))
    .join("");

function write(name: string, what: string, weights: Weights, isHere: (sign: string) => boolean): void {
  const lines = [""];
  for (const [sign, own] of [...weights].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const letters = lettersOf(own);
    if (!isHere(sign) || letters === "UUUUU") continue;
    const line = lines.pop() as string;
    const entry = `${sign}|${letters}`;
    if (line.length > LINE_WIDTH) lines.push(line, entry);
    else lines.push(line === "" ? entry : `${line}\t${entry}`);
  }
  const head = `/** Learned weights of ${what}, written by \`node bench/follow-up-model.ts --write\`; \`model.ts\` reads them. */`;
  const text = `${head}\nexport const LEARNED_${name.toUpperCase()} = \`\n${lines.join("\n")}\n\`;\n`;
  writeFileSync(join(LEARNED, `${name}.ts`), text);
}

const sets = followUpSets();
const all: Told[] = [];
for (const one of sets) {
  const told = toldByOthers(sets, one);
  all.push(...told);
  if (process.argv.includes("--misses"))
    for (const miss of told) if (miss.wanted !== miss.got) console.log(JSON.stringify(miss));
  console.log(JSON.stringify({ set: one.set, ...score(told) }));
}
console.log(JSON.stringify({ set: "all", ...score(all) }));

if (process.argv.includes("--write")) {
  const weights = learnFrom(sets);
  const isAct = (sign: string): boolean => /[+:$=?]/.test(sign);
  write("words", "words", weights, (sign) => !isAct(sign) && !sign.includes(" "));
  write("pairs", "pairs of neighbouring words", weights, (sign) => !isAct(sign) && sign.includes(" "));
  write("acts", "what words do and how they stand to the ticket", weights, isAct);
}
