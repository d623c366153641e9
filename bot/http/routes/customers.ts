import type { z } from "zod";
import { type Customer, newCustomer, withDetails } from "../../../core/people/customer.ts";
import { customerOf, saveCustomer, searchCustomers } from "../../../core/people/customer-book.ts";
import { customerView } from "../../../core/people/customer-views.ts";
import { canEditCustomers, canSeeCustomers, visibleQueues } from "../../../core/people/policy.ts";
import type { ApiDeps } from "../deps.ts";
import { type HttpResponse, json } from "../exchange.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import {
  customerDetails,
  customerParams,
  customerSchema,
  customersQuery,
  customersSchema,
  customerTicketsQuery,
} from "../schemas/customer-schemas.ts";
import { ticketPageSchema } from "../schemas/ticket-schemas.ts";
import { refused, rejected } from "../tickets/ticket-answer.ts";
import { ticketPage } from "../tickets/ticket-search.ts";
import { etagOf, seenVersion } from "../wire/entity-tag.ts";

const path = "/api/v1/customers";
const tag = "customers";

type Params = z.output<typeof customerParams>;
type SaveCall = Call<Params, undefined, z.output<typeof customerDetails>>;

/** The citizens the desk knows (spec P4). */
export function customersRoutes(deps: ApiDeps): readonly Route[] {
  return [
    operatorRoute({
      method: "GET",
      path,
      id: "findCustomers",
      summary: "Customers by name, address or telephone number, the first 20 by name",
      tag,
      query: customersQuery,
      responses: { 200: { description: "The customers", schema: customersSchema } },
      refusals: ["customer.not_allowed"],
      handle: (call) => whereSeen(deps, call, () => find(deps, call)),
    }),
    operatorRoute({
      method: "GET",
      path: `${path}/:address`,
      id: "getCustomer",
      summary: "One customer",
      tag,
      params: customerParams,
      responses: { 200: { description: "The customer; `ETag` is his version", schema: customerSchema } },
      refusals: ["customer.not_allowed", "customer.not_found"],
      handle: (call) =>
        whereSeen(deps, call, async () => {
          const customer = await customerOf(deps.store, call.params.address);
          return customer ? answer(deps, 200, customer) : refused(call, { code: "customer.not_found" });
        }),
    }),
    operatorRoute({
      method: "PUT",
      path: `${path}/:address`,
      id: "putCustomer",
      summary: "Write down who a customer is, known or new",
      tag,
      isVersioned: true,
      params: customerParams,
      body: customerDetails,
      responses: {
        200: { description: "The customer as saved", schema: customerSchema },
        201: { description: "The customer, new to the desk", schema: customerSchema },
      },
      refusals: ["customer.not_allowed", "customer.changed", "field.invalid"],
      handle: (call) => save(deps, call),
    }),
    operatorRoute({
      method: "GET",
      path: `${path}/:address/tickets`,
      id: "getCustomerTickets",
      summary: "The customer's tickets in queues the operator may see, newest first",
      tag,
      params: customerParams,
      query: customerTicketsQuery,
      responses: { 200: { description: "One page", schema: ticketPageSchema } },
      refusals: ["customer.not_allowed"],
      handle: (call) => whereSeen(deps, call, () => tickets(deps, call)),
    }),
  ];
}

const whereSeen = async (
  { desk }: ApiDeps,
  call: Call,
  handle: () => Promise<HttpResponse>,
): Promise<HttpResponse> =>
  canSeeCustomers(desk, call.operator.address) ? handle() : refused(call, { code: "customer.not_allowed" });

async function find(
  { store, desk }: ApiDeps,
  { query }: Call<undefined, z.output<typeof customersQuery>>,
): Promise<HttpResponse> {
  const { items, more } = await searchCustomers(store, query.q);
  return json(200, { items: items.map((customer) => customerView(desk, customer)), more });
}

async function save(deps: ApiDeps, call: SaveCall): Promise<HttpResponse> {
  const { store, desk } = deps;
  const { operator, params, body, now } = call;
  if (!canEditCustomers(desk, operator.address)) return refused(call, { code: "customer.not_allowed" });
  const seen = seenVersion(call.request);
  if (!seen.ok) return refused(call, seen.error);
  const before = await customerOf(store, params.address);
  if (seen.value !== undefined && seen.value !== before?.version) {
    return refused(call, { code: "customer.changed" });
  }
  const blank = { ...newCustomer(params.address, "", now), version: 0 };
  const after = withDetails(desk, before ?? blank, body, operator.address, now);
  if (!after.ok) return rejected(deps, call, after.error);
  const isSaved = await saveCustomer(store, before, after.value);
  return isSaved
    ? answer(deps, before ? 200 : 201, after.value)
    : refused(call, { code: "customer.changed" });
}

const answer = ({ desk }: ApiDeps, status: number, customer: Customer): HttpResponse =>
  json(status, customerView(desk, customer), { etag: etagOf(customer) });

function tickets(
  deps: ApiDeps,
  call: Call<Params, z.output<typeof customerTicketsQuery>>,
): Promise<HttpResponse> {
  const { limit, cursor } = call.query;
  return ticketPage(deps, call, {
    filter: {
      all: [
        { field: "queue", in: visibleQueues(deps.desk, call.operator.address) },
        { field: "customer", in: [call.params.address] },
      ],
    },
    sort: { by: "createdAt", direction: "desc" },
    limit,
    ...(cursor !== undefined && { cursor }),
  });
}
