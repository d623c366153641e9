import { existsSync } from "node:fs";
import { access, constants, statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { folderKey } from "../core/intake/mailbox-state.ts";
import type { Store } from "../core/ports.ts";
import type { Config } from "./config.ts";
import { buildDesk } from "./desk-file/build-desk.ts";
import { readDeskFile } from "./desk-file/read-desk-file.ts";
import type { DeskFile } from "./desk-file/schema.ts";
import { type AppAccess, checkApp, checkCertificate, checkClock } from "./doctor/app-checks.ts";
import { checkChannels, checkDisk, checkStore } from "./doctor/desk-checks.ts";
import { type Diagnosis, diagnosis, lineOf } from "./doctor/diagnosis.ts";
import { checkGroups, checkMailboxes, checkSubscriptions, type GraphAccess } from "./doctor/graph-checks.ts";
import { appToken, createAppCredential } from "./graph/app-credential.ts";
import { readCertificate } from "./graph/app-proof.ts";
import { createGraph } from "./graph/graph.ts";
import { mailSubscriptions } from "./mail/mailbox-subscriptions.ts";
import type { OwnMicrosoft365 } from "./microsoft-365.ts";
import { openStore } from "./storage/open-store.ts";
import { isSqliteBehind } from "./storage/sqlite/open.ts";
import { sqliteFileOf } from "./storage/sqlite-file-of.ts";

export type { Diagnosis } from "./doctor/diagnosis.ts";

const GRAPH = "https://graph.microsoft.com";
const PATIENCE_MS = 10_000;

/** What the doctor looks at. */
export interface Patient {
  readonly config: Config;
  /** Null without a tenant: the local Microsoft 365 needs no looking after. */
  readonly m365: OwnMicrosoft365 | null;
  /** Milliseconds. */
  readonly now: () => number;
}

/**
 * Everything the desk depends on, one after the other; what cannot be looked at is a diagnosis too, and nothing is thrown.
 * Nothing is changed anywhere.
 */
export async function* examine({ config, m365, now }: Patient): AsyncGenerator<Diagnosis> {
  const file = await readDeskFile(config.deskConfig);
  if (!file.ok) {
    const [first] = file.error;
    const where = `${first?.line}: ${first?.where} ${first?.reason}`;
    yield diagnosis("fail", "desk.faults", {
      file: config.deskConfig,
      count: file.error.length,
      first: where,
    });
  } else yield diagnosis("ok", "desk.ok", { file: config.deskConfig });
  yield* await checkDisk({ folder: config.dataDir, free: () => freeBytes(config.dataDir) });
  const store = await storeOf(config);
  if ("code" in store) yield store;
  else yield* await checkStore(store, now);
  const opened = "code" in store ? null : store;
  try {
    if (m365) yield* examineTenant(m365, now, file.ok ? file.value : null, opened);
    else yield diagnosis("warn", "tenant.none");
  } finally {
    await opened?.close();
  }
}

/** Looking must not make one, nor bring that of a running process to a schema it does not know. */
async function storeOf({ storeUrl }: Config): Promise<Store | Diagnosis> {
  const path = sqliteFileOf(storeUrl);
  if (path && !existsSync(path)) return diagnosis("ok", "store.new");
  try {
    if (path && isSqliteBehind(path)) return diagnosis("warn", "store.behind");
    return await openStore(storeUrl);
  } catch (thrown) {
    return diagnosis("fail", "store.unavailable", { reason: lineOf(thrown) });
  }
}

async function* examineTenant(
  m365: OwnMicrosoft365,
  now: () => number,
  file: DeskFile | null,
  store: Store | null,
): AsyncGenerator<Diagnosis> {
  const credential = createAppCredential(m365);
  const app: AppAccess = {
    token: () => appToken(credential, GRAPH, true),
    certificateUntil: async () => {
      if (m365.proof.kind !== "certificate") return null;
      return new Date((await readCertificate(m365.proof.path)).certificate.validTo);
    },
    time: () => dateOf(`${m365.authority}/v2.0/.well-known/openid-configuration`),
    now,
  };
  yield* await checkClock(app);
  yield* await checkCertificate(app);
  if (!file) return;
  const desk = buildDesk(file, new Map());
  const diagnoses = await checkApp(app, file);
  yield* diagnoses;
  if (diagnoses.some(({ code }) => code === "token.refused")) return;
  const graph = createGraph({ credential, baseUrl: m365.graphUrl });
  const access: GraphAccess = {
    getJson: (path) => graph.getJson(path),
    subscriptionOf: async (mailbox, folder) =>
      store ? mailSubscriptions(store).get(folderKey(mailbox, folder)) : null,
    now,
  };
  yield* await checkMailboxes(access, desk);
  yield* await checkGroups(access, file.groups);
  if (!store) return;
  yield* await checkSubscriptions(access, desk);
  yield* await checkChannels(store, desk);
  yield await checkPublicUrl(m365.publicUrl);
}

/** Whether this machine at least finds the desk where Microsoft looks for it. */
async function checkPublicUrl(url: string): Promise<Diagnosis> {
  try {
    const answer = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.ok) return diagnosis("ok", "public.ok", { url });
    return diagnosis("warn", "public.unreachable", { url, reason: `HTTP ${answer.status}` });
  } catch (thrown) {
    return diagnosis("warn", "public.unreachable", { url, reason: lineOf(thrown) });
  }
}

async function dateOf(url: string): Promise<Date | null> {
  const answer = await fetch(url, { method: "GET", signal: AbortSignal.timeout(PATIENCE_MS) });
  await answer.body?.cancel();
  const date = answer.headers.get("date");
  return date === null ? null : new Date(date);
}

/** Of the folder, or of the one it will be made in. */
async function freeBytes(folder: string): Promise<number> {
  if (!existsSync(folder) && dirname(folder) !== folder) return freeBytes(dirname(folder));
  await access(folder, constants.W_OK | constants.X_OK);
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
