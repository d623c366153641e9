import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { routeOf } from "../../../bot/graph/told-calls.ts";
import { metricsEndpoint } from "../../../bot/http/metrics-endpoint.ts";
import { createHttpServer, type HttpServer } from "../../../bot/http/server.ts";
import { createMetrics, METRICS_TYPE } from "../../../bot/metrics/metrics.ts";
import { NOON } from "../../support/given.ts";

const metrics = createMetrics({
  outbox: async () => ({ due: 3, later: 4, dead: 1, oldestDue: NOON }),
  listeners: () => 7,
  now: () => Date.parse(NOON) + 90_000,
});
const TOKEN = "a-token-of-prometheus";

let server: HttpServer;
let url: string;
beforeAll(async () => {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const at = (path: string, guard: Parameters<typeof metricsEndpoint>[0]) => ({
    ...metricsEndpoint(guard, metrics.page, METRICS_TYPE),
    path,
  });
  const endpoints = [at("/metrics", { token: TOKEN }), at("/open", "open"), at("/closed", "closed")];
  server = createHttpServer({ endpoints, log, onAnswer: metrics.answered });
  url = `http://127.0.0.1:${await server.listen(0, "127.0.0.1")}`;
});
afterAll(() => server.stop(0));

const get = (path: string, authorization = "") =>
  fetch(`${url}${path}`, authorization ? { headers: { authorization } } : {});

describe("R4 the figures for Prometheus", () => {
  it("R3 R4 are for who brings the token, and for nobody where there is none", async () => {
    expect((await get("/metrics")).status).toBe(401);
    expect((await get("/metrics", "Bearer another")).status).toBe(401);
    const shown = await get("/metrics", `Bearer ${TOKEN}`);
    expect([shown.status, shown.headers.get("content-type")]).toEqual([200, METRICS_TYPE]);
    expect((await get("/closed", `Bearer ${TOKEN}`)).status).toBe(404);
    expect((await get("/open")).status).toBe(200);
  });

  it("R4 say how requests, effects, calls and mails went", async () => {
    metrics.performed("mail.send", "done", 0.2);
    metrics.performed("mail.send", "retry", 0.1);
    metrics.called("graph", { route: "/users/:id/messages", status: 429, seconds: 0.01 });
    metrics.called("teams", { route: "send", status: null, seconds: 15 });
    metrics.mail("taken");
    metrics.mail("taken");
    const page = await (await get("/open")).text();
    for (const line of [
      'sportello_effect_seconds_count{kind="mail.send",outcome="done"} 1',
      'sportello_effect_seconds_count{kind="mail.send",outcome="retry"} 1',
      'sportello_call_seconds_count{service="graph",route="/users/:id/messages",status="429"} 1',
      'sportello_call_seconds_count{service="teams",route="send",status="none"} 1',
      'sportello_mails_total{outcome="taken"} 2',
      'sportello_http_request_seconds_count{method="GET",route="/metrics",status="401"} 2',
    ])
      expect(page).toContain(line);
  });

  it("R4 look at the outbox, the open lines and the process when they are asked", async () => {
    const page = await metrics.page();
    for (const line of [
      'sportello_outbox_tickets{state="due"} 3',
      'sportello_outbox_tickets{state="later"} 4',
      'sportello_outbox_tickets{state="dead"} 1',
      "sportello_outbox_oldest_seconds 90",
      "sportello_event_listeners 7",
    ])
      expect(page).toContain(line);
    expect(page).toMatch(/^sportello_nodejs_eventloop_lag_p99_seconds \d/m);
    expect(page).toMatch(/^sportello_process_resident_memory_bytes \d/m);
  });

  it.each([
    [
      "/users/contactcenter@ente.example/mailFolders/inbox/messages/delta?$top=50",
      "/users/:id/mailFolders/inbox/messages/delta",
    ],
    [
      "https://graph.microsoft.com/v1.0/users/a%40b.it/messages/AAMkAGUx/$value",
      "/users/:id/messages/:id/$value",
    ],
    [
      "/groups/7d10777e-6036-4c26-a93a-e0bb0317abb7/transitiveMembers/microsoft.graph.user",
      "/groups/:id/transitiveMembers/microsoft.graph.user",
    ],
    ["/chats/19%3Aabc%40thread.v2/messages?$top=50", "/chats/:id/messages"],
    ["/users?$filter=mail eq 'mario@example.org'", "/users"],
  ])("R3 R4 name a call's route without whom it is about: %s", (path, route) => {
    expect(routeOf(path)).toBe(route);
  });
});
