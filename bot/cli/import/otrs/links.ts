import type { TicketEvent } from "../../../../core/ticket/events.ts";
import type { LinkKind, TicketNumber } from "../../../../core/ticket/ticket.ts";
import type { OtrsImport } from "./otrs-import.ts";
import type { LinkRow, OtrsTicket } from "./ticket-rows.ts";

/** The ticket's half of each link; the other ticket brings its own. */
export function linkEvents(otrs: OtrsImport, { row, links }: OtrsTicket): readonly TicketEvent[] {
  return links.flatMap((link): readonly TicketEvent[] => {
    const isSource = link.source_key === String(row.id);
    const other = otrs.numbers.get(Number(isSource ? link.target_key : link.source_key));
    if (other === undefined)
      otrs.report.missing(
        "link_relation",
        `${link.source_key}-${link.target_key}`,
        "one of its tickets is not there",
      );
    if (other === undefined || other === row.tn) return [];
    return [
      { type: "TicketLinked", link: { kind: kindOf(link, isSource), number: other }, side: "counterpart" },
    ];
  });
}

/** What the other ticket is to this one: the source of OTRS's ParentChild is the parent. */
const kindOf = ({ type }: LinkRow, isSource: boolean): LinkKind =>
  type === "ParentChild" ? (isSource ? "child" : "parent") : "normal";

/**
 * Where a merged ticket went: the latest line of its history that says so, or else its parent. Null when that is no
 * ticket of the database or the ticket itself.
 */
export function mergedInto(otrs: OtrsImport, { row, history, links }: OtrsTicket): TicketNumber | null {
  const lines = history.filter(
    ({ history_type_id: type }) => otrs.catalogue.historyTypes.get(type)?.name === "Merged",
  );
  const told = lines.map(({ name }) => targetIn(name ?? "")).findLast((id) => id !== null && id !== row.id);
  const parent = links.findLast(
    ({ type, target_key }) => type === "ParentChild" && target_key === String(row.id),
  );
  const id = told ?? (parent ? Number(parent.source_key) : null);
  const into = id === null ? undefined : otrs.numbers.get(id);
  return into === undefined || into === row.tn ? null : into;
}

/** `%%old number%%old id%%main number%%main id`, or the sentence older versions wrote. */
function targetIn(name: string): number | null {
  const id = /^%%[^%]*%%\d+%%[^%]*%%(\d+)$/.exec(name)?.[1] ?? /to \(\w+\/(\d+)\)/.exec(name)?.[1];
  return id === undefined ? null : Number(id);
}
