// @ts-nocheck
import type { Group, GroupMember, GroupMembers } from "../../core/people/group.ts";
import type { KeyedCollection } from "../../core/ports.ts";
import { type Log, reasonOf } from "../log.ts";
import { createWorkerLoop } from "../worker-loop.ts";
import type { Graph } from "./graph.ts";
import { readGroup } from "./read-group.ts";

/** How long a change in Entra may take to be seen here. */
const REFRESH_MS = 10 * 60_000;
/** After a failure Graph is asked again sooner. */
const RETRY_MS = 60_000;
/** How long a first start, with nothing cached, waits for Graph before the doors open without the groups. */
const FIRST_READ_MS = 10_000;

export interface GroupWatchDeps {
  readonly groups: readonly Group[];
  readonly graph: Pick<Graph, "getJson">;
  /** Who was in a group when it was read last, by object id: a restart needs no Graph. */
  readonly cache: KeyedCollection<readonly GroupMember[]>;
  readonly log: Log;
  /** Told at the start, and then whenever somebody came or went. */
  readonly onMembers: (members: GroupMembers) => void;
  readonly firstReadMs?: number;
}

/** Keeps who is in the desk's groups as Entra has it (spec P2). */
export interface GroupWatch {
  /** Resolves when there is something to begin with: what was known before, or a first answer of Graph, or no hope of one. */
  start(): Promise<void>;
  /** Reads all groups now; a group that cannot be read keeps its members. False when there was one. Never throws. */
  refresh(): Promise<boolean>;
  stop(): Promise<void>;
}

export function watchGroups(deps: GroupWatchDeps): GroupWatch {
  const { groups, cache, log, onMembers, firstReadMs = FIRST_READ_MS } = deps;
  const members = new Map<string, readonly GroupMember[]>();
  const read = createGroupReader(deps);
  const firstRead = Promise.withResolvers<void>();

  const refresh = async (): Promise<boolean> => {
    let hasChanged = false;
    let hasFailed = false;
    for (const group of groups) {
      const found = await read(group);
      if (found === null) hasFailed = true;
      else if (JSON.stringify(found) !== JSON.stringify(members.get(group.key))) {
        members.set(group.key, found);
        hasChanged = true;
        await cache.put(group.id, found).catch((thrown: unknown) => {
          log.warn("groups: members could not be kept", { group: group.key, reason: reasonOf(thrown) });
        });
      }
    }
    if (hasChanged) onMembers(new Map(members));
    return !hasFailed;
  };

  const loop = createWorkerLoop(async () => {
    const isWhole = await refresh();
    firstRead.resolve();
    return isWhole ? REFRESH_MS : RETRY_MS;
  });

  return {
    refresh,
    stop: () => loop.stop(),
    async start() {
      if (groups.length === 0) return;
      for (const { key, id } of groups) {
        const known = await cache.get(id);
        if (known) members.set(key, known);
      }
      if (members.size > 0) onMembers(new Map(members));
      loop.start();
      if (members.size === groups.length || (await within(firstReadMs, firstRead.promise))) return;
      log.warn("groups: Graph has not answered yet; whoever is an operator through a group alone must wait", {
        groups: groups.map(({ key }) => key).join(", "),
      });
    },
  };
}

/** Reads one group; null when that fails, said once and not again until it works. */
function createGroupReader({ graph, log }: GroupWatchDeps) {
  const told = new Map<string, "failed" | "missing">();
  const tell = (group: Group, what: "failed" | "missing", message: string, reason?: string): void => {
    if (told.get(group.key) === what) return;
    told.set(group.key, what);
    log.warn(message, { group: group.key, id: group.id, ...(reason !== undefined && { reason }) });
  };
  return async (group: Group): Promise<readonly GroupMember[] | null> => {
    try {
      const found = await readGroup(graph, group.id);
      if (found === null) tell(group, "missing", "groups: Entra has no group with this id; it is empty");
      else if (told.delete(group.key)) log.info("groups: members are read again", { group: group.key });
      return found ?? [];
    } catch (thrown) {
      tell(group, "failed", "groups: reading failed, the last known members stay", reasonOf(thrown));
      return null;
    }
  };
}

async function within(milliseconds: number, work: Promise<void>): Promise<boolean> {
  const late = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => late.resolve(false), milliseconds);
  try {
    return await Promise.race([work.then(() => true), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
