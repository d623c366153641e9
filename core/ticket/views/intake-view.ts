import type { ContractService } from "../../desk/contract.ts";
import { type Desk, queueOf } from "../../desk/desk.ts";
import { type IntakeRules, rulesOf } from "../../desk/intake-rules.ts";
import { type NamedView, type PersonView, personView } from "../../desk/named-views.ts";
import type { AvailabilityWindow } from "../../intake/check/availability/availability.ts";
import { isReachable } from "../../intake/check/availability/reachable.ts";
import { FINDING_CODES, type Finding, type FindingCode, isMissing } from "../../intake/check/finding.ts";
import type { IntakeNote } from "../../intake/check/intake-note.ts";
import type { KindOfRequest } from "../../intake/check/request/request-kinds.ts";
import type { Instant } from "../../time.ts";
import { chargeOf } from "../charge.ts";
import { CALLS_BEFORE_CLOSING, NO_CONTACT, type Proposal } from "../request.ts";
import { isActive, type Ticket } from "../ticket.ts";

/** One thing the intake check says: `intake.finding.<code>` of the dictionaries is its sentence. */
export interface FindingView extends Finding {
  /** `missing`: something the customer can still supply; `context`: good to know before answering. */
  readonly kind: "missing" | "context";
}

/** What the desk proposes; done or waved away by a command of its own. */
export interface ProposalView {
  readonly what: Proposal;
  /** `split`: of the article that brought another matter. */
  readonly position: number | null;
  /** `split`: its first words. */
  readonly evidence: string;
}

/** What is known of a request beside its conversation (spec G1–G7). Codes and instants; the reader's surface says them. */
export interface IntakeView {
  /** Whether the ticket waits for what its customer was asked: the flag "incompleto". */
  readonly incomplete: {
    readonly since: Instant;
    readonly asked: readonly Finding["code"][];
    readonly answerBy: Instant;
    readonly isOverdue: boolean;
  } | null;
  /** The checklist; empty where nothing was found or the queue does not want to know. */
  readonly findings: readonly FindingView[];
  /** What the queue has new mails checked for; null where it does not, or this ticket's first was not. */
  readonly checkedFor: readonly FindingCode[] | null;
  /** What the mail asks for and the words that say so; null where nothing was checked. */
  readonly request: KindOfRequest | null;
  /** The service the organisation has not bought: the ticket is "a pagamento". */
  readonly charge: {
    readonly service: ContractService;
    readonly confirmed: { readonly by: PersonView; readonly at: Instant } | null;
  } | null;
  /** E.164. */
  readonly telephone: string | null;
  readonly availability: readonly AvailabilityWindow[];
  /** Whether he can be reached now; null where he has not said when. */
  readonly isReachable: boolean | null;
  /** For which of several he writes has to be asked; the one he named is the ticket's. */
  readonly organisation: { readonly toBeAsked: boolean; readonly candidates: readonly NamedView[] };
  /** Failed calls, oldest first. */
  readonly attempts: readonly { readonly at: Instant; readonly by: PersonView; readonly inWindow: boolean }[];
  readonly solicitations: { readonly count: number; readonly lastAt: Instant | null };
  readonly proposals: readonly ProposalView[];
}

/** What the queue's intake mode allows to be shown: `off` shows only what people wrote down themselves. */
export function intakeView(desk: Desk, ticket: Ticket, now: Instant): IntakeView {
  const rules = rulesOf(queueOf(desk, ticket.queue));
  const note = rules ? (ticket.intake ?? null) : null;
  const { incomplete = null, solicitations } = ticket;
  return {
    incomplete: incomplete && {
      since: incomplete.since,
      asked: incomplete.asked,
      answerBy: incomplete.answerBy,
      isOverdue: incomplete.answerBy <= now,
    },
    findings: (note?.findings ?? []).map((finding) => ({
      ...finding,
      kind: isMissing(finding.code) ? "missing" : "context",
    })),
    checkedFor: note && rules ? checkedFor(rules, note) : null,
    request: note?.request ?? null,
    charge: chargeView(desk, ticket),
    telephone: note?.telephone ?? null,
    availability: note?.availability ?? [],
    isReachable:
      note && note.availability.length > 0 ? isReachable(note.availability, now, desk.timeZone) : null,
    organisation: organisationAsked(desk, note),
    attempts: (ticket.contact ?? NO_CONTACT).attempts.map(({ at, by, inWindow }) => ({
      at,
      by: personView(desk, by),
      inWindow,
    })),
    solicitations: { count: solicitations?.count ?? 0, lastAt: solicitations?.lastAt ?? null },
    proposals: proposalsOf(ticket),
  };
}

/** Who may write for several is asked for which, whatever the queue looks for. */
const checkedFor = ({ findings }: IntakeRules, { candidates }: IntakeNote): readonly FindingCode[] =>
  FINDING_CODES.filter(
    (code) => findings.includes(code) || (code === "organisation_unknown" && (candidates?.length ?? 0) > 1),
  );

function chargeView(desk: Desk, ticket: Ticket): IntakeView["charge"] {
  const service = chargeOf(desk, ticket);
  const { charge } = ticket;
  if (service === null) return null;
  const isConfirmed = charge?.service === service;
  return { service, confirmed: isConfirmed ? { by: personView(desk, charge.by), at: charge.at } : null };
}

function organisationAsked(desk: Desk, note: IntakeNote | null): IntakeView["organisation"] {
  const isUnknown = note?.findings.some(({ code }) => code === "organisation_unknown") ?? false;
  const keys = isUnknown ? (note?.candidates ?? []) : [];
  return {
    toBeAsked: isUnknown,
    candidates: keys.map((key) => ({ key, name: desk.organisations.get(key)?.name ?? key })),
  };
}

/** What the desk proposes now. */
export function proposalsOf(ticket: Ticket): readonly ProposalView[] {
  const { newTopic, contact } = ticket;
  if (!isActive(ticket.state)) return [];
  return [
    ...(newTopic
      ? [{ what: "split", position: newTopic.position, evidence: newTopic.evidence } as const]
      : []),
    ...((contact?.missed ?? 0) >= CALLS_BEFORE_CLOSING
      ? [{ what: "close", position: null, evidence: "" } as const]
      : []),
  ];
}
