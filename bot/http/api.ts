import { apiEndpoint } from "./api-endpoint.ts";
import type { ApiDeps } from "./deps.ts";
import { type Endpoint, json } from "./exchange.ts";
import { openApiDocument } from "./openapi.ts";
import type { Route } from "./route.ts";
import { accessesRoutes } from "./routes/accesses.ts";
import { articlesRoutes } from "./routes/articles.ts";
import { bulkRoutes } from "./routes/bulk.ts";
import { channelsRoutes } from "./routes/channels.ts";
import { converseRoutes } from "./routes/converse.ts";
import { correspondRoutes } from "./routes/correspond.ts";
import { customersRoutes } from "./routes/customers.ts";
import { dashboardRoutes } from "./routes/dashboard.ts";
import { deadLettersRoutes } from "./routes/dead-letters.ts";
import { deliveryRoutes } from "./routes/delivery.ts";
import { describeRoutes } from "./routes/describe.ts";
import { deskRoutes } from "./routes/desk.ts";
import { draftsRoutes } from "./routes/drafts.ts";
import { escalationsRoutes } from "./routes/escalations.ts";
import { eventsRoutes } from "./routes/events.ts";
import { faqRoutes } from "./routes/faq.ts";
import { healthRoutes } from "./routes/health.ts";
import { mailboxesRoutes } from "./routes/mailboxes.ts";
import { meRoutes } from "./routes/me.ts";
import { movedTicketsRoutes } from "./routes/moved-tickets.ts";
import { newTicketsRoutes } from "./routes/new-tickets.ts";
import { organiseRoutes } from "./routes/organise.ts";
import { picturesRoutes } from "./routes/pictures.ts";
import { preferencesRoutes } from "./routes/preferences.ts";
import { presenceRoutes } from "./routes/presence.ts";
import { printRoutes } from "./routes/print.ts";
import { privacyRoutes } from "./routes/privacy.ts";
import { publicFaqRoutes } from "./routes/public-faq.ts";
import { relateRoutes } from "./routes/relate.ts";
import { reportsRoutes } from "./routes/reports.ts";
import { requestsRoutes } from "./routes/requests.ts";
import { routingHintRoutes } from "./routes/routing-hint.ts";
import { savedSearchesRoutes } from "./routes/saved-searches.ts";
import { searchRoutes } from "./routes/search.ts";
import { searchExportRoutes } from "./routes/search-export.ts";
import { statesRoutes } from "./routes/states.ts";
import { templatesRoutes } from "./routes/templates.ts";
import { ticketRoutes } from "./routes/ticket.ts";
import { ticketsRoutes } from "./routes/tickets.ts";
import { uploadsRoutes } from "./routes/uploads.ts";

const API_VERSION = "1.0.0";

/** The REST API with its OpenAPI document and the health checks, ready to be served. */
export function apiEndpoints(deps: ApiDeps): readonly Endpoint[] {
  const routes: readonly Route[] = [
    ...meRoutes(deps),
    ...deskRoutes(deps),
    ...preferencesRoutes(deps),
    ...customersRoutes(deps),
    ...privacyRoutes(deps),
    ...dashboardRoutes(deps),
    ...eventsRoutes(deps),
    ...newTicketsRoutes(deps),
    ...ticketsRoutes(deps),
    ...ticketRoutes(deps),
    ...printRoutes(deps),
    ...routingHintRoutes(deps),
    ...templatesRoutes(deps),
    ...searchRoutes(deps),
    ...searchExportRoutes(deps),
    ...savedSearchesRoutes(deps),
    ...reportsRoutes(deps),
    ...movedTicketsRoutes(deps),
    ...articlesRoutes(deps),
    ...picturesRoutes(deps),
    ...uploadsRoutes(deps),
    ...converseRoutes(deps),
    ...correspondRoutes(deps),
    ...organiseRoutes(deps),
    ...escalationsRoutes(deps),
    ...requestsRoutes(deps),
    ...describeRoutes(deps),
    ...relateRoutes(deps),
    ...bulkRoutes(deps),
    ...statesRoutes(deps),
    ...draftsRoutes(deps),
    ...faqRoutes(deps),
    ...publicFaqRoutes(deps),
    ...accessesRoutes(deps),
    ...deadLettersRoutes(deps),
    ...channelsRoutes(deps),
    ...presenceRoutes(deps),
    ...mailboxesRoutes(deps),
    ...deliveryRoutes(deps),
    ...healthRoutes(deps),
  ];
  return [...routes, documentRoute(routes)].map((route) => apiEndpoint(deps, route));
}

function documentRoute(routes: readonly Route[]): Route {
  // Made of every schema there is: not before somebody asks for it.
  let document: ReturnType<typeof openApiDocument> | null = null;
  const route: Route = {
    method: "GET",
    path: "/api/v1/openapi.json",
    access: "public",
    id: "getOpenApi",
    summary: "This document",
    tag: "operations",
    responses: { 200: { description: "The document" } },
    handle: async () => {
      document ??= openApiDocument([...routes, route], API_VERSION);
      return json(200, document, { "cache-control": "public, max-age=300" });
    },
  };
  return route;
}
