import { z } from "zod";
import { ARTICLE_TEXTS, TICKET_TEXTS } from "../../../core/search/condition-fields.ts";
import { SEARCH_ATTRIBUTES } from "../../../core/search/search-request.ts";
import type {
  ConditionView,
  SavedSearchesView,
  SearchCountsView,
  SearchHitView,
  SearchPageView,
} from "../../../core/search/search-views.ts";
import { ticketSchema } from "./ticket-schemas.ts";
import { count, instant } from "./view-atoms.ts";

const MAX_LIMIT = 200;
const DEFAULT_LIMIT = 40;
const MAX_CURSOR = 1_000;
/** Searches counted in one request. */
const MAX_COUNTED = 20;

const sort = z.strictObject({
  by: z.enum(["createdAt", "changedAt", "pendingUntil", "escalationAt", "number", "priority"]),
  direction: z.enum(["asc", "desc"]),
});

const attributes = z.record(z.string().max(100), z.unknown()).meta({
  description: `By name: ${SEARCH_ATTRIBUTES.join(", ")}. Texts take the condition grammar (* && || ! ( ) "…"),
choices one value or several, times {from, to} as days or {relative: last|next|ago|in, count, unit}.`,
});

const asked = { attributes: attributes.default({}), sort: sort.optional() };

export const searchSchema = z.strictObject({
  ...asked,
  limit: z.number().int().min(1).max(MAX_LIMIT).default(DEFAULT_LIMIT),
  cursor: z.string().max(MAX_CURSOR).optional().meta({ description: "`next` of the page before" }),
  keep: z.boolean().default(true).meta({ description: "Whether it becomes the operator's last search" }),
});

export const countSchema = z.strictObject({ searches: z.array(attributes).min(1).max(MAX_COUNTED) });
export const countsSchema: z.ZodType<SearchCountsView> = z
  .strictObject({ counts: z.array(count) })
  .meta({ id: "SearchCounts" });

export const exportSchema = z.strictObject(asked);
export const exportQuery = z.strictObject({ format: z.enum(["csv", "xlsx", "pdf"]) });

export const saveSchema = z.strictObject(asked);
/** Any text: what makes a name is core's to say. */
export const savedSearchParams = z.object({ name: z.string().max(1_000) });

const place = z.union([
  z.strictObject({ field: z.enum(TICKET_TEXTS), article: z.null() }),
  z.strictObject({ field: z.enum(ARTICLE_TEXTS), article: z.int() }),
]);

const excerpt = z
  .strictObject({
    place,
    at: instant.nullable(),
    channel: z.enum(["email", "phone", "note"]).nullable(),
    parts: z.array(z.strictObject({ text: z.string(), found: z.boolean() })),
  })
  .meta({ id: "SearchExcerpt", description: "The words around what was found, outside the title" });

const hit: z.ZodType<SearchHitView> = z
  .strictObject({ ticket: ticketSchema, places: z.array(place), excerpt: excerpt.nullable() })
  .meta({ id: "SearchHit" });

const condition: z.ZodType<ConditionView> = z
  .strictObject({
    attribute: z.string(),
    text: z.string(),
    fault: z.strictObject({ code: z.string(), at: z.int() }).nullable(),
  })
  .meta({ id: "SearchCondition" });

export const searchPageSchema: z.ZodType<SearchPageView> = z
  .strictObject({
    items: z.array(hit),
    next: z.string().nullable(),
    exact: z.string().nullable(),
    conditions: z.array(condition),
  })
  .meta({ id: "SearchPage" });

export const savedSearchSchema = z
  .strictObject({
    name: z.string(),
    attributes: z.record(z.string(), z.unknown()),
    sort: sort.nullable(),
    savedAt: z.iso.datetime(),
  })
  .meta({ id: "SavedSearch" });

export const savedSearchesSchema: z.ZodType<SavedSearchesView> = z
  .strictObject({ items: z.array(savedSearchSchema) })
  .meta({ id: "SavedSearches" });
