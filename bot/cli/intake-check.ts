import { createReadStream } from "node:fs";
import { buffer } from "node:stream/consumers";
import { serviceToPay } from "../../core/desk/contract.ts";
import type { Organisation } from "../../core/desk/desk.ts";
import { fieldsInZone } from "../../core/desk/desk-time.ts";
import type { Language } from "../../core/i18n/language.ts";
import { translate } from "../../core/i18n/translate.ts";
import { availabilityText } from "../../core/intake/check/availability/availability-text.ts";
import { weekdayOf } from "../../core/intake/check/availability/weekday.ts";
import { checkMail, type IntakeCheck, type IntakeContext } from "../../core/intake/check/check-mail.ts";
import { findingText, requestText } from "../../core/intake/check/finding-text.ts";
import { readConfig } from "../config.ts";
import { readDeskFile } from "../desk-file/read-desk-file.ts";
import { parseMail } from "../mail/parse/parse-mail.ts";
import { checkFields } from "./intake-check-line.ts";
import type { Io } from "./io.ts";
import { answerLines } from "./json-lines.ts";

const USAGE =
  "usage: npm run -s desk -- intake check <file.eml|->, or intake check --jsonl with lines {id, subject, from, text, attachments} on standard input\n";

interface DeskKnowledge {
  readonly language: Language;
  readonly timeZone: string;
  readonly organisations: readonly Organisation[];
  readonly products: readonly string[];
}

/** Without a readable desk.yml, what every desk of this kind supports is known nevertheless. */
const WITHOUT_DESK: DeskKnowledge = {
  language: "it",
  timeZone: "Europe/Rome",
  organisations: [],
  products: [],
};

/** `desk intake check`: what the intake check says of a mail, or of each line (spec G1–G3, G5, G6). */
export async function intakeCheck(args: readonly string[], io: Io): Promise<number> {
  const desk = await deskKnowledge();
  if (args.includes("--jsonl")) {
    await answerLines(io, (fields) => checkFields(fields, desk));
    return 0;
  }
  const [file, ...others] = args;
  if (file === undefined || others.length > 0 || (file.startsWith("-") && file !== "-")) {
    io.stderr.write(USAGE);
    return 2;
  }
  try {
    const raw = await buffer(file === "-" ? io.stdin : createReadStream(file));
    io.stdout.write(`${(await describe(raw, desk)).join("\n")}\n`);
    return 0;
  } catch (error) {
    io.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

async function deskKnowledge(): Promise<DeskKnowledge> {
  const config = readConfig();
  const file = config.ok ? await readDeskFile(config.value.deskConfig) : null;
  if (!file?.ok) return WITHOUT_DESK;
  const { desk, organisations, products } = file.value;
  return { language: desk.language, timeZone: desk.timeZone, organisations, products };
}

/** Findings first, then what the check read out of the mail. */
async function describe(raw: Uint8Array, desk: DeskKnowledge): Promise<readonly string[]> {
  const mail = await parseMail(raw);
  const context: IntakeContext = {
    organisations: desk.organisations,
    products: desk.products,
    weekday: mail.date === null ? null : weekdayOf(fieldsInZone(mail.date, desk.timeZone).date),
  };
  const check = checkMail(
    { ...mail, attachments: mail.attachments.map(({ filename }) => filename) },
    context,
  );
  const { language } = desk;
  const findings = check.findings.map((finding) => `- ${findingText(language, finding)} [${finding.code}]`);
  return [
    `${translate(language, "intake.title")}: ${mail.subject}`,
    ...(findings.length > 0 ? findings : [translate(language, "intake.nothing")]),
    "",
    ...readOut(check, desk),
  ];
}

function readOut(check: IntakeCheck, { language, organisations }: DeskKnowledge): readonly string[] {
  const { request, organisation, signature, telephone, availability } = check;
  const line = (
    key: "request" | "organisation" | "signature" | "telephone" | "availability",
    value: string | undefined,
  ): string[] => (value === undefined ? [] : [`${translate(language, `intake.${key}`)}: ${value}`]);
  const known = organisations.find(({ key }) => key === organisation?.key) ?? null;
  const toPay = serviceToPay(known, request.kind);
  return [
    ...line("request", requestText(language, request)),
    ...(toPay === null ? [] : [translate(language, `intake.payable.${toPay}`)]),
    ...line("organisation", known?.name ?? organisation?.evidence),
    ...line("signature", signature ?? undefined),
    ...line("telephone", telephone?.number),
    ...availability.flatMap((window) => line("availability", availabilityText(language, window))),
  ];
}
