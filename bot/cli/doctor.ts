import { parseArgs } from "node:util";
import { LANGUAGES, type Language } from "../../core/i18n/language.ts";
import { translate } from "../../core/i18n/translate.ts";
import { type Diagnosis, examine, type Patient } from "../compose-doctor.ts";
import { readConfig } from "../config.ts";
import { microsoft365Of } from "../microsoft-365.ts";
import type { Io } from "./io.ts";

const USAGE = "usage: npm run -s desk -- doctor [--json] [--lang it|en]\n";
const MARKS = { ok: "✓", warn: "!", fail: "✗" } as const;

/** `desk doctor`: what the desk depends on and what to do about it. Exit code 1 when something does not work. */
export async function doctor(args: string[], io: Io): Promise<number> {
  const asked = optionsOf(args);
  if (!asked) {
    io.stderr.write(USAGE);
    return 2;
  }
  const config = readConfig();
  if (!config.ok) {
    io.stderr.write(`${config.error.join("\n")}\n`);
    return 1;
  }
  const m365 = config.value.tenant && microsoft365Of(config.value.tenant);
  return report({ config: config.value, m365, now: Date.now }, asked, io);
}

interface Options {
  readonly json: boolean;
  readonly language: Language;
}

function optionsOf(args: string[]): Options | null {
  try {
    const options = { json: { type: "boolean" }, lang: { type: "string" } } as const;
    const { values } = parseArgs({ args, options });
    const language = LANGUAGES.find((each) => each === (values.lang ?? "it"));
    return language ? { json: values.json ?? false, language } : null;
  } catch {
    return null;
  }
}

/** One line a diagnosis, as it is found; with `json` one object a line. */
export async function report(
  patient: Patient,
  { json, language }: Options,
  { stdout }: Pick<Io, "stdout">,
): Promise<number> {
  const found: Diagnosis[] = [];
  for await (const each of examine(patient)) {
    found.push(each);
    const sentence = translate(language, `doctor.${each.code}`, each.params);
    stdout.write(
      json
        ? `${JSON.stringify({ ...each, sentence })}\n`
        : `${MARKS[each.level]} ${each.level.padEnd(4)}  ${sentence}\n`,
    );
  }
  const count = (level: Diagnosis["level"]) => found.filter((each) => each.level === level).length;
  const counts = { ok: count("ok"), warn: count("warn"), fail: count("fail") };
  if (!json) stdout.write(`\n${translate(language, "doctor.summary", counts)}\n`);
  return counts.fail > 0 ? 1 : 0;
}
