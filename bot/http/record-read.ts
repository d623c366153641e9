import type { Access } from "../../core/access/access.ts";
import type { CommandSource } from "../../core/ticket/commands.ts";
import type { TicketNumber } from "../../core/ticket/ticket.ts";
import type { ApiDeps } from "./deps.ts";
import type { HttpRequest } from "./exchange.ts";
import type { Call } from "./route.ts";

/** What was read, or taken away. */
type ReadKind = Exclude<Access["kind"], "changed">;

/** The tab says that it is the tab; whatever else calls is a program. */
export const surfaceOf = ({ headers }: HttpRequest): CommandSource =>
  headers["x-sportello-surface"] === "tab" ? "tab" : "api";

/** Writes down that the caller was given this (spec D7). @param name of the file, where there is one */
export function recordRead(
  { recordAccess }: ApiDeps,
  { request, operator, now }: Call,
  kind: ReadKind,
  ticket: TicketNumber | null,
  name = "",
): void {
  const source = surfaceOf(request);
  recordAccess({ at: now, operator: operator.address, kind, ticket, source, detail: name, events: null });
}
