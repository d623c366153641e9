import type { Desk } from "../core/desk/desk.ts";
import { createLiveDesk } from "../core/desk/live-desk.ts";
import type { Store } from "../core/ports.ts";
import { buildDesk } from "./desk-file/build-desk.ts";
import type { DeskFile } from "./desk-file/schema.ts";
import type { Graph } from "./graph/graph.ts";
import { watchGroups } from "./graph/group-watch.ts";
import type { Log } from "./log.ts";

export interface DeskSide {
  /** Its people follow the groups while it runs. */
  readonly desk: Desk;
  stop(): Promise<void>;
}

/** The desk of a file with the people who are in its groups, ready to be worked at. */
export async function composeDesk(
  file: DeskFile,
  { store, graph, log }: { store: Store; graph: Graph; log: Log },
): Promise<DeskSide> {
  const { desk, replace } = createLiveDesk(buildDesk(file, new Map()));
  const watch = watchGroups({
    groups: file.groups,
    graph,
    cache: store.collection("group-members"),
    log,
    onMembers: (members) => replace(buildDesk(file, members)),
  });
  await watch.start();
  return { desk, stop: () => watch.stop() };
}
