import type { Language } from "../i18n/language.ts";
import type { IntakeNote } from "../intake/check/intake-note.ts";
import type { SuppressionReason } from "../notify/suppression.ts";
import type { OperatorAddress } from "../people/operator.ts";
import type { Instant } from "../time.ts";
import type { ConfirmedCharge, ContactLedger, Incomplete, NewTopic, Solicitations } from "./request.ts";
import type { SupportRequest } from "./support.ts";

/** OTRS DateChecksum number, e.g. `2019031942000015`; it is also the ticket's id (spec T1). */
export type TicketNumber = string;

/** The incumbent's state names (spec T2; reference/otrs-behaviour §4). */
export const TICKET_STATES = [
  "new",
  "open",
  "pending reminder",
  "pending auto close+",
  "pending auto close-",
  "closed successful",
  "closed unsuccessful",
  "merged",
  "removed",
] as const;
export type TicketState = (typeof TICKET_STATES)[number];

export type PendingState = "pending reminder" | "pending auto close+" | "pending auto close-";
export type ClosedState = "closed successful" | "closed unsuccessful";

/** 1 very low … 5 very high. */
export type Priority = 1 | 2 | 3 | 4 | 5;
export const DEFAULT_PRIORITY: Priority = 3;

/** How far a fault reaches, 1 very low … 5 very high: the "Impatto" of the handbook's priority form. */
export const IMPACTS = [1, 2, 3, 4, 5] as const;
export type Impact = (typeof IMPACTS)[number];

/** What another ticket is to this one; every link is on both tickets (reference/otrs-behaviour §11). */
export interface TicketLink {
  readonly kind: LinkKind;
  readonly number: TicketNumber;
}

