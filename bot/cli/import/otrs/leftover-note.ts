import { translate } from "../../../../core/i18n/translate.ts";
import { SYSTEM } from "../../../../core/people/actor.ts";
import type { Article } from "../../../../core/ticket/article.ts";
import type { Instant } from "../../../../core/time.ts";
import type { OtrsImport } from "./otrs-import.ts";
import type { FieldRow, OtrsTicket } from "./ticket-rows.ts";

/** A note with what has no place of its own here, so that searches find it; null when there is nothing. */
export function leftoverNote(otrs: OtrsImport, ticket: OtrsTicket, createdAt: Instant): Article | null {
  const { language, name } = otrs.deps.desk;
  const lines = ticket.fields.map((field) => fieldText(otrs, ticket, field));
  const workUnits = unitsOfNoArticle(ticket);
  if (workUnits > 0) lines.push(translate(language, "import.work_units", { units: workUnits }));
  if (lines.length === 0) return null;
  return {
    id: otrs.deps.newId(),
    position: 0,
    channel: "note",
    sender: "system",
    author: SYSTEM,
    visibleToCustomer: false,
    from: { address: "", name },
    to: [],
    cc: [],
    bcc: [],
    subject: translate(language, "import.fields"),
    text: lines.join("\n"),
    html: null,
    attachments: [],
    messageId: null,
    inReplyTo: null,
    references: [],
    rawDigest: null,
    autoResponse: null,
    ...(workUnits > 0 && { workUnits }),
    createdAt,
  };
}

function fieldText({ catalogue, deps }: OtrsImport, { articles }: OtrsTicket, row: FieldRow): string {
  const field = catalogue.fields.get(row.field_id);
  const value = row.value_text ?? row.value_date ?? row.value_int ?? "";
  const text = `${field?.label || field?.name || row.field_id}: ${value}`;
  if (field?.object !== "Article") return text;
  const position = articles.findIndex(({ id }) => id === row.object_id) + 1;
  return translate(deps.desk.language, "import.article_field", { position, text });
}

/** Time that was accounted on the ticket, or on an article that is gone. */
function unitsOfNoArticle({ times, articles }: OtrsTicket): number {
  const ids = new Set<number | null>(articles.map(({ id }) => id));
  const sum = times
    .filter(({ article_id }) => !ids.has(article_id))
    .reduce((units, { time_unit }) => units + (Number(time_unit) || 0), 0);
  return Math.round(sum * 100) / 100;
}
