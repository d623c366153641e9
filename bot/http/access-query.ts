import { z } from "zod";
import { ACCESS_KINDS, type AccessQuery } from "../../core/access/access.ts";
import type { AccessPageView, AccessView } from "../../core/access/access-view.ts";
import { daysBetween } from "../../core/desk/desk-time.ts";
import { END_OF_TIME, type Instant } from "../../core/time.ts";
import type { ApiDeps } from "./deps.ts";
import { operatorAddress, ticketParams } from "./schemas/fields.ts";
import { eachOf, instant } from "./schemas/view-atoms.ts";
import { repeatable } from "./tickets/ticket-search.ts";

const MAX_LIMIT = 200;
const DEFAULT_LIMIT = 50;
const THE_BEGINNING: Instant = "1970-01-01T00:00:00.000Z";

const filters = {
  operator: operatorAddress.optional().meta({ description: "Who: an operator's address" }),
  ticket: ticketParams.shape.number.optional(),
  kind: repeatable(z.enum(ACCESS_KINDS)).optional(),
  from: z.iso.date().optional().meta({ description: "First day, on the desk's calendar" }),
  to: z.iso.date().optional().meta({ description: "Last day, included" }),
};

export const accessQuery = z.strictObject({
  ...filters,
  limit: z.coerce.number().int().min(1).max(MAX_LIMIT).default(DEFAULT_LIMIT),
  cursor: z.string().max(200).optional().meta({ description: "`next` of the page before" }),
});
export const accessFileQuery = z.strictObject(filters);

/** The question to the store; days are the desk's. */
export function askedAccesses(
  { desk }: ApiDeps,
  { operator, ticket, kind, from, to }: z.output<typeof accessFileQuery>,
  page: Pick<AccessQuery, "limit" | "cursor">,
): AccessQuery {
  return {
    from: from === undefined ? THE_BEGINNING : (dayOf(from, desk.timeZone)?.from ?? THE_BEGINNING),
    before: to === undefined ? END_OF_TIME : (dayOf(to, desk.timeZone)?.before ?? END_OF_TIME),
    ...(operator !== undefined && { operator }),
    ...(ticket !== undefined && { ticket }),
    ...(kind && { kinds: kind }),
    ...page,
  };
}

const dayOf = (day: string, timeZone: string) => daysBetween(day, day, timeZone)[0];

const accessSchema: z.ZodType<AccessView> = z
  .strictObject({
    at: instant,
    operator: z.strictObject({ address: z.string(), name: z.string() }),
    kind: z.enum(ACCESS_KINDS),
    ticket: z.string().nullable().meta({ description: "`null`: what concerns many, an exported list" }),
    source: eachOf({ teams: true, tab: true, mail: true, phone: true, timer: true, api: true }),
    text: z.string().meta({ description: "What it was, in the reader's language" }),
  })
  .meta({ id: "Access" });

export const accessesSchema: z.ZodType<AccessPageView> = z
  .strictObject({ items: z.array(accessSchema), next: z.string().nullable() })
  .meta({ id: "Accesses" });
