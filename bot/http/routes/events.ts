import { visibleQueues } from "../../../core/people/policy.ts";
import type { ApiDeps } from "../deps.ts";
import { eventStream } from "../event-stream.ts";
import { operatorRoute, type Route } from "../route.ts";

/** What changes, as it changes (spec D1). */
export function eventsRoutes({ desk, changes }: ApiDeps): readonly Route[] {
  return [
    operatorRoute({
      method: "GET",
      path: "/api/v1/events",
      id: "getEvents",
      summary:
        "Server-sent events: `changed` with the numbers of tickets, `reload` when too much was missed. Resumes from `Last-Event-ID`",
      tag: "tickets",
      responses: { 200: { description: "Stays open", contentType: "text/event-stream" } },
      handle: async ({ request, operator }) => ({
        status: 200,
        headers: {
          "content-type": "text/event-stream",
          "cache-control": "no-store",
          "x-accel-buffering": "no",
        },
        body: {
          bytes: eventStream(changes, {
            sees: (queue) => visibleQueues(desk, operator.address).includes(queue),
            lastHeard: request.headers["last-event-id"] ?? null,
          }),
        },
      }),
    }),
  ];
}
