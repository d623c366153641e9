import { z } from "zod";
import { daysBetween, fieldsInZone } from "../../core/desk/desk-time.ts";
import { visibleQueues } from "../../core/people/policy.ts";
import type { ReportScope } from "../../core/report/scope.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import type { ApiDeps } from "./deps.ts";
import type { FieldError, Problem } from "./problem.ts";
import type { Call } from "./route.ts";
import { key } from "./schemas/fields.ts";
import { repeatable } from "./tickets/ticket-search.ts";

const MAX_DAYS = 400;
const MS_A_DAY = 86_400_000;

const asked = {
  from: z.iso.date().meta({ description: "First day, on the desk's calendar" }),
  to: z.iso
    .date()
    .meta({ description: `Last day, included; at most ${MAX_DAYS} days, and none after today` }),
  queue: repeatable(key).optional().meta({ description: "All the reader may see when absent" }),
  type: repeatable(key).optional().meta({ description: "Request types, as tickets had them at the end" }),
  organisation: repeatable(key).optional().meta({ description: "As tickets had them at the end" }),
};

export const reportQuery = z.strictObject(asked);
export const reportFileQuery = z.strictObject({ ...asked, format: z.enum(["csv", "xlsx"]) });

export const movedTicketsQuery = z.strictObject({
  ...asked,
  source: key.meta({ description: "The queue they left" }),
  target: key.meta({ description: "The queue they were moved to" }),
});

type Asked = z.output<typeof reportQuery>;

/** What is asked for, within what the operator may see, or each field that is wrong. */
export function askedReport({ desk }: ApiDeps, call: Call, query: Asked): Result<ReportScope, Problem> {
  const visible = visibleQueues(desk, call.operator.address);
  const types = desk.requestTypes.map((type) => type.key);
  const fields = [
    ...unknownIn("queue", query.queue, visible),
    ...unknownIn("type", query.type, types),
    ...unknownIn("organisation", query.organisation, [...desk.organisations.keys()]),
    ...wrongDays(query, fieldsInZone(call.now, desk.timeZone).date),
  ];
  if (fields.length > 0) return fail({ code: "query.invalid", fields });
  return ok({
    days: daysBetween(query.from, lastDay(query, call.now, desk.timeZone), desk.timeZone),
    queues: visible.filter((queue) => query.queue?.includes(queue) ?? true),
    visible: new Set(visible),
    requestTypes: query.type ?? null,
    organisations: query.organisation ?? null,
  });
}

const unknownIn = (
  field: string,
  asked: readonly string[] | undefined,
  known: readonly string[],
): readonly FieldError[] =>
  asked?.every((one) => known.includes(one)) === false ? [{ field, code: "field.invalid" }] : [];

function wrongDays({ from, to }: Asked, today: string): readonly FieldError[] {
  if (from > today) return [{ field: "from", code: "field.invalid" }];
  if (to < from) return [{ field: "to", code: "field.invalid" }];
  const days = (Date.parse(to) - Date.parse(from)) / MS_A_DAY + 1;
  return days > MAX_DAYS ? [{ field: "to", code: "field.range_too_long", params: { max: MAX_DAYS } }] : [];
}

/** Days to come have no figures. */
function lastDay({ to }: Asked, now: string, timeZone: string): string {
  const today = fieldsInZone(now, timeZone).date;
  return to < today ? to : today;
}
