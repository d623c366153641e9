import type { Received } from "../../../core/intake/receive-mail.ts";
import type { Io } from "../io.ts";
import { type ArchivedMailPlace, archivedMails } from "./mail/archived-mails.ts";
import { closeIdle } from "./mail/close-idle.ts";
import { deskDomains } from "./mail/desk-domains.ts";
import { type MailImport, type ReadyMail, readArchived, takeArchived } from "./mail/take-archived.ts";
import { type ImportDeps, ImportFault } from "./open-desk.ts";
import { Progress } from "./progress.ts";
import { type ImportRun, type Options, runImport } from "./run-import.ts";

const USAGE = `usage: npm run -s desk -- import mail <mbox file|maildir|folder>... --queue <key>
  --queue <key>         where the mails open tickets
  --own-domain <name>   whose people answer for the desk (default: those of its mailboxes and operators); may be repeated
  --close-idle <days>   close tickets without a mail for so long (default 30), or: never
  --report <file>       where to write what could not be taken (default: import-report.json)
`;

const CLOSE_IDLE_DAYS = 30;

/** `desk import mail …`: mails of an archive as tickets (spec X6). Exit code 0 unless nothing usable was there. */
export function importMail(args: readonly string[], io: Io): Promise<number> {
  const options = {
    queue: { type: "string" },
    "own-domain": { type: "string", multiple: true },
    "close-idle": { type: "string" },
    report: { type: "string" },
  } as const;
  return runImport({ args, io, usage: USAGE, options }, async (deps, { values, positionals }, run) => {
    const queue = String(values.queue ?? "");
    if (positionals.length === 0 || queue === "") throw new ImportFault(USAGE);
    if (!deps.desk.queues.has(queue))
      throw new ImportFault(
        `there is no queue ${queue}; there are ${[...deps.desk.queues.keys()].join(", ")}`,
      );
    const named = values["own-domain"];
    const how = {
      queue,
      domains: deskDomains(deps.desk, Array.isArray(named) ? named.map(String) : []),
      importedAt: deps.clock.now(),
    };
    const idle = idleDays(values);
    await importMails(deps, how, positionals, idle, run);
    return true;
  });
}

function idleDays(values: Options): number | null {
  const given = values["close-idle"];
  if (given === undefined) return CLOSE_IDLE_DAYS;
  if (given === "never") return null;
  const days = Number(given);
  if (!Number.isInteger(days) || days < 0)
    throw new ImportFault("--close-idle takes a number of days or: never");
  return days;
}

/** @param idle days after which a ticket is closed; null for never */
export async function importMails(
  deps: ImportDeps,
  how: MailImport,
  paths: readonly string[],
  idle: number | null,
  { report, stderr, signal }: ImportRun,
): Promise<void> {
  const touched = new Set<string>();
  const places = await archivedMails(paths, Date.parse(how.importedAt));
  const progress = new Progress(stderr, places.length);
  for await (const ready of readAhead(deps, places)) {
    if (signal?.aborted) break;
    const received = await takeArchived(deps, how, ready);
    if (received.ok) {
      const { ticket } = received.value;
      report.count(wordsFor(received.value));
      if (ticket) touched.add(ticket.number);
    } else report.missing("mail", `${ready.place.path}@${ready.place.offset}`, received.error.code);
    progress.step();
  }
  progress.finish();
  if (idle !== null && !signal?.aborted)
    report.count("closed as idle", await closeIdle(deps, touched, idle, how.importedAt));
}

/** As many mails are read while one is taken: reading waits for disks. */
const AHEAD = 8;

/** One after the other, as they are; each was begun some mails before its turn. */
async function* readAhead(deps: ImportDeps, places: readonly ArchivedMailPlace[]): AsyncGenerator<ReadyMail> {
  const begun: Promise<ReadyMail>[] = [];
  for (let next = 0; next < places.length || begun.length > 0; ) {
    for (; begun.length < AHEAD && next < places.length; next++) {
      const place = places[next];
      if (!place) break;
      const ready = readArchived(deps, place);
      // Told when its turn comes.
      ready.catch(() => undefined);
      begun.push(ready);
    }
    const first = begun.shift();
    if (first) yield await first;
  }
}

const WORDS = {
  ticket: "tickets",
  joined: "mails that continue them",
  filed: "mails filed with them",
} as const;

const wordsFor = (received: Received): string =>
  received.outcome !== "ignored"
    ? WORDS[received.outcome]
    : received.reason === "read-before"
      ? "mails taken before"
      : "duplicates";
