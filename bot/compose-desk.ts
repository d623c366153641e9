import type { Desk } from "../core/desk/desk.ts";
import { createLiveDesk } from "../core/desk/live-desk.ts";
import type { Store } from "../core/ports.ts";
import { buildDesk } from "./desk-file/build-desk.ts";
import type { DeskFile } from "./desk-file/schema.ts";
import type { Graph } from "./graph/graph.ts";
import { watchGroups } from "./graph/group-watch.ts";
import type { LocalM365Options } from "./local/local-m365.ts";
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

/** Who lives in the local Microsoft 365 of this desk. */
export function localTenant(file: DeskFile): Pick<LocalM365Options, "people" | "groups" | "mailboxes"> {
  const contacts = file.supportContacts.map((contact) => ({ ...contact, language: file.desk.language }));
  const everybody = [
    ...file.operators,
    ...file.groups.flatMap(({ localMembers }) => localMembers),
    ...contacts.filter(({ address }) => !file.operators.some((operator) => operator.address === address)),
  ];
  return {
    people: [...new Map(everybody.toReversed().map((person) => [person.address, person])).values()].reverse(),
    groups: file.groups.map(({ id, name, localMembers }) => ({
      id,
      name,
      members: localMembers.map(({ address }) => address),
    })),
    mailboxes: file.mailboxes.map((mailbox) => ({
      ...mailbox,
      aliases: file.queues
        .filter((queue) => (queue.mailbox ?? file.mailboxes[0]?.address) === mailbox.address)
        .map(({ address }) => address),
    })),
  };
}
