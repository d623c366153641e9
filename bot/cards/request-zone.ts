import { findingText } from "../../core/intake/check/finding-text.ts";
import { type FindingView, type IntakeView, intakeView } from "../../core/intake-views.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { dueText } from "./card-time.ts";
import { type CardContext, type Surface, say } from "./context.ts";
import { escapeMarkdown } from "./text.ts";

/** What is known of the request, in lines below the title (spec G1–G7). */
export interface RequestZone {
  readonly head: string;
  readonly lines: readonly string[];
}

/** A card is no page: what is left is said as a number. */
const MAX_FINDINGS = 4;

/** "Incompleto · A pagamento · 2 solleciti": none of the citizen's words, so any channel may read it. */
export function requestFlags(ctx: CardContext, ticket: Ticket): readonly string[] {
  const { incomplete, charge, solicitations, attempts } = intakeView(ctx.desk, ticket, ctx.now);
  const flags = [
    ...(incomplete ? [`⏸ ${say(ctx, "intake.incomplete")}`] : []),
    ...(charge ? [`€ ${chargeText(ctx, charge)}`] : []),
    ...counted(ctx, "intake.solicitations", solicitations.count),
    ...counted(ctx, "intake.calls", attempts.length),
  ];
  return flags.length > 0 ? [flags.join(" · ")] : [];
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
  const lines = [
    ...overdueText(ctx, view),
    ...findingLines(ctx, view, surface),
    ...proposalTexts(ctx, view, surface),
  ];
  return lines.length > 0 ? { head: say(ctx, "intake.title"), lines } : undefined;
}

function overdueText(ctx: CardContext, { incomplete }: IntakeView): readonly string[] {
  if (!incomplete?.isOverdue) return [];
  return [`⚠ ${say(ctx, "intake.incomplete.overdue", { date: dueText(ctx, incomplete.answerBy) })}`];
}

function findingLines(ctx: CardContext, { findings }: IntakeView, surface: Surface): readonly string[] {
  const lines = findings.slice(0, MAX_FINDINGS).map((finding) => findingLine(ctx, finding, surface));
  const left = findings.length - lines.length;
  return left > 0 ? [...lines, say(ctx, "card.request.more", { n: left })] : lines;
}

/** An empty box for what can still come, a sign for what is good to know. */
function findingLine(ctx: CardContext, { code, evidence, kind }: FindingView, surface: Surface): string {
  const words = surface === "personal" ? evidence : "";
  const text = findingText(ctx.language, { code, evidence: escapeMarkdown(words) });
  return `${kind === "missing" ? "☐" : "ℹ"} ${text}`;
}

function proposalTexts(ctx: CardContext, { proposals }: IntakeView, surface: Surface): readonly string[] {
  return proposals.map(({ what, evidence }) => {
    if (what === "close") return `→ ${say(ctx, "intake.proposal.close")}`;
    if (surface === "channel") return `→ ${say(ctx, "intake.proposal.split.bare")}`;
    return `→ ${say(ctx, "intake.proposal.split", { evidence: escapeMarkdown(evidence) })}`;
  });
}
