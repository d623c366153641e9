import { readConfig } from "../config.ts";
import { readDeskFile } from "../desk-file/read-desk-file.ts";
import type { DeskFile } from "../desk-file/schema.ts";
import type { Io } from "./io.ts";

/** `desk check [file]`: says what is wrong with desk.yml, line by line. Exit code 0 when nothing is. */
export async function check(args: string[], { stdout, stderr }: Io): Promise<number> {
  const [named, ...others] = args;
  if (others.length > 0 || named?.startsWith("-")) {
    stderr.write("usage: npm run -s desk -- check [file]\n");
    return 2;
  }
  const config = readConfig();
  if (!named && !config.ok) {
    stderr.write(
      `The environment is not valid, so it does not say which file:\n${config.error.join("\n")}\n`,
    );
    return 1;
  }
  const path = named ?? (config.ok ? config.value.deskConfig : "");
  const desk = await readDeskFile(path);
  if (!desk.ok) {
    for (const { line, where, reason } of desk.error) {
      stdout.write(`${path}:${line}: ${where ? `${where}: ` : ""}${reason}\n`);
    }
    return 1;
  }
  stdout.write(`${path}: ${desk.value.desk.name}, ${contents(desk.value)}, no mistakes\n`);
  return 0;
}

/** How much of what there is; who is in the groups only the directory knows. */
function contents({
  operators,
  queues,
  calendars,
  templates,
  answerTemplates,
  groups,
  supportContacts,
}: DeskFile): string {
  return [
    counted(queues.length, "queue"),
    counted(operators.length, "operator"),
    counted(groups.length, "group"),
    counted(supportContacts.length, "support contact"),
    counted(calendars.length, "calendar"),
    counted(templates.length + answerTemplates.length, "template"),
  ].join(", ");
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;
