import type { Desk } from "../../core/desk/desk.ts";
import { followedChannels, followedQueues, isReachable } from "../../core/notify/followed-channels.ts";
import type { Store } from "../../core/ports.ts";
import { type Diagnosis, diagnosis, lineOf } from "./diagnosis.ts";

export interface Disk {
  /** Bytes a process like this may still write there. Throws when it may write nothing. */
  readonly free: () => Promise<number>;
  readonly folder: string;
}

const GB = 1_000_000_000;
const DISK_FAILS_BYTES = 0.2 * GB;
const DISK_WARNS_BYTES = 2 * GB;
/** What is due is done within seconds. */
const LATE_MINUTES = 5;

export async function checkDisk({ free, folder }: Disk): Promise<readonly Diagnosis[]> {
  try {
    const bytes = await free();
    const params = { folder, gb: (bytes / GB).toFixed(1) };
    if (bytes < DISK_FAILS_BYTES) return [diagnosis("fail", "disk.full", params)];
    return [
      diagnosis(
        bytes < DISK_WARNS_BYTES ? "warn" : "ok",
        bytes < DISK_WARNS_BYTES ? "disk.full" : "disk.ok",
        params,
      ),
    ];
  } catch (thrown) {
    return [diagnosis("fail", "disk.closed", { folder, reason: lineOf(thrown) })];
  }
}

/** The store and what waits in it. */
export async function checkStore(store: Store, now: () => number): Promise<readonly Diagnosis[]> {
  try {
    await store.ping();
    const { dead, oldestDue } = await store.outbox.depth(new Date(now()).toISOString());
    const minutes = oldestDue === null ? 0 : Math.floor((now() - Date.parse(oldestDue)) / 60_000);
    return [
      diagnosis("ok", "store.ok"),
      dead > 0 ? diagnosis("warn", "outbox.dead", { count: dead }) : diagnosis("ok", "outbox.ok"),
      ...(minutes >= LATE_MINUTES ? [diagnosis("warn", "outbox.late", { minutes })] : []),
    ];
  } catch (thrown) {
    return [diagnosis("fail", "store.unavailable", { reason: lineOf(thrown) })];
  }
}

/** Which queues no channel follows, and which channels cannot be reached. */
export async function checkChannels(store: Store, { queues }: Desk): Promise<readonly Diagnosis[]> {
  const followed = (await followedQueues(store).list()).map(({ value }) => value);
  const channels = (await followedChannels(store).list()).map(({ value }) => value);
  const alone = [...queues.values()].filter(({ key }) => !followed.some(({ queue }) => queue === key));
  const closed = channels.filter(
    (channel) => !isReachable(channel) && followed.some(({ conversation }) => conversation.id === channel.id),
  );
  const diagnoses = [
    ...alone.map(({ name }) => diagnosis("warn", "channel.none", { queue: name })),
    ...closed.map(({ name, obstacles }) =>
      diagnosis("fail", "channel.closed", {
        channel: name || "?",
        why: obstacles.map(({ what }) => what).join(", "),
      }),
    ),
  ];
  return diagnoses.length > 0 ? diagnoses : [diagnosis("ok", "channel.ok", { count: followed.length })];
}
