import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { OutboxDepth } from "../../core/ports.ts";
import type { HistoryRecord } from "../../core/ticket/events.ts";

/** What the process counts of its own work, for Prometheus. Labels are kinds and codes, never numbers of tickets or people. */
export interface Metrics {
  answered(request: { method: string; route: string; status: number; seconds: number }): void;
  called(service: "graph" | "teams", call: { route: string; status: number | null; seconds: number }): void;
  performed(kind: string, outcome: string, seconds: number): void;
  mail(outcome: "taken" | "failed" | "parked"): void;
  committed(events: readonly HistoryRecord[]): void;
  /** The page as Prometheus reads it, looked at now. */
  page(): Promise<string>;
}

/** What is looked at when somebody asks, instead of being counted. */
export interface Gauges {
  readonly outbox: () => Promise<OutboxDepth>;
  /** Lines of server-sent events that are open. */
  readonly listeners: () => number;
  /** Milliseconds. */
  readonly now: () => number;
}

const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60];

export const METRICS_TYPE = Registry.PROMETHEUS_CONTENT_TYPE;

/** A registry of its own: two desks in one process do not share it. */
export function createMetrics(gauges: Gauges): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: "sportello_" });
  const registers = [registry];
  const histogram = <L extends string>(name: string, help: string, labelNames: L[]) =>
    new Histogram({ name: `sportello_${name}`, help, labelNames, buckets: SECONDS, registers });
  const counter = <L extends string>(name: string, help: string, labelNames: L[]) =>
    new Counter({ name: `sportello_${name}`, help, labelNames, registers });
  const answers = histogram("http_request_seconds", "Requests answered", ["method", "route", "status"]);
  const calls = histogram("call_seconds", "Calls to Microsoft 365", ["service", "route", "status"]);
  const effects = histogram("effect_seconds", "Effects performed", ["kind", "outcome"]);
  const mails = counter("mails_total", "Mails of the mailboxes", ["outcome"]);
  const events = counter("ticket_events_total", "What happened to tickets", ["type"]);
  addGauges(registry, gauges);
  return {
    answered: ({ seconds, ...labels }) => answers.observe(labels, seconds),
    called: (service, { route, status, seconds }) =>
      calls.observe({ service, route, status: status ?? "none" }, seconds),
    performed: (kind, outcome, seconds) => effects.observe({ kind, outcome }, seconds),
    mail: (outcome) => mails.inc({ outcome }),
    committed: (records) => {
      for (const { event } of records) events.inc({ type: event.type });
    },
    page: () => registry.metrics(),
  };
}

function addGauges(registry: Registry, { outbox, listeners, now }: Gauges): void {
  const registers = [registry];
  new Gauge({
    name: "sportello_outbox_tickets",
    help: "Tickets with work in the outbox: due, for later, given up on",
    labelNames: ["state"],
    registers,
    async collect() {
      const { due, later, dead } = await outbox();
      for (const [state, count] of Object.entries({ due, later, dead })) this.set({ state }, count);
    },
  });
  new Gauge({
    name: "sportello_outbox_oldest_seconds",
    help: "How long the oldest due effect has waited",
    registers,
    async collect() {
      const { oldestDue } = await outbox();
      this.set(oldestDue === null ? 0 : Math.max(0, (now() - Date.parse(oldestDue)) / 1000));
    },
  });
  new Gauge({
    name: "sportello_event_listeners",
    help: "Open lines of server-sent events",
    registers,
    collect() {
      this.set(listeners());
    },
  });
}
