import type { CloseReason, LOCK_PURPOSES, MoveReason } from "../../../core/ticket/commands.ts";
import type { Proposal } from "../../../core/ticket/request.ts";
import type { SupportOutcome } from "../../../core/ticket/support.ts";
import type { ClosedState, Impact, LinkKind, PendingState, Priority } from "../../../core/ticket/ticket.ts";

export interface NextStateInput {
  readonly state: "open" | ClosedState | PendingState;
  readonly until?: string;
}

export interface MailAddressInput {
  readonly address: string;
  readonly name: string;
}

/** What every article may have beside its text: ids of uploads, work units. */
interface Extras {
  attachments?: readonly string[];
  workUnits?: number;
}

/** A mail: `html` says the same as `text`, which the desk then makes from it. */
interface Mail extends Extras {
  cc?: readonly MailAddressInput[];
  bcc?: readonly MailAddressInput[];
  subject?: string;
  text: string;
  html?: string;
  next?: NextStateInput;
}

/** Every action on a ticket, by the last part of its address, with its body. */
export interface ActionBodies {
  notes: Extras & { subject: string; text: string; visibleToCustomer?: boolean };
  /** `replyTo` null answers nothing: a mail of its own. */
  replies: Mail & { to?: readonly MailAddressInput[]; replyTo?: number | null };
  forwards: Mail & { position: number; to: readonly MailAddressInput[]; withAttachments?: boolean };
  bounces: { position: number; to: readonly MailAddressInput[]; inform?: string; next?: NextStateInput };
  "phone-calls": Extras & {
    direction: "inbound" | "outbound";
    subject: string;
    text: string;
    next?: NextStateInput;
  };
  moves: { queue: string; reason: MoveReason; text: string };
  assignments: Extras & { owner: string; subject?: string; text: string };
  take: Record<never, never>;
  release: { restoreOwner?: boolean };
  lock: { purpose: (typeof LOCK_PURPOSES)[number] };
  close: Extras & { state?: ClosedState; why: CloseReason; text: string; reviewRequired?: boolean };
  pending: Extras & { date: string; time: string; state?: PendingState; subject?: string; text: string };
  reopen: Record<never, never>;
  priority: {
    priority?: Priority;
    requestType?: string;
    service?: string | null;
    sla?: string | null;
    impact?: Impact | null;
    next?: NextStateInput;
  };
  title: { title: string };
  customer: { customer: MailAddressInput; organisation?: string | null };
  watch: Record<never, never>;
  unwatch: Record<never, never>;
  links: { number: string; kind: LinkKind };
  merge: { into: string };
  split: {
    position: number;
    queue?: string;
    title?: string;
    text?: string;
    priority?: Priority;
    requestType?: string;
    next?: NextStateInput;
  };
  escalations: { text: string; tried?: string };
  "escalation-outcomes": { request: string; outcome: SupportOutcome; text: string };
  undo: { eventSeq: number };
  "acknowledge-delivery-failure": Record<never, never>;
  charge: Record<never, never>;
  "failed-calls": Record<never, never>;
  unreachable: Record<never, never>;
  dismissals: { proposal: Proposal };
}
export type ActionName = keyof ActionBodies;
