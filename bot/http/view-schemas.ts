import { z } from "zod";
import type { DeadLetterView } from "../../core/dead-letter-view.ts";
import type { MeView } from "../../core/people/me-view.ts";
import { ACTIONS } from "../../core/people/policy.ts";
import type { ProblemView } from "../../core/problem-view.ts";
import { DASHBOARD_LISTS, DASHBOARD_SCOPES, type DashboardList } from "../../core/search/dashboard.ts";
import type { DashboardView } from "../../core/search/dashboard-view.ts";
import { SUPPORT_OUTCOMES } from "../../core/ticket/support.ts";
import { IMPACTS, LINK_KINDS, TICKET_STATES } from "../../core/ticket/ticket.ts";
import type { BulkView } from "../../core/ticket/views/bulk-view.ts";
import type {
  LostAccessView,
  TicketDetailView,
  TicketLinkView,
} from "../../core/ticket/views/ticket-detail-view.ts";
import type { TicketPageView, TicketView } from "../../core/ticket/views/ticket-view.ts";
import { historyLine } from "./article-schemas.ts";
import { intakeSchema } from "./intake-view-schema.ts";
import { priority } from "./schemas.ts";
import { address, count, eachOf, instant } from "./view-atoms.ts";

/*
 * Core's views once more, as schemas: what the OpenAPI document says about answers. The annotations keep
 * them in step with the types; the tests check every answer against them.
 */

export const personSchema = z.strictObject({ address: z.string(), name: z.string() }).meta({ id: "Person" });
const queueFields = { key: z.string(), name: z.string(), shortName: z.string() };
export const queueSchema = z.strictObject(queueFields).meta({ id: "Queue" });
const namedFields = { key: z.string(), name: z.string() };
const named = z.strictObject(namedFields).meta({ id: "Named" });
const impact = z.literal(IMPACTS);
const undo = z
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
  service: named.nullable(),
  sla: named.nullable(),
  impact: impact.nullable(),
  organisation: named.nullable(),
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
  undo,
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
      slas: z.array(named),
      impacts: z.array(impact),
    }),
  })
  .meta({ id: "TicketDetail" });

const lostAccessSchema: z.ZodType<LostAccessView> = z
  .strictObject({ number: z.string(), lostAccess: z.literal(true), undo })
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

export const meSchema: z.ZodType<MeView> = z
  .strictObject({
    operator: z.strictObject({ address: z.string(), name: z.string(), language: z.enum(["it", "en"]) }),
    desk: z.strictObject({ name: z.string(), timeZone: z.string() }),
    queues: z.array(
      z.strictObject({
        ...queueFields,
        address,
        canCreate: z.boolean(),
        mine: z.boolean(),
        salutation: z.string(),
        signature: z.string(),
        plainLanguage: z.boolean(),
      }),
    ),
    requestTypes: z.array(z.strictObject({ key: z.string(), name: z.string() })),
    may: z.strictObject({ runDesk: z.boolean(), editFaq: z.boolean(), editCustomers: z.boolean() }),
  })
  .meta({ id: "Me" });

const dashboardList = z
  .strictObject({
    scope: z.enum(DASHBOARD_SCOPES),
    counts: z.record(z.enum(DASHBOARD_SCOPES), count),
    items: z.array(ticketSchema),
  })
  .meta({ id: "DashboardList" });

const lists = Object.fromEntries(DASHBOARD_LISTS.map((list) => [list, dashboardList])) as Record<
  DashboardList,
  typeof dashboardList
>;

const toolbarCount = z.strictObject({ total: count, reminder: count }).meta({ id: "ToolbarCount" });

export const dashboardSchema: z.ZodType<DashboardView> = z
  .strictObject({
    at: instant,
    lists: z.strictObject(lists),
    queues: z.array(
      z.strictObject({
        queue: queueSchema,
        mine: z.boolean(),
        new: count,
        open: count,
        reminder: count,
        escalated: count,
      }),
    ),
    toolbar: z.strictObject({ locked: toolbarCount, watched: toolbarCount }),
    incomplete: z.strictObject({ total: count, overdue: count }),
    week: z.array(z.strictObject({ day: z.iso.date(), created: count, closed: count })),
  })
  .meta({ id: "Dashboard" });

const deadLetterSchema: z.ZodType<DeadLetterView> = z
  .strictObject({
    id: z.string(),
    ticket: z.string(),
    kind: eachOf<DeadLetterView["kind"]>({
      "card.sync": true,
      "thread.follow-up": true,
      "mail.send": true,
      "notice.send": true,
      "notice.spread": true,
      "support.chat": true,
      "ticket.absorb": true,
      "ticket.link": true,
      "ticket.unlink": true,
      "timer.pending": true,
      "timer.escalation": true,
      "timer.lock": true,
    }),
    attempts: count,
    reason: z.string(),
    at: instant,
  })
  .meta({ id: "DeadLetter" });

export const deadLettersSchema = z
  .strictObject({ items: z.array(deadLetterSchema) })
  .meta({ id: "DeadLetters" });

export const problemSchema: z.ZodType<ProblemView> = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    errors: z.array(z.strictObject({ field: z.string(), code: z.string(), detail: z.string() })).optional(),
    changes: z.array(historyLine).optional(),
  })
  .meta({ id: "Problem" });

export const bulkSchema: z.ZodType<BulkView> = z
  .strictObject({
    items: z.array(
      z.strictObject({
        number: z.string(),
        done: count,
        version: z.int().nullable(),
        problem: problemSchema.nullable(),
        undo,
      }),
    ),
  })
  .meta({ id: "BulkOutcomes" });
