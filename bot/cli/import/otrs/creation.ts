import { organisationOf } from "../../../../core/people/organisation-of.ts";
import type { Article } from "../../../../core/ticket/article.ts";
import type { TicketEvent } from "../../../../core/ticket/events.ts";
import { IMPACTS, type Impact, type TicketCustomer } from "../../../../core/ticket/ticket.ts";
import type { Standing } from "./history-events.ts";
import type { OtrsImport } from "./otrs-import.ts";
import type { OtrsTicket } from "./ticket-rows.ts";

/** The field of OTRS's ITSM packages that holds what we call impact. */
const IMPACT = "ITSMImpact";

/** How the ticket began; what OTRS keeps no history of is as it is now. */
export function creationOf(
  otrs: OtrsImport,
  ticket: OtrsTicket,
  { queue, priority, requestType }: Standing,
  articles: readonly Article[],
): Extract<TicketEvent, { type: "TicketCreated" }> {
  const { row } = ticket;
  const { mapping } = otrs;
  const customer = customerOf(otrs, ticket, articles);
  const service = mapping.services.get(row.service_id ?? 0);
  const sla = mapping.slas.get(row.sla_id ?? 0);
  const impact = impactOf(otrs, ticket);
  const organisation =
    mapping.organisations.get(row.customer_id ?? "") ?? organisationOf(otrs.deps.desk, customer.address);
  return {
    type: "TicketCreated",
    number: row.tn,
    title: (row.title ?? "").trim() || articles[0]?.subject || row.tn,
    queue,
    priority,
    requestType,
    customer,
    ...(service && { service }),
    ...(sla && { sla }),
    ...(impact && { impact }),
    ...(organisation && { organisation }),
    firstResponseDueAt: null,
  };
}

/** By login, which may be an address of somebody OTRS did not know; or else whoever wrote. */
function customerOf(
  { customers }: OtrsImport,
  { row }: OtrsTicket,
  articles: readonly Article[],
): TicketCustomer {
  const login = (row.customer_user_id ?? "").trim();
  const known = customers.get(login.toLowerCase());
  const wrote = articles.find(({ sender }) => sender === "customer")?.from;
  const address = (known?.email ?? (login.includes("@") ? login : (wrote?.address ?? ""))).toLowerCase();
  const isHis = wrote?.address.toLowerCase() === address;
  return { address, name: known?.name || (isHis ? (wrote?.name ?? "") : "") };
}

function impactOf({ catalogue }: OtrsImport, { fields }: OtrsTicket): Impact | null {
  const field = fields.find(({ field_id }) => catalogue.fields.get(field_id)?.name === IMPACT);
  const level = Number.parseInt(field?.value_text ?? "", 10);
  return IMPACTS.find((impact) => impact === level) ?? null;
}
