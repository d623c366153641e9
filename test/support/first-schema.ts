import type { Article } from "../../core/ticket/article.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";

/** A ticket as it was stored before it could have a service, watchers, links and the like. */
export function plainTicket(ticket: Ticket): object {
  const { service, sla, impact, organisation, watchers, links, mergedInto, important, workUnits, ...plain } =
    ticket;
  return plain;
}

/** An article as it was stored before it could have a Bcc. */
export function plainArticle({ bcc, ...plain }: Article): object {
  return plain;
}
