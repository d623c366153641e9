import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { translate } from "../../core/i18n/translate.ts";
import { customerAddress } from "../../core/people/customer.ts";
import { customerDossier } from "../../core/privacy/customer-dossier.ts";
import {
  type ErasurePlan,
  type ErasureRefusal,
  eraseCustomer,
  type PrivacyDeps,
  planErasure,
} from "../../core/privacy/erase-customer.ts";
import { legalHolds } from "../../core/privacy/legal-holds.ts";
import { retentionDue } from "../../core/privacy/retention.ts";
import { allTombstones } from "../../core/privacy/tombstones.ts";
import { readConfig } from "../config.ts";
import { buildDesk } from "../desk-file/build-desk.ts";
import { readDeskFile } from "../desk-file/read-desk-file.ts";
import { digestOf } from "../digest-of.ts";
import { dossierArchive } from "../dossier-archive.ts";
import { newId } from "../new-id.ts";
import type { Io } from "./io.ts";
import { openExistingStore } from "./open-existing-store.ts";

type Work = (deps: PrivacyDeps, io: Io) => Promise<number>;

/** `desk customer export <address> <file.zip>`: everything that is known of him. */
export const exportCustomer = (args: readonly string[], io: Io): Promise<number> =>
  aboutCustomer("customer export <address> <file.zip>", args, 2, io, async ({ store }, address, file) => {
    const dossier = await customerDossier(store, address);
    // Whole under its name or not there; nobody else reads it.
    const unfinished = `${file}.unfinished`;
    try {
      const target = createWriteStream(unfinished, { mode: 0o600 });
      await pipeline(Readable.from(dossierArchive(store.blobs, dossier)), target);
      await rename(unfinished, file);
    } catch (error) {
      await rm(unfinished, { force: true });
      io.stderr.write(`${file} cannot be written: ${(error as Error).message}\n`);
      return 1;
    }
    io.stderr.write(`${dossier.tickets.length} tickets, ${dossier.files.length} files\n`);
    return 0;
  });

/**
 * `desk customer erase <address>` says what would go, and with what code to confirm it; with `--confirm <code>` it goes.
 * Exit code 1 when something is in the way.
 */
export const eraseCustomerCommand = (args: readonly string[], io: Io): Promise<number> => {
  const [address = "", flag, code] = args;
  const isConfirmed = flag === "--confirm" && code !== undefined;
  const given = isConfirmed ? args.slice(0, 3) : args;
  const usage = "customer erase <address> [--confirm <code>]";
  return aboutCustomer(usage, given, isConfirmed ? 3 : 1, io, async (deps, known) => {
    if (!isConfirmed) return sayPlan(await planErasure(deps, known), address, io);
    const erased = await eraseCustomer(deps, known, code, new Date().toISOString());
    if (!erased.ok) {
      io.stderr.write(`${sentenceOf(deps, erased.error)}\n`);
      return 1;
    }
    const { whole, partly } = erased.value;
    io.stdout.write(`erased: ${whole.length} tickets, and what was written in ${partly.length} others\n`);
    return 0;
  });
};

/** `desk customer hold <address> <reason>`: nothing of him is erased until `desk customer release <address>`. */
export const holdCustomer = (args: readonly string[], io: Io): Promise<number> =>
  aboutCustomer("customer hold <address> <reason>", args, 2, io, async ({ store }, address, reason) => {
    await legalHolds(store).put(address, { reason, since: new Date().toISOString(), by: null });
    return 0;
  });

export const releaseCustomer = (args: readonly string[], io: Io): Promise<number> =>
  aboutCustomer("customer release <address>", args, 1, io, async ({ store }, address) => {
    await legalHolds(store).delete(address);
    return 0;
  });

/** `desk customer erasures`: one JSON line an erasure, naming nobody; for `desk import --erasures`. */
export const listErasures = (args: readonly string[], io: Io): Promise<number> =>
  withoutArguments("customer erasures", args, io, async ({ store }) => {
    for (const tombstone of await allTombstones(store)) io.stdout.write(`${JSON.stringify(tombstone)}\n`);
    return 0;
  });

/** `desk retention`: how many tickets of which queue the desk's own loop will erase next. Changes nothing. */
export const sayRetention = (args: readonly string[], io: Io): Promise<number> =>
  withoutArguments("retention", args, io, async (deps) => {
    const due = await retentionDue(deps, new Date().toISOString());
    if (due.length === 0) io.stdout.write("no queue of desk.yml has a retention: everything is kept\n");
    for (const { queue, closedDays, tickets } of due)
      io.stdout.write(`${queue}: ${tickets} tickets closed more than ${closedDays} days ago\n`);
    return 0;
  });

function sayPlan(plan: ErasurePlan, address: string, { stdout }: Io): number {
  const { whole, partly, open, hold, articles, files, code } = plan;
  stdout.write(`${whole.length} tickets of his (${articles} articles, ${files} files)${listed(whole)}\n`);
  stdout.write(`${partly.length} tickets of others in which he is${listed(partly)}\n`);
  if (hold) stdout.write(`on hold since ${hold.since}: ${hold.reason}\n`);
  if (open.length > 0) stdout.write(`to be closed first${listed(open)}\n`);
  if (hold || open.length > 0) return 1;
  stdout.write(
    `It cannot be taken back. To erase: npm run -s desk -- customer erase ${address} --confirm ${code}\n`,
  );
  return 0;
}

const listed = (numbers: readonly string[]): string =>
  numbers.length === 0 ? "" : `: ${numbers.join(", ")}`;

function sentenceOf({ desk }: PrivacyDeps, refusal: ErasureRefusal): string {
  const params = {
    ...("numbers" in refusal && { numbers: refusal.numbers.join(", ") }),
    ...("reason" in refusal && { reason: refusal.reason }),
  };
  return translate(desk.language, `error.${refusal.code}`, params);
}

async function aboutCustomer(
  usage: string,
  args: readonly string[],
  count: number,
  io: Io,
  work: (deps: PrivacyDeps, address: string, other: string) => Promise<number>,
): Promise<number> {
  const [written = "", other = ""] = args;
  const address = customerAddress(written);
  if (address === null || args.length !== count || (count > 1 && other.trim() === ""))
    return misused(usage, io);
  return withDesk(io, (deps) => work(deps, address, other));
}

const withoutArguments = async (
  usage: string,
  args: readonly string[],
  io: Io,
  work: Work,
): Promise<number> => (args.length > 0 ? misused(usage, io) : withDesk(io, work));

function misused(usage: string, { stderr }: Io): number {
  stderr.write(`usage: npm run -s desk -- ${usage}\n`);
  return 2;
}

async function withDesk(io: Io, work: Work): Promise<number> {
  const config = readConfig();
  if (!config.ok) {
    io.stderr.write(`${config.error.join("\n")}\n`);
    return 1;
  }
  const file = await readDeskFile(config.value.deskConfig);
  if (!file.ok) {
    io.stderr.write(`${config.value.deskConfig} has mistakes: npm run -s desk -- check\n`);
    return 1;
  }
  try {
    const store = await openExistingStore(config.value.storeUrl);
    try {
      return await work({ store, desk: buildDesk(file.value, new Map()), newId, digestOf }, io);
    } finally {
      await store.close();
    }
  } catch (error) {
    io.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
