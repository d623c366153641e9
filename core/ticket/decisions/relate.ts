import { translate } from "../../i18n/translate.ts";
import { fail, ok, type Result } from "../../result.ts";
import type { CommandOf } from "../commands.ts";
import type { Rejection } from "../rejection.ts";
import { isFinal } from "../ticket.ts";
import type { Decision } from "./decision.ts";
import { noteArticle } from "./new-article.ts";
import { giveTo, release } from "./ownership.ts";

/** A ticket with more links is a subject, not a ticket; the snapshot must stay small. */
const MAX_LINKS = 200;

export function linkTicket(decision: Decision, command: CommandOf<"LinkTicket">): Result<void, Rejection> {
  const { number, kind } = command;
  const { ticket } = decision;
  if (number === ticket.number) return fail({ code: "link.itself" });
  const there = ticket.links.find((link) => link.number === number);
  // Two tickets cannot be related twice: one cannot be both parent and equal (reference/otrs-behaviour §11).
  if (there && there.kind !== kind) return fail({ code: "link.exists", number });
  if (there) return ok(undefined);
  if (ticket.links.length >= MAX_LINKS) return fail({ code: "link.too_many" });
  decision.record({ type: "TicketLinked", link: { kind, number }, side: "origin" });
  return ok(undefined);
}

export function unlinkTicket(
  decision: Decision,
  command: CommandOf<"UnlinkTicket">,
): Result<void, Rejection> {
  const link = decision.ticket.links.find(({ number }) => number === command.number);
  if (link) decision.record({ type: "TicketUnlinked", link, side: "origin" });
  return ok(undefined);
}

/** The other ticket was asked: this one follows, also when it is finished. */
export function addLink(decision: Decision, { link }: CommandOf<"AddLink">): Result<void, Rejection> {
  const isThere = decision.ticket.links.some(({ number }) => number === link.number);
  if (!isThere && link.number !== decision.ticket.number)
    decision.record({ type: "TicketLinked", link, side: "counterpart" });
  return ok(undefined);
}

export function removeLink(decision: Decision, { number }: CommandOf<"RemoveLink">): Result<void, Rejection> {
  const link = decision.ticket.links.find((other) => other.number === number);
  if (link) decision.record({ type: "TicketUnlinked", link, side: "counterpart" });
  return ok(undefined);
}

/** The ticket ends here; its articles follow into the main one, and so do mails that quote its number (spec M5, T13). */
export function mergeTicket(
  decision: Decision,
  { into }: CommandOf<"MergeTicket">,
  operator: string,
): Result<void, Rejection> {
  const { ticket, ctx } = decision;
  if (into === ticket.number) return fail({ code: "merge.itself" });
  giveTo(decision, operator, "locked");
  const said = translate(ctx.desk.language, "merge.note", { from: ticket.number, into });
  decision.addArticle(noteArticle(decision, translate(ctx.desk.language, "merge.subject"), said));
  const { state: from, links } = decision.ticket;
  decision.record({ type: "StateChanged", from, to: "merged", pending: null });
  release(decision, "merged");
  decision.record({ type: "TicketMerged", into });
  if (!links.some(({ number }) => number === into))
    decision.record({ type: "TicketLinked", link: { kind: "parent", number: into }, side: "origin" });
  return ok(undefined);
}

/** Takes over what the merged ticket had; asked again it changes nothing. */
export function absorbTicket(
  decision: Decision,
  command: CommandOf<"AbsorbTicket">,
): Result<void, Rejection> {
  const { from, articles, important, watchers, links, workUnits } = command;
  const { state, articleCount } = decision.ticket;
  if (isFinal(state)) return fail({ code: "ticket.wrong_state", state });
  for (const article of articles) decision.adoptArticle(article, from);
  for (const position of important)
    decision.record({ type: "ArticleMarked", position: articleCount + position, important: true });
  const others = links.filter(({ number }) => number !== decision.ticket.number);
  decision.record({ type: "TicketAbsorbed", from, watchers, links: others, workUnits });
  return ok(undefined);
}
