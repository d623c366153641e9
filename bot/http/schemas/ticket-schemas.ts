import { z } from "zod";
import { ACTIONS } from "../../../core/people/policy.ts";
import { SUPPORT_OUTCOMES } from "../../../core/ticket/support.ts";
import { IMPACTS, LINK_KINDS, TICKET_STATES } from "../../../core/ticket/ticket.ts";
import type {
  LostAccessView,
  TicketDetailView,
  TicketLinkView,
} from "../../../core/ticket/views/ticket-detail-view.ts";
import type { TicketPageView, TicketView } from "../../../core/ticket/views/ticket-view.ts";
import { priority } from "./fields.ts";
import { intakeSchema } from "./intake-view-schema.ts";
import { namedFields, namedSchema, personSchema, queueSchema } from "./name-schemas.ts";
import { address, count, instant } from "./view-atoms.ts";

const impact = z.literal(IMPACTS);

export const undoSchema = z
  .strictObject({ action: z.enum(["move", "close", "assign"]), eventSeq: z.int(), until: instant })
  .nullable();

const ticketFields = {
  number: z.string(),
  version: z.int(),
  title: z.string(),
  originalTitle: z.string().nullable(),
  suggestedTitle: z.string().nullable(),
  state: z.enum(TICKET_STATES),
  priority,
  requestType: z.string(),
  queue: queueSchema,
  customer: address,
  owner: personSchema.nullable(),
  lock: z.strictObject({ by: personSchema, since: instant, mine: z.boolean() }).nullable(),
  pendingUntil: instant.nullable(),
  firstResponse: z.strictObject({ dueAt: instant.nullable(), metAt: instant.nullable() }),
  update: z.strictObject({ dueAt: instant.nullable() }),
  solution: z.strictObject({ dueAt: instant.nullable(), metAt: instant.nullable() }),
  escalationAt: instant.nullable(),
  isEscalated: z.boolean(),
  articleCount: count,
  lastCustomerArticleAt: instant.nullable(),
  createdAt: instant,
  changedAt: instant,
  closedAt: instant.nullable(),
  service: namedSchema.nullable(),
  sla: namedSchema.nullable(),
  impact: impact.nullable(),
  organisation: namedSchema.nullable(),
  watching: z.boolean(),
  mergedInto: z.string().nullable(),
  workUnits: z.number(),
  deliveryFailure: z
    .strictObject({
      recipient: z.string().nullable(),
      status: z.string().nullable(),
      reason: z.string().nullable(),
      isPermanent: z.boolean(),
      at: instant,
    })
    .nullable(),
  flags: z.strictObject({
    findings: count.meta({ description: "What the intake check says of the customer's mails" }),
    files: count.meta({ description: "Files that came with its articles" }),
    important: count.meta({ description: "Articles marked as important" }),
  }),
  support: z
    .strictObject({
      request: z.string(),
      contact: address,
      askedBy: personSchema,
      askedAt: instant,
      chat: z.strictObject({ url: z.string(), opened: z.boolean() }).nullable(),
      outcome: z.enum(SUPPORT_OUTCOMES).nullable(),
    })
    .nullable(),
  intake: intakeSchema,
  undo: undoSchema,
  abilities: z.array(z.enum(ACTIONS)),
};

const link: z.ZodType<TicketLinkView> = z
  .strictObject({
    kind: z.enum(LINK_KINDS),
    number: z.string(),
    title: z.string(),
    state: z.enum(TICKET_STATES),
  })
  .meta({ id: "TicketLink" });

export const ticketSchema: z.ZodType<TicketView> = z.strictObject(ticketFields).meta({ id: "Ticket" });

export const ticketDetailSchema: z.ZodType<TicketDetailView> = z
  .strictObject({
    ...ticketFields,
    watchers: z.array(personSchema),
    links: z.array(link),
    choices: z.strictObject({
      moveTargets: z.array(queueSchema),
      owners: z.array(personSchema),
      services: z.array(z.strictObject({ ...namedFields, slas: z.array(z.string()) })),
      slas: z.array(namedSchema),
      impacts: z.array(impact),
    }),
  })
  .meta({ id: "TicketDetail" });

const lostAccessSchema: z.ZodType<LostAccessView> = z
  .strictObject({ number: z.string(), lostAccess: z.literal(true), undo: undoSchema })
  .meta({
    id: "LostAccess",
    description:
      "The action took the ticket out of the caller's sight; while `undo` is there he may take it back.",
  });

/** What an action answers. */
export const actionSchema = z.union([ticketDetailSchema, lostAccessSchema]).meta({ id: "ActionResult" });

export const ticketPageSchema: z.ZodType<TicketPageView> = z
  .strictObject({ items: z.array(ticketSchema), next: z.string().nullable() })
  .meta({ id: "TicketPage" });