export const LINK_KINDS = ["normal", "parent", "child"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** The same link as the other ticket has it. */
export const mirrored = (kind: LinkKind): LinkKind =>
  kind === "parent" ? "child" : kind === "child" ? "parent" : "normal";

/** The citizen a ticket belongs to. Answers go to `address`, whoever wrote last (spec T11). */
export interface TicketCustomer {
  readonly address: string;
  readonly name: string;
}

/** Someone is working on the ticket now. The owner stays when the lock goes (spec T7). */
export interface Lock {
  readonly by: OperatorAddress;
  readonly since: Instant;
  /** Who owned the ticket before this lock; cancelling gives it back. */
  readonly previousOwner: OperatorAddress | null;
  /** The last sign of work under it, from which it times out; `since` when absent. */
  readonly activeAt?: Instant;
}

/** From when a lock's time-out counts (spec T7). */
export const lockActiveAt = (lock: Lock): Instant => lock.activeAt ?? lock.since;

export interface Pending {
  readonly until: Instant;
  /** Who set it: the reminder is his. */
  readonly setBy: OperatorAddress | null;
  /** When the reminder comes again, once it has come; `until` when absent. */
  readonly remindAt?: Instant;
}

/** What can be promised to be done in time (reference/otrs-behaviour §6). */
export const DUE_KINDS = ["firstResponse", "update", "solution"] as const;
export type DueKind = (typeof DUE_KINDS)[number];

export interface DueTime {
  /** Null when nothing is promised. */
  readonly dueAt: Instant | null;
  readonly metAt: Instant | null;
  /** When its warning goes out; absent or null for none. */
  readonly warnAt?: Instant | null;
  /** What has been told about this due time: the last of it. */
  readonly told?: "warning" | "escalation" | null;
}

/** A mail of the ticket that did not reach somebody (spec M8, M9). */
export interface DeliveryFailure {
  /** The article that left as this mail, where the report tells. */
  readonly articleId?: string;
  /** `sending`: it never left the desk; absent where somebody reported that it came back. */
  readonly source?: "sending";
  /** The operator who wrote it, where it is known. */
  readonly author?: OperatorAddress;
  readonly recipient: string | null;
  /** RFC 3463, such as `5.1.1`. */
  readonly status: string | null;
  /** In the words of whoever could not deliver it. */
  readonly reason: string | null;
  /** False when sending again may help. */
  readonly isPermanent: boolean;
}

/** Whose message is the last that both sides see, and from when the update time counts. */
export interface Turn {
  readonly by: "customer" | "operator";
  /** The operator's last message, or the first of the customer's since. */
  readonly since: Instant;
}

/** What a move, close or assignment can be taken back to, and until when (spec X4). */
export interface Undoable {
  readonly action: "move" | "close" | "assign";
  readonly eventSeq: number;
  readonly by: OperatorAddress;
  readonly until: Instant;
  readonly before: {
    readonly queue: string;
    readonly state: TicketState;
    readonly owner: OperatorAddress | null;
    readonly lock: Lock | null;
    readonly pending: Pending | null;
  };
}

/**
 * The current state of a ticket. It stays the same size however long the conversation:
 * articles and history are stored beside it and read when shown.
 */
export interface Ticket {
  readonly number: TicketNumber;
  /** The sequence number of its last event. */
  readonly version: number;
  readonly title: string;
  /** The customer's subject, where the ticket is called otherwise: our mails keep it, that his program knows them. */
  readonly originalTitle?: string;
  /** A better title nobody took up yet. */
  readonly suggestedTitle?: string | null;
  readonly queue: string;
  readonly state: TicketState;
  readonly priority: Priority;
  /** Key of a request type in `desk.yml`. */
  readonly requestType: string;
  /** Keys in `desk.yml`, or null. */
  readonly service: string | null;
  readonly sla: string | null;
  readonly impact: Impact | null;
  readonly customer: TicketCustomer;
  /** Key of the organisation the customer writes for (OTRS's customer id), or null when it is not known. */
  readonly organisation: string | null;
  readonly owner: OperatorAddress | null;
  /** Who follows the ticket ("Osserva"), in the order they began. */
  readonly watchers: readonly OperatorAddress[];
  readonly links: readonly TicketLink[];
  /** The main ticket, for one that was merged. */
  readonly mergedInto: TicketNumber | null;
  /** Positions of the articles marked as important. */
  readonly important: readonly number[];
  /** Work units accounted on all articles (spec T15). */
  readonly workUnits: number;
  readonly lock: Lock | null;
  readonly pending: Pending | null;
  readonly firstResponse: DueTime;
  /** Absent, like `solution`, `turn` and `lastWriter`, on tickets stored before there were such times. */
  readonly update?: DueTime;
  readonly solution?: DueTime;
  readonly turn?: Turn;
  /** Who wrote the last article that is not the desk's own, seen by the customer or not. */
  readonly lastWriter?: Turn["by"];
  /** The latest failure nobody has dealt with: gone with the next answer, or when an operator says so. */
  readonly deliveryFailure?: (DeliveryFailure & { readonly at: Instant }) | null;
  /** The latest request for support, answered or not. */
  readonly support?: SupportRequest | null;
  /** What the intake check says of the customer's mails; absent where nothing was checked. */
  readonly intake?: IntakeNote;
  /** What its customer was asked for and has not sent: nothing promised runs meanwhile. */
  readonly incomplete?: Incomplete | null;
  /** From when promised times count, where the request was incomplete at first; else `createdAt`. */
  readonly promisedFrom?: Instant;
  /** Absent until somebody confirms that the work will be paid for. */
  readonly charge?: ConfirmedCharge | null;
  readonly contact?: ContactLedger;
  readonly solicitations?: Solicitations;
  /** Another matter in the customer's reply, until it is split off or waved away. */
  readonly newTopic?: NewTopic | null;
  /** In which the customer wrote first, where that could be told. */
  readonly language?: Language;
  /** Why nothing is sent by itself about the ticket: a machine opened it (spec M8). */
  readonly noAutoResponses?: SuppressionReason;
  readonly articleCount: number;
  /** How many files came with the articles, without the pictures inside texts; absent for none, and before it was counted. */
  readonly fileCount?: number;
  /** When the customer wrote last, and whether anybody answered since. */
  readonly lastCustomerArticleAt: Instant | null;
  /** When it came from another system with what had happened there; absent where it began here. */
  readonly importedAt?: Instant;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly closedAt: Instant | null;
  readonly undoable: Undoable | null;
}

export const isPending = (state: TicketState): state is PendingState => state.startsWith("pending ");
export const isClosed = (state: TicketState): state is ClosedState => state.startsWith("closed ");
/** Merged and removed tickets take no further action. */
export const isFinal = (state: TicketState): boolean => state === "merged" || state === "removed";
/** OTRS's "viewable" states: somebody still has to do something. */
export const isActive = (state: TicketState): boolean => !isClosed(state) && !isFinal(state);

/** A ticket is "at risk" this long before it escalates. */
export const AT_RISK_MINUTES = 240;

/** States in which promised times count: waiting and finished tickets do not escalate (spec T4, T16). */
export const isRunning = (state: TicketState): boolean => state === "new" || state === "open";

/** Whether promised times count: not while the customer owes what he was asked for (spec G1). */
export const isCounting = ({ state, incomplete }: Ticket): boolean => isRunning(state) && !incomplete;

const NOTHING_DUE: DueTime = { dueAt: null, metAt: null };

export const dueTimeOf = (ticket: Ticket, kind: DueKind): DueTime => ticket[kind] ?? NOTHING_DUE;

/** A promised time that is still to be kept, or null. */
export function runningDueAt(ticket: Ticket, kind: DueKind): Instant | null {
  const { dueAt, metAt } = dueTimeOf(ticket, kind);
  return isCounting(ticket) && metAt === null ? dueAt : null;
}

/** When the ticket becomes "scalato": the earliest due time still running, or null (spec T16). */
export function escalationDueAt(ticket: Ticket): Instant | null {
  return DUE_KINDS.map((kind) => runningDueAt(ticket, kind)).reduce(
    (first, dueAt) => (first === null || (dueAt !== null && dueAt < first) ? dueAt : first),
    null,
  );
}
