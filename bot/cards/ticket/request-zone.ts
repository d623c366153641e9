import { findingText } from "../../../core/intake/check/finding-text.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import {
  type FindingView,
  type IntakeView,
  intakeView,
  type ProposalView,
} from "../../../core/ticket/views/intake-view.ts";
import { dueText } from "../card-time.ts";
import { type CardContext, type Surface, say } from "../context.ts";
import { escapeMarkdown } from "../text.ts";

/** What is known of the request, in lines below the title (spec G1–G7). */
export interface RequestZone {
  readonly head: string;
  /** The checklist: what is missing. */
  readonly lines: readonly string[];
  /** Good to know. */
  readonly context: readonly string[];
  /** What waits for somebody: an answer that is late, what the desk proposes. */
  readonly due: readonly string[];
}

/** A card is no page: what is left is said as a number. */
const MAX_FINDINGS = 4;

/** "Incompleto · A pagamento · 2 solleciti": none of the citizen's words, so any channel may read it. */
export function requestFlags(ctx: CardContext, ticket: Ticket): string | undefined {
  const { incomplete, charge, solicitations, attempts } = intakeView(ctx.desk, ticket, ctx.now);
  const flags = [
    ...(incomplete ? [say(ctx, "intake.incomplete")] : []),
    ...(charge ? [chargeText(ctx, charge)] : []),
    ...counted(ctx, "intake.solicitations", solicitations.count),
    ...counted(ctx, "intake.calls", attempts.length),
  ];
  return flags.length > 0 ? flags.join(" · ") : undefined;
}

const chargeText = (ctx: CardContext, { confirmed }: NonNullable<IntakeView["charge"]>): string =>
  confirmed
    ? say(ctx, "intake.charge.confirmed", { name: escapeMarkdown(confirmed.by.name) })
    : say(ctx, "intake.charge");

function counted(
  ctx: CardContext,
  key: "intake.solicitations" | "intake.calls",
  n: number,
): readonly string[] {
  if (n === 0) return [];
  return [n === 1 ? say(ctx, `${key}.one`) : say(ctx, key, { n })];
}

/** The checklist and what the desk proposes; in a channel without the citizen's own words. Undefined for nothing. */
export function requestZone(ctx: CardContext, ticket: Ticket, surface: Surface): RequestZone | undefined {
  const view = intakeView(ctx.desk, ticket, ctx.now);
  const of = (kind: FindingView["kind"]) => findingLines(ctx, view, kind, surface);
  const zone = { lines: of("missing"), context: of("context"), due: dueLines(ctx, view, surface) };
  const isEmpty = Object.values(zone).every((lines) => lines.length === 0);
  return isEmpty ? undefined : { head: say(ctx, "intake.title"), ...zone };
}

function findingLines(
  ctx: CardContext,
  view: IntakeView,
  kind: FindingView["kind"],
  surface: Surface,
): readonly string[] {
  const findings = view.findings.filter((finding) => finding.kind === kind);
  const lines = findings.slice(0, MAX_FINDINGS).map(({ code, evidence }) => {
    const words = surface === "personal" ? escapeMarkdown(evidence) : "";
    return `• ${findingText(ctx.language, { code, evidence: words })}`;
  });
  const left = findings.length - lines.length;
  return left > 0 ? [...lines, say(ctx, "card.request.more", { n: left })] : lines;
}

function dueLines(
  ctx: CardContext,
  { incomplete, proposals }: IntakeView,
  surface: Surface,
): readonly string[] {
  const late = incomplete?.isOverdue
    ? [say(ctx, "intake.incomplete.overdue", { date: dueText(ctx, incomplete.answerBy) })]
    : [];
  return [...late, ...proposals.map((proposal) => proposalText(ctx, proposal, surface))];
}

function proposalText(ctx: CardContext, { what, evidence }: ProposalView, surface: Surface): string {
  if (what === "close") return say(ctx, "intake.proposal.close");
  if (surface === "channel") return say(ctx, "intake.proposal.split.bare");
  return say(ctx, "intake.proposal.split", { evidence: escapeMarkdown(evidence) });
}
