import type { Language } from "../i18n/language.ts";
import type { MailAddress } from "../intake/mail.ts";
import type { Operator, OperatorAddress } from "../people/operator.ts";
import { ALWAYS, type WorkingCalendar } from "./calendar/calendar.ts";
import type { ContractService } from "./contract.ts";
import type { IntakeRules } from "./intake-rules.ts";
import type { DeskMailbox } from "./mailbox.ts";
import type { QueueHints } from "./queue-hints.ts";
import type { ServiceLevel } from "./service-level.ts";
import type { Template } from "./template.ts";

/** OTRS's permission keys; `rw` contains all others (spec P2; reference/otrs-behaviour §5). */
export const ROLES = ["ro", "move_into", "create", "note", "owner", "priority", "rw"] as const;
export type Role = (typeof ROLES)[number];

/** How much of the citizen a channel card may show (design/cards §2). */
export type CardPrivacy = "initials" | "type-only" | "full";

/** A text the desk sends by itself. Placeholders in braces: see core/ticket/writing/placeholder-values. */
export interface TextTemplate {
  readonly subject: string;
  readonly text: string;
  /** The same for who writes in this language; others get `subject` and `text`. */
  readonly it?: TextTemplate | undefined;
  readonly en?: TextTemplate | undefined;
}

/** What becomes of a follow-up on a closed ticket (spec M6; reference/otrs-behaviour §2.3). */
export const FOLLOW_UPS_ON_CLOSED = ["reopen", "reject", "new-ticket"] as const;
export type FollowUpOnClosed = (typeof FOLLOW_UPS_ON_CLOSED)[number];

export interface Queue {
  readonly key: string;
  readonly name: string;
  /** Fits a list column. */
  readonly shortName: string;
  /** What citizens write to and what replies come from. */
  readonly address: MailAddress;
  /** The Graph mailbox its mail arrives in and leaves from; `address` may be an alias of it. */
  readonly mailbox: string;
  readonly roles: ReadonlyMap<OperatorAddress, ReadonlySet<Role>>;
  readonly cardPrivacy: CardPrivacy;
  /** Minutes of `calendar` to the first response, where there is no `serviceLevel`; null promises none. */
  readonly firstResponseMinutes: number | null;
  /** When the queue works: for locks left behind and repeated reminders; elapsed time when absent. */
  readonly calendar?: WorkingCalendar;
  /** All that is promised, with warnings; absent where only a first response is. */
  readonly serviceLevel?: ServiceLevel;
  /** Minutes of `calendar` after which a lock nobody works under is released; absent or null for never. */
  readonly unlockTimeoutMinutes?: number | null;
  readonly salutation: string;
  readonly signature: string;
  readonly autoResponses: {
    readonly newTicket: TextTemplate | null;
    readonly followUp: TextTemplate | null;
    readonly rejected?: TextTemplate | null;
    readonly newLinked?: TextTemplate | null;
    /** After a note the customer may read and when his ticket is put aside. */
    readonly updated?: TextTemplate | null;
    readonly closed?: TextTemplate | null;
    /** Asks for what a request lacks; this and the next two are the desk's usual words when absent. */
    readonly incomplete?: TextTemplate | null | undefined;
    /** Says how his ticket stands to who asks for news of it. */
    readonly solicited?: TextTemplate | null | undefined;
    /** Closes the ticket of somebody who could not be reached. */
    readonly unreachable?: TextTemplate | null | undefined;
  };
  /** `reopen` when absent. */
  readonly followUpOnClosed?: FollowUpOnClosed;
  /** How long what people wrote is kept once a ticket is closed; for ever when absent. */
  readonly retention?: { readonly closedDays: number } | undefined;
  /** What it is about, for citizens; null keeps the queue off the public page. */
  readonly about?: Readonly<Record<Language, string>> | null;
  /** What new mails are checked for; nothing when absent. */
  readonly intake?: IntakeRules;
  /** All of them when absent. */
  readonly hints?: QueueHints;
  /** Who is asked when the operators are stuck. */
  readonly supportContact: MailAddress | null;
}

/** A service an organisation uses, OTRS's "Servizio", with the SLAs that can be agreed on for it. */
export interface Service {
  readonly key: string;
  readonly name: string;
  /** Keys of SLAs; empty for all. */
  readonly slas: readonly string[];
}

/** OTRS's "Accordo sul livello di servizio": what it promises takes the place of what the queue does. */
export interface Sla {
  readonly key: string;
  readonly name: string;
  readonly level: ServiceLevel;
}

/** A body whose people write to the desk ("Ente"; spec G5). */
export interface Organisation {
  readonly key: string;
  readonly name: string;
  /** Mail domains of its people, lower case. */
  readonly domains: readonly string[];
  /** What it has bought; absent where the desk knows of no contract. */
  readonly contract?: readonly ContractService[] | undefined;
}

