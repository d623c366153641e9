import { z } from "zod";
import type {
  DraftLineView,
  DraftsView,
  DraftView,
  TicketDraftsView,
} from "../../../core/people/draft-views.ts";
import { NEW_TICKET_DRAFTS, TICKET_DRAFTS } from "../../../core/people/drafts.ts";
import { ticketParams } from "./fields.ts";

/** The largest draft, as JSON. */
export const MAX_DRAFT_BYTES = 200_000;
const MAX_FIELDS = 200;
const MAX_FIELD_NAME = 100;
const MAX_LIST = 1_000;

export const draftParams = ticketParams.extend({ action: z.enum(TICKET_DRAFTS) });
export const newDraftParams = z.object({ action: z.enum(NEW_TICKET_DRAFTS) });

const values = z.record(
  z.string().min(1).max(MAX_FIELD_NAME),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).max(MAX_LIST)]),
);

export const draftBody = z.strictObject({
  values: values
    .refine((given) => Object.keys(given).length <= MAX_FIELDS)
    .meta({ description: "The form's fields, named as the action's body names them" }),
});

const lineFields = {
  ticket: z.string().nullable(),
  title: z.string().nullable(),
  action: z.enum([...TICKET_DRAFTS, ...NEW_TICKET_DRAFTS]),
  savedAt: z.iso.datetime(),
  outdated: z.boolean(),
  newArticles: z.int().min(0),
};

const draftLine: z.ZodType<DraftLineView> = z.strictObject(lineFields).meta({ id: "DraftLine" });

export const draftSchema: z.ZodType<DraftView> = z
  .strictObject({ ...lineFields, values })
  .meta({ id: "Draft" });

export const ticketDraftsSchema: z.ZodType<TicketDraftsView> = z
  .strictObject({ items: z.array(draftSchema) })
  .meta({ id: "TicketDrafts" });

export const draftsSchema: z.ZodType<DraftsView> = z
  .strictObject({ items: z.array(draftLine) })
  .meta({ id: "Drafts" });
