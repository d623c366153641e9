// @ts-nocheck
import { checkDigit, type NumberFault, parseTicketNumber } from "../../core/ticket/number.ts";
import { readConfig } from "../config.ts";
import { readDeskFile } from "../desk-file/read-desk-file.ts";
import type { Io } from "./io.ts";

const DEFAULT_SYSTEM_ID = "42";

/** `desk number <n>`: valid or not, and why (spec T1). Exit code 0 when valid. */
export async function number(args: string[], { stdout }: Io): Promise<number> {
  const text = args[0]?.replace(/^ticket#/i, "").trim();
  if (!text) {
    stdout.write("usage: npm run -s desk -- number <ticket number>\n");
    return 2;
  }
  const systemId = await configuredSystemId();
  const parsed = parseTicketNumber(text, systemId);
  if (!parsed.ok) {
    stdout.write(`${text}: not valid, ${explain(parsed.error, text, systemId)}\n`);
    return 1;
  }
  const { day, counter } = parsed.value;
  stdout.write(
    `${text}: valid, ticket ${counter} of ${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}\n`,
  );
  return 0;
}

async function configuredSystemId(): Promise<string> {
  const config = readConfig();
  const desk = config.ok ? await readDeskFile(config.value.deskConfig) : null;
  return desk?.ok ? desk.value.desk.systemId : DEFAULT_SYSTEM_ID;
}

function explain(fault: NumberFault, text: string, systemId: string): string {
  switch (fault) {
    case "not_digits":
      return "it contains something other than digits";
    case "too_short":
      return `it is shorter than ${8 + systemId.length + 6} digits`;
    case "bad_date":
      return `it does not begin with a day (${text.slice(0, 8)})`;
    case "other_system":
      return `its system id is ${text.slice(8, 8 + systemId.length)}, this desk's is ${systemId}`;
    case "bad_check_digit":
      return `its check digit is ${text.at(-1)}, it should be ${checkDigit(text.slice(0, -1))}`;
  }
}