/** How the public page looks and where it leads (spec G8). */
export interface PublicPage {
  /** The body whose desk this is. */
  readonly body: string;
  /** `#rrggbb`. */
  readonly color: string;
  /** Web addresses. */
  readonly logo: string | null;
  readonly privacy: string | null;
  readonly accessibility: string | null;
  /** Number and hours, as people read them. */
  readonly phone: string | null;
}

export interface RequestType {
  readonly key: string;
  readonly name: Readonly<Record<Language, string>>;
}

/**
 * The whole configuration of `desk.yml`, validated: every reference in it exists. Members of groups come and go while
 * the desk runs (live-desk.ts): read it when deciding, keep nothing of it.
 */
export interface Desk {
  readonly name: string;
  /** Digits inside every ticket number (spec T1). */
  readonly systemId: string;
  readonly timeZone: string;
  readonly language: Language;
  readonly operators: ReadonlyMap<OperatorAddress, Operator>;
  /** Other names Entra signs operators in with, lower case: principal names that are not their mail address. */
  readonly signInNames: ReadonlyMap<string, OperatorAddress>;
  readonly queues: ReadonlyMap<string, Queue>;
  readonly firstLevelQueue: string;
  /** Where mail to an unknown address goes. */
  readonly defaultQueue: string;
  readonly requestTypes: readonly RequestType[];
  readonly defaultRequestType: string;
  readonly services: ReadonlyMap<string, Service>;
  readonly slas: ReadonlyMap<string, Sla>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** Names of what the desk supports, such as "Cityware": a subject of nothing else says nothing; none when absent. */
  readonly products?: readonly string[];
  readonly templates: readonly Template[];
  readonly courtesyText: string;
  /** How many automatic mails one address gets in a day of the desk; {@link AUTO_RESPONSES_A_DAY} when absent. */
  readonly autoResponsesPerAddressPerDay?: number;
  /** What a mail's attachments may weigh in all; {@link LARGEST_MAIL_MEGABYTES} when absent. */
  readonly largestMailMegabytes?: number;
  /** How long it is known who read and did what; a year when absent. */
  readonly accessLogDays?: number;
  /** Its name and plain colours when absent. */
  readonly publicPage?: PublicPage | null;
  /** Mailboxes read through Graph. */
  readonly mailboxes: readonly DeskMailbox[];
}

/** The queue a ticket is in. A ticket in a queue that left the configuration belongs to the default queue. */
export function queueOf(desk: Desk, key: string): Queue {
  const queue = desk.queues.get(key) ?? desk.queues.get(desk.defaultQueue);
  if (!queue) throw new Error(`desk without its default queue ${desk.defaultQueue}`);
  return queue;
}

/** The SLAs that can be agreed on for a service, by key; without a service, any. */
export const slasFor = (desk: Desk, service: Service | undefined): readonly string[] =>
  service && service.slas.length > 0 ? service.slas : [...desk.slas.keys()];

/**
 * What Exchange Online takes at most, once its administrator raised it from 35
 * (learn.microsoft.com/graph/api/attachment-createuploadsession).
 */
export const LARGEST_MAIL_MEGABYTES = 150;

/** A loop ends here, where nothing else stopped it (spec M8); as many as OTRS lets pass. */
export const AUTO_RESPONSES_A_DAY = 40;

/** Addresses that are ours, lower case: never answered automatically, never a customer's. */
export const ownAddresses = (desk: Desk): readonly string[] => [
  ...desk.mailboxes.map(({ address }) => address.toLowerCase()),
  ...[...desk.queues.values()].map(({ address }) => address.address.toLowerCase()),
];

/** The working time of a queue (spec T16). */
export const calendarOf = (queue: Queue): WorkingCalendar => queue.calendar ?? ALWAYS;

/** What is promised for a ticket: its SLA's times, else its queue's, never mixed (reference/otrs-behaviour §6). */
export function serviceLevelOf(
  desk: Desk,
  ticket: { readonly queue: string; readonly sla: string | null },
): ServiceLevel {
  const agreed = ticket.sla === null ? undefined : desk.slas.get(ticket.sla);
  return agreed?.level ?? queueLevel(queueOf(desk, ticket.queue));
}

function queueLevel(queue: Queue): ServiceLevel {
  if (queue.serviceLevel) return queue.serviceLevel;
  const minutes = queue.firstResponseMinutes;
  return {
    firstResponse: minutes === null ? null : { minutes, notifyPercent: null, calendar: calendarOf(queue) },
    update: null,
    solution: null,
  };
}

/** The operator Entra or Teams calls so, by mail address or principal name (spec P1). */
export function operatorNamed(desk: Desk, name: string): Operator | undefined {
  return desk.operators.get(name) ?? desk.operators.get(desk.signInNames.get(name) ?? "");
}

/** The operator's name, or the bare address of one who left the desk. */
export function operatorName(desk: Desk, address: OperatorAddress): string {
  return desk.operators.get(address)?.name ?? address;
}
