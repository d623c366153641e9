import { exportDesk, importDesk } from "./archive.ts";
import { backupDesk, restoreDesk, verifyBackup } from "./backup.ts";
import { check } from "./check.ts";
import {
  eraseCustomerCommand,
  exportCustomer,
  holdCustomer,
  listErasures,
  releaseCustomer,
  sayRetention,
} from "./customer.ts";
import { doctor } from "./doctor.ts";
import { intakeCheck } from "./intake-check.ts";
import { intakeFollowup } from "./intake-followup.ts";
import type { Io } from "./io.ts";
import { mailParse } from "./mail-parse.ts";
import { number } from "./number.ts";
import { routingEval } from "./routing-eval.ts";
import { textPlain } from "./text-plain.ts";

const HELP = `Usage: npm run -s desk -- <command>

  check [file]            validate desk.yml (default: DESK_CONFIG or ./desk.yml)
  doctor [--json] [--lang it|en]
                          what the desk depends on, and what to do where it is not there
  number <n>              whether n is one of this desk's ticket numbers, and why not
  export <folder|->       the whole desk as desk.jsonl and blobs/, or as one stream
  import <folder|->       an export into an empty desk, whichever engine STORE_URL names
                           (--erasures <file>: what was erased since the export is not brought back)
  import mail <path>... --queue <key>
                          mbox files and maildirs as tickets, with their dates
  import otrs <database>  an OTRS 6 or Znuny 6 database, with its history and numbers; --plan only says what would be
                          (--erasures <file>: what was erased since the export is not brought back)
  customer export <address> <file.zip>
                          everything the desk knows of a customer
  customer erase <address>
                          what erasing him would take away, and how to confirm it
  customer hold <address> <reason>, customer release <address>
                          nothing of him is erased meanwhile
  customer erasures       what was erased, naming nobody, for import --erasures
  retention               what the queues' retention will erase next; changes nothing
  backup <folder>         the whole desk at one moment, while it runs (SQLite; for MongoDB it says how)
  verify <folder>         whether a backup holds, to the last byte, what it held when it was made
  restore <folder>        a backup into a place where there is no desk
  mail parse <file|->     one JSON line saying what a mail contains
  mail parse --jsonl      the same for lines {id, raw_b64 | text | html} on standard input
  intake check <file|->   what the intake check says of a mail
  intake check --jsonl    the same for lines {id, subject, from, text, attachments: [names]} on standard input
  intake followup --jsonl what mails that continue a ticket are: same or new topic, thanks, …
  text plain --jsonl      how plain texts are, and which expressions have plainer ones
  routing eval --train N --jsonl
                          how good the routing hint would have been on solved tickets
`;

const COMMANDS: Readonly<Record<string, (args: string[], io: Io) => Promise<number>>> = {
  check,
  doctor,
  number,
  export: exportDesk,
  import: importDesk,
  // The other commands need not wait for what these load.
  "import mail": async (args, io) => (await import("./import/import-mail.ts")).importMail(args, io),
  "import otrs": async (args, io) => (await import("./import/import-otrs.ts")).importOtrs(args, io),
  "customer export": exportCustomer,
  "customer erase": eraseCustomerCommand,
  "customer hold": holdCustomer,
  "customer release": releaseCustomer,
  "customer erasures": listErasures,
  retention: sayRetention,
  backup: backupDesk,
  verify: verifyBackup,
  restore: restoreDesk,
  "mail parse": mailParse,
  "intake check": intakeCheck,
  "intake followup": intakeFollowup,
  "text plain": textPlain,
  "routing eval": routingEval,
};

async function main(args: string[], io: Io): Promise<number> {
  for (const words of [2, 1]) {
    const command = COMMANDS[args.slice(0, words).join(" ")];
    if (command) return command(args.slice(words), io);
  }
  io.stdout.write(HELP);
  return args.length === 0 || args[0] === "help" || args[0] === "--help" ? 0 : 2;
}

process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
});
