import type { ContractService } from "../desk/contract.ts";
import type { IntakeNote } from "../intake/check/intake-note.ts";
import type { Incomplete, NewTopic, Proposal } from "./request.ts";

/** What happens to a request beside its conversation. */
export type RequestEvent =
  /** What the intake check says of the customer's mails so far (spec G1); the last one holds. */
  | { readonly type: "IntakeChecked"; readonly note: IntakeNote }
  /** The customer was asked for what is missing: the ticket is "incompleto", promised times stand still. */
  | ({ readonly type: "InformationAsked" } & Omit<Incomplete, "since">)
  /** `answered`: nothing is missing any more; `person`: somebody works on it as it is. */
  | { readonly type: "InformationSettled"; readonly why: "answered" | "person" }
  /** Somebody agreed with the organisation that it pays (spec G2). */
  | { readonly type: "ChargeConfirmed"; readonly service: ContractService }
  /** A call nobody answered (spec G6). */
  | { readonly type: "ContactFailed"; readonly inWindow: boolean }
  /** The customer asked for news of what he had asked already (spec G7). */
  | { readonly type: "TicketSolicited"; readonly position: number }
  /** He brought another matter into the ticket (spec G4). */
  | ({ readonly type: "NewTopicFound" } & NewTopic)
  | { readonly type: "ProposalDismissed"; readonly proposal: Proposal };

const TYPES: ReadonlySet<string> = new Set<RequestEvent["type"]>([
  "IntakeChecked",
  "InformationAsked",
  "InformationSettled",
  "ChargeConfirmed",
  "ContactFailed",
  "TicketSolicited",
  "NewTopicFound",
  "ProposalDismissed",
]);

export const isRequestEvent = (event: { readonly type: string }): event is RequestEvent =>
  TYPES.has(event.type);
