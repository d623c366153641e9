import { ALWAYS, type WorkingCalendar } from "../../core/desk/calendar/calendar.ts";
import { type Desk, type Queue, ROLES, type Role } from "../../core/desk/desk.ts";
import { buildCalendars, buildServiceLevel, findTimeFaults } from "./build-times.ts";
import type { DeskFault } from "./desk-fault.ts";
import type { DeskFile } from "./schema.ts";

type QueueEntry = DeskFile["queues"][number];

/** References between the parts of the file that do not hold. */
export function findBrokenReferences(file: DeskFile): readonly DeskFault[] {
  const operators = new Set(file.operators.map(({ address }) => address));
  const queues = new Set(file.queues.map(({ key }) => key));
  const faults: DeskFault[] = [
    ...duplicates(
      file.operators.map(({ address }) => address),
      "operators",
      "address",
    ),
    ...duplicates(
      file.queues.map(({ key }) => key),
      "queues",
      "key",
    ),
    ...duplicates(
      file.queues.map(({ address }) => address),
      "queues",
      "address",
    ),
    ...duplicates(
      file.requestTypes.map(({ key }) => key),
      "requestTypes",
      "key",
    ),
    ...(["calendars", "slas"] as const).flatMap((list) =>
      duplicates(
        file[list].map(({ key }) => key),
        list,
        "key",
      ),
    ),
    ...findTimeFaults(file),
  ];
  for (const field of ["firstLevelQueue", "defaultQueue"] as const) {
    if (!queues.has(file.desk[field])) {
      faults.push({ path: ["desk", field], reason: `there is no queue with key "${file.desk[field]}"` });
    }
  }
  if (!file.requestTypes.some(({ key }) => key === file.defaultRequestType)) {
    faults.push({
      path: ["defaultRequestType"],
      reason: `there is no request type "${file.defaultRequestType}"`,
    });
  }
  return [...faults, ...file.queues.flatMap((queue, index) => queueFaults(file, queue, index, operators))];
}

function queueFaults(
  file: DeskFile,
  queue: QueueEntry,
  index: number,
  operators: ReadonlySet<string>,
): DeskFault[] {
  const faults: DeskFault[] = [];
  for (const role of ROLES) {
    queue.roles[role]?.forEach((address, position) => {
      if (operators.has(address)) return;
      faults.push({
        path: ["queues", index, "roles", role, position],
        reason: `"${address}" is not among the operators`,
      });
    });
  }
  if (queue.supportContact && !file.supportContacts.some(({ address }) => address === queue.supportContact)) {
    faults.push({
      path: ["queues", index, "supportContact"],
      reason: `"${queue.supportContact}" is not among the support contacts`,
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

function duplicates(values: readonly string[], list: string, field: string): DeskFault[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) < index
      ? [{ path: [list, index, field], reason: `"${value}" is there twice` }]
      : [],
  );
}

/** The desk of a file whose references hold. */
export function buildDesk(file: DeskFile): Desk {
  const calendars = buildCalendars(file);
  return {
    ...file.desk,
    operators: new Map(file.operators.map((operator) => [operator.address, operator])),
    queues: new Map(file.queues.map((entry) => [entry.key, buildQueue(file, entry, calendars)])),
    requestTypes: file.requestTypes.map(({ key, it, en }) => ({ key, name: { it, en } })),
    defaultRequestType: file.defaultRequestType,
    services: new Map(),
    slas: new Map(),
    organisations: new Map(),
    answerTemplates: file.answerTemplates,
    courtesyText: file.texts.courtesy,
    mailboxes: file.mailboxes,
  };
}

function buildQueue(
  file: DeskFile,
  entry: QueueEntry,
  calendars: ReadonlyMap<string, WorkingCalendar>,
): Queue {
  const { texts } = file;
  const serviceLevel = buildServiceLevel(file, calendars, entry);
  const mailbox = entry.mailbox ?? file.mailboxes[0]?.address ?? entry.address;
  return {
    key: entry.key,
    name: entry.name,
    shortName: entry.shortName,
    address: { address: entry.address, name: entry.senderName },
    mailbox,
    roles: rolesByOperator(entry),
    cardPrivacy: entry.cardPrivacy,
    firstResponseMinutes: serviceLevel.firstResponse?.minutes ?? null,
    calendar: calendars.get(entry.calendar ?? "") ?? ALWAYS,
    serviceLevel,
    unlockTimeoutMinutes: entry.unlockTimeoutMinutes,
    salutation: entry.salutation ?? texts.salutation,
    signature: entry.signature ?? texts.signature,
    autoResponses: {
      newTicket: entry.newTicket === undefined ? texts.newTicket : entry.newTicket,
      followUp: entry.followUp === undefined ? texts.followUp : entry.followUp,
    },
    supportContact: file.supportContacts.find(({ address }) => address === entry.supportContact) ?? null,
  };
}

function rolesByOperator(entry: QueueEntry): Queue["roles"] {
  const roles = new Map<string, Set<Role>>();
  for (const role of ROLES) {
    for (const address of entry.roles[role] ?? []) {
      roles.set(address, (roles.get(address) ?? new Set()).add(role));
    }
  }
  return roles;
}
