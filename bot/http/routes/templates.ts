import type { z } from "zod";
import { queueOf } from "../../../core/desk/desk.ts";
import { type TemplateView, templateOfferView } from "../../../core/desk/desk-views.ts";
import {
  offeredTemplate,
  offeredTemplates,
  opensTicket,
  TEMPLATE_KINDS,
  type Template,
  type TemplateKind,
} from "../../../core/desk/template.ts";
import { hasRole } from "../../../core/people/policy.ts";
import {
  type FilledTemplate,
  fillNewTicketTemplate,
  fillTemplate,
} from "../../../core/ticket/writing/fill-template.ts";
import type { ApiDeps } from "../deps.ts";
import { type HttpResponse, json } from "../exchange.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import {
  queueParams,
  queueTemplateParams,
  templateParams,
  templateSchema,
  templatesQuery,
  templatesSchema,
} from "../schemas/desk-schemas.ts";
import { ticketParams } from "../schemas/fields.ts";
import { refused, rejected, visibleTicket } from "../tickets/ticket-answer.ts";

const OFFERED = { 200: { description: "In the order of the desk's file", schema: templatesSchema } };
const FILLED = { 200: { description: "Subject and text, filled in", schema: templateSchema } };

/** Texts to begin with (spec T17). */
export const templatesRoutes = (deps: ApiDeps): readonly Route[] => [
  ...ticketTemplateRoutes(deps),
  ...queueTemplateRoutes(deps),
];

function ticketTemplateRoutes(deps: ApiDeps): readonly Route[] {
  const path = "/api/v1/tickets/:number/templates";
  return [
    operatorRoute({
      method: "GET",
      path,
      id: "getTemplates",
      summary: "The templates offered in the ticket's queue",
      tag: "desk",
      params: ticketParams,
      query: templatesQuery,
      responses: OFFERED,
      refusals: ["ticket.not_found"],
      handle: async (call) => {
        const ticket = await visibleTicket(deps, call, call.params.number);
        if (!ticket.ok) return rejected(deps, call, ticket.error);
        return offered(deps, kindsOf(call.query), ticket.value.queue);
      },
    }),
    operatorRoute({
      method: "GET",
      path: `${path}/:key`,
      id: "getTemplate",
      summary: "A template filled in for the ticket and the operator",
      tag: "desk",
      params: templateParams,
      responses: FILLED,
      refusals: ["ticket.not_found", "template.not_found"],
      handle: (call) => ticketTemplate(deps, call),
    }),
  ];
}

function queueTemplateRoutes(deps: ApiDeps): readonly Route[] {
  const path = "/api/v1/queues/:queue/templates";
  return [
    operatorRoute({
      method: "GET",
      path,
      id: "getQueueTemplates",
      summary: "The templates offered for a new ticket in a queue",
      tag: "desk",
      params: queueParams,
      query: templatesQuery,
      responses: OFFERED,
      refusals: ["queue.not_allowed"],
      handle: async (call) => {
        const { queue } = call.params;
        return mayCreate(deps, call, queue)
          ? offered(deps, kindsOf(call.query).filter(opensTicket), queue)
          : rejected(deps, call, { code: "queue.not_allowed", queue });
      },
    }),
    operatorRoute({
      method: "GET",
      path: `${path}/:key`,
      id: "getQueueTemplate",
      summary: "A template filled in for a new ticket of the operator",
      tag: "desk",
      params: queueTemplateParams,
      responses: FILLED,
      refusals: ["queue.not_allowed", "template.not_found"],
      handle: async (call) => queueTemplate(deps, call),
    }),
  ];
}

const mayCreate = ({ desk }: ApiDeps, { operator }: Call, queue: string): boolean =>
  hasRole(desk, operator.address, queue, "create");

const kindsOf = ({ kind }: { readonly kind?: TemplateKind | undefined }): readonly TemplateKind[] =>
  kind ? [kind] : TEMPLATE_KINDS;

function offered({ desk }: ApiDeps, kinds: readonly TemplateKind[], queue: string): HttpResponse {
  const { key } = queueOf(desk, queue);
  return json(200, {
    items: kinds.flatMap((kind) => offeredTemplates(desk, kind, key)).map(templateOfferView),
  });
}

async function ticketTemplate(
  deps: ApiDeps,
  call: Call<z.output<typeof templateParams>>,
): Promise<HttpResponse> {
  const { desk, store } = deps;
  const { params, operator, now } = call;
  const ticket = await visibleTicket(deps, call, params.number);
  if (!ticket.ok) return rejected(deps, call, ticket.error);
  const template = offeredTemplate(desk, params.key, queueOf(desk, ticket.value.queue).key);
  if (!template) return refused(call, { code: "template.not_found" });
  const articles = await store.tickets.articles(params.number);
  const by = { operator: operator.address, now, articles };
  return json(200, templateView(template, fillTemplate(desk, template, ticket.value, by)));
}

function queueTemplate(deps: ApiDeps, call: Call<z.output<typeof queueTemplateParams>>): HttpResponse {
  const { desk } = deps;
  const { params, operator, now } = call;
  const { queue } = params;
  if (!mayCreate(deps, call, queue)) return rejected(deps, call, { code: "queue.not_allowed", queue });
  const template = offeredTemplate(desk, params.key, queue);
  if (!template || !opensTicket(template.kind)) return refused(call, { code: "template.not_found" });
  const by = { operator: operator.address, now };
  return json(200, templateView(template, fillNewTicketTemplate(desk, template, queue, by)));
}

const templateView = ({ key, name, kind }: Template, words: FilledTemplate): TemplateView => ({
  key,
  name,
  kind,
  ...words,
});
