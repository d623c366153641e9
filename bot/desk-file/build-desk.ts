import { ALWAYS, type WorkingCalendar } from "../../core/desk/calendar/calendar.ts";
import { type Desk, type Queue, ROLES, type Role } from "../../core/desk/desk.ts";
import type { GroupMembers } from "../../core/people/group.ts";
import { buildPeople, type DeskPeople } from "./build-people.ts";
import { buildCalendars, buildServiceLevel, buildSlas } from "./build-times.ts";
import { groupKeyOf } from "./people-schema.ts";
import type { DeskFile } from "./schema.ts";
import type { AUTO_TEXTS } from "./template-schema.ts";

type QueueEntry = DeskFile["queues"][number];

/** The desk of a file whose references hold, with these people in its groups. */
export function buildDesk(file: DeskFile, members: GroupMembers): Desk {
  const calendars = buildCalendars(file);
  const people = buildPeople(file, members);
  return {
    ...file.desk,
    operators: people.operators,
    signInNames: people.signInNames,
    queues: new Map(file.queues.map((entry) => [entry.key, buildQueue(file, entry, calendars, people)])),
    requestTypes: file.requestTypes.map(({ key, it, en }) => ({ key, name: { it, en } })),
    defaultRequestType: file.defaultRequestType,
    services: byKey(file.services),
    slas: buildSlas(file, calendars),
    organisations: byKey(file.organisations),
    products: file.products,
    templates: buildTemplates(file),
    courtesyText: file.texts.courtesy,
    mailboxes: file.mailboxes,
    publicPage: file.publicPage ?? null,
  };
}

const byKey = <T extends { readonly key: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.key, entry]));

const buildTemplates = ({ templates, answerTemplates }: DeskFile): Desk["templates"] => [
  ...templates.map(({ key, name, kind, text, subject = null, queues = null, language = null }) => ({
    key,
    name,
    kind,
    subject,
    text,
    queues,
    language,
  })),
  ...answerTemplates.map((entry) => ({
    ...entry,
    kind: "answer" as const,
    subject: null,
    queues: null,
    language: null,
  })),
];

function buildQueue(
  file: DeskFile,
  entry: QueueEntry,
  calendars: ReadonlyMap<string, WorkingCalendar>,
  people: DeskPeople,
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
    roles: rolesByOperator(entry, people),
    cardPrivacy: entry.cardPrivacy,
    firstResponseMinutes: serviceLevel.firstResponse?.minutes ?? null,
    calendar: calendars.get(entry.calendar ?? "") ?? ALWAYS,
    serviceLevel,
    unlockTimeoutMinutes: entry.unlockTimeoutMinutes,
    salutation: entry.salutation ?? texts.salutation,
    signature: entry.signature ?? texts.signature,
    autoResponses: autoResponsesOf(texts, entry),
    followUpOnClosed: entry.followUpOnClosed,
    ...(entry.retention && { retention: entry.retention }),
    ...(entry.about !== undefined && { about: entry.about }),
    intake: entry.intake,
    hints: entry.hints,
    supportContact: file.supportContacts.find(({ address }) => address === entry.supportContact) ?? null,
  };
}

function autoResponsesOf(texts: DeskFile["texts"], entry: QueueEntry): Queue["autoResponses"] {
  const own = (name: (typeof AUTO_TEXTS)[number]) => (entry[name] === undefined ? texts[name] : entry[name]);
  return {
    newTicket: own("newTicket") ?? null,
    followUp: own("followUp") ?? null,
    rejected: own("rejected") ?? null,
    newLinked: own("newLinked") ?? null,
    updated: own("updated") ?? null,
    closed: own("closed") ?? null,
    incomplete: own("incomplete"),
    solicited: own("solicited"),
    unreachable: own("unreachable"),
  };
}

function rolesByOperator(entry: QueueEntry, { operatorsOf }: DeskPeople): Queue["roles"] {
  const roles = new Map<string, Set<Role>>();
  for (const role of ROLES) {
    for (const grantee of entry.roles[role] ?? []) {
      const group = groupKeyOf(grantee);
      for (const address of group === null ? [grantee] : operatorsOf(group)) {
        roles.set(address, (roles.get(address) ?? new Set()).add(role));
      }
    }
  }
  return roles;
}
