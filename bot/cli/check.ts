import { readConfig } from "../config.ts";
import { readDeskFile } from "../desk-file/read-desk-file.ts";
import type { Io } from "./io.ts";

/** `desk check [file]`: says what is wrong with desk.yml, line by line. Exit code 0 when nothing is. */
export async function check(args: string[], { stdout }: Io): Promise<number> {
  const config = readConfig();
  const path = args[0] ?? (config.ok ? config.value.deskConfig : "desk.yml");
  const desk = await readDeskFile(path);
  if (!desk.ok) {
    for (const { line, where, reason } of desk.error) {
      stdout.write(`${path}:${line}: ${where ? `${where}: ` : ""}${reason}\n`);
    }
    return 1;
  }
  const { queues, operators, name } = desk.value;
  stdout.write(`${path}: ${name}, ${queues.size} queues, ${operators.size} operators, no mistakes\n`);
  return 0;
}
