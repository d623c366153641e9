import { ROLES } from "../../core/desk/desk.ts";
import { findTimeFaults } from "./build-times.ts";
import type { DeskFault } from "./desk-fault.ts";
import { groupKeyOf } from "./people-schema.ts";
import { findPlaceholderFaults } from "./placeholder-faults.ts";
import type { DeskFile } from "./schema.ts";

type Path = DeskFault["path"];
type QueueEntry = DeskFile["queues"][number];

/** References between the parts of the file that do not hold, and names that are there twice. */
export function findBrokenReferences(file: DeskFile): readonly DeskFault[] {
  return [
    ...findDuplicates(file),
    ...findTimeFaults(file),
    ...deskFaults(file),
    ...file.services.flatMap(({ slas }, index) =>
      unknown(file.slas, slas, ["services", index, "slas"], "SLA"),
    ),
    ...file.templates.flatMap(({ queues = [] }, index) =>
      unknown(file.queues, queues, ["templates", index, "queues"], "queue"),
    ),
    ...findPlaceholderFaults(file),
    ...file.queues.flatMap((queue, index) => queueFaults(file, queue, index)),
  ];
}

const KEYED = ["groups", "requestTypes", "calendars", "slas", "services", "organisations", "queues"] as const;

function findDuplicates(file: DeskFile): readonly DeskFault[] {
  const templates = (["templates", "answerTemplates"] as const).flatMap((list) =>
    file[list].map(({ key }, index) => ({ path: [list, index, "key"], value: key })),
  );
  const domains = file.organisations.flatMap(({ domains: own }, index) =>
    own.map((domain, at) => ({ path: ["organisations", index, "domains", at], value: domain })),
  );
  const contacts = file.supportContacts.map(({ address }, index) => ({
    path: ["supportContacts", index, "address"],
    value: address,
  }));
  return [
    ...repeated(contacts),
    ...KEYED.flatMap((list) =>
      repeated(file[list].map(({ key }, index) => ({ path: [list, index, "key"], value: key }))),
    ),
    ...file.calendars.flatMap(({ openings }, index) =>
      repeated(
        openings.map(({ date }, at) => ({ path: ["calendars", index, "openings", at, "date"], value: date })),
      ),
    ),
    ...repeated(templates),
    ...repeated(domains),
    ...(["mailboxes", "operators", "queues"] as const).flatMap((list) =>
      repeated(file[list].map(({ address }, index) => ({ path: [list, index, "address"], value: address }))),
    ),
    ...repeated(file.groups.map(({ id }, index) => ({ path: ["groups", index, "id"], value: id }))),
  ];
}

function repeated(entries: readonly { readonly path: Path; readonly value: string }[]): readonly DeskFault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ path, value }) => {
    if (seen.has(value)) return [{ path, reason: `"${value}" is there twice` }];
    seen.add(value);
    return [];
  });
}

/** Keys that name nothing in a list of the file. */
function unknown(
  list: readonly { readonly key: string }[],
  keys: readonly string[],
  path: Path,
  what: string,
): readonly DeskFault[] {
  const known = new Set(list.map(({ key }) => key));
  return keys.flatMap((key, at) =>
    known.has(key) ? [] : [{ path: [...path, at], reason: `there is no ${what} with key "${key}"` }],
  );
}

function deskFaults(file: DeskFile): DeskFault[] {
  const faults: DeskFault[] = [];
  for (const field of ["firstLevelQueue", "defaultQueue"] as const) {
    if (!file.queues.some(({ key }) => key === file.desk[field])) {
      faults.push({ path: ["desk", field], reason: `there is no queue with key "${file.desk[field]}"` });
    }
  }
  if (!file.requestTypes.some(({ key }) => key === file.defaultRequestType)) {
    faults.push({
      path: ["defaultRequestType"],
      reason: `there is no request type "${file.defaultRequestType}"`,
    });
  }
  const firstLevel = file.queues.findIndex(({ key }) => key === file.desk.firstLevelQueue);
  if (firstLevel >= 0 && !file.queues[firstLevel]?.roles.rw?.length) {
    faults.push({
      path: ["queues", firstLevel, "roles"],
      reason: "nobody has rw in the first level's queue, so nobody runs the desk",
    });
  }
  if (file.operators.length === 0 && file.groups.length === 0) {
    faults.push({ path: ["operators"], reason: "nobody works here: name operators or groups" });
  }
  return faults;
}

function queueFaults(file: DeskFile, queue: QueueEntry, index: number): DeskFault[] {
  const faults = roleFaults(file, queue, ["queues", index, "roles"]);
  if (queue.supportContact && !file.supportContacts.some(({ address }) => address === queue.supportContact)) {
    faults.push({
      path: ["queues", index, "supportContact"],
      reason: `"${queue.supportContact}" is not among the support contacts`,
    });
  }
  const asking = queue.incomplete === undefined ? file.texts.incomplete : queue.incomplete;
  if (queue.intake?.mode === "ask" && asking === null) {
    faults.push({
      path: ["queues", index, "intake", "mode"],
      reason: "asks without a text to ask with: incomplete is null",
    });
  }
  if (queue.mailbox && !file.mailboxes.some(({ address }) => address === queue.mailbox)) {
    faults.push({
      path: ["queues", index, "mailbox"],
      reason: `"${queue.mailbox}" is not among the mailboxes`,
    });
  }
  return faults;
}

function roleFaults(file: DeskFile, { roles }: QueueEntry, path: Path): DeskFault[] {
  const operators = new Set(file.operators.map(({ address }) => address));
  const groups = new Set(file.groups.map(({ key }) => key));
  return ROLES.flatMap((role) =>
    (roles[role] ?? []).flatMap((grantee, position) => {
      const group = groupKeyOf(grantee);
      if (group === null ? operators.has(grantee) : groups.has(group)) return [];
      const reason =
        group === null ? `"${grantee}" is not among the operators` : `there is no group with key "${group}"`;
      return [{ path: [...path, role, position], reason }];
    }),
  );
}
