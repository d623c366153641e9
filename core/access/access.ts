import type { OperatorAddress } from "../people/operator.ts";
import type { CommandSource } from "../ticket/commands.ts";
import type { TicketNumber } from "../ticket/ticket.ts";
import type { Instant } from "../time.ts";

/** What an operator can do with what the desk holds: look at it, take it away, or change it. */
export const ACCESS_KINDS = ["opened", "downloaded", "printed", "exported", "changed"] as const;
export type AccessKind = (typeof ACCESS_KINDS)[number];

/** That an operator read or changed something (spec D7). Written once; only an erasure changes it. */
export interface Access {
  readonly at: Instant;
  readonly operator: OperatorAddress;
  readonly kind: AccessKind;
  /** Null for what concerns many tickets: an exported list. */
  readonly ticket: TicketNumber | null;
  readonly source: CommandSource;
  /** The file that was downloaded, or what was exported; empty for the others, and where the file was erased. */
  readonly detail: string;
  /** What was changed: the first and the last event of the ticket's history. */
  readonly events: { readonly first: number; readonly last: number } | null;
}

/** Writes down an access. What it answers waits for nothing. */
export type RecordAccess = (access: Access) => void;

/** Which accesses are asked for; what is absent is any. */
export interface AccessQuery {
  /** From this instant on. */
  readonly from: Instant;
  /** And before this one. */
  readonly before: Instant;
  readonly operator?: OperatorAddress;
  readonly ticket?: TicketNumber;
  readonly kinds?: readonly AccessKind[];
  readonly limit: number;
  /** `next` of the page before. */
  readonly cursor?: string;
}

export interface AccessPage {
  /** The latest first; of the same instant, the last written first. */
  readonly items: readonly Access[];
  /** Null on the last page. */
  readonly next: string | null;
}

/** Who read and did what. Nothing in it is changed but by an erasure; what is older than the desk keeps it goes. */
export interface AccessLog {
  append(accesses: readonly Access[]): Promise<void>;
  read(query: AccessQuery): Promise<AccessPage>;
  /**
   * That files of a ticket were downloaded stays; their names go, for they may tell of whoever sent them (spec R4).
   * @param names those that go; null for all
   */
  forgetFileNames(ticket: TicketNumber, names: readonly string[] | null): Promise<void>;
  /** Removes what is older; how much that was. */
  forgetBefore(before: Instant): Promise<number>;
}

/**
 * Half a year is the least that the Garante asks of logs of administrators (provvedimento of 27 November 2008, 4.5);
 * a year lets one look into what comes up at the yearly check it asks for as well.
 */
export const ACCESS_LOG_DAYS = 365;
