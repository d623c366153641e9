import type { AvailabilityWindow } from "./availability/availability.ts";
import type { Finding } from "./finding.ts";
import type { KindOfRequest } from "./request/request-kinds.ts";

/** What a ticket keeps of the intake check of its customer's mails (spec G1, G2, G6). */
export interface IntakeNote {
  /** What is still missing, and what else is said of the first mail. */
  readonly findings: readonly Finding[];
  readonly request: KindOfRequest;
  /** E.164, as found last. */
  readonly telephone: string | null;
  readonly availability: readonly AvailabilityWindow[];
  /** Keys of the organisations he may be writing for, where there are several (spec G5). */
  readonly candidates?: readonly string[];
}
