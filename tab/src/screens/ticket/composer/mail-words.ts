import type { MeView } from "../../../../../core/people/me-view.ts";
import type { TicketDetailView } from "../../../../../core/ticket/views/ticket-detail-view.ts";
import { customerName } from "../../../format/people.ts";
import type { MailPanel } from "../ticket-page.ts";

/** What will stand around the mail. The desk writes the real one; the preview shows it exactly. */
export interface AroundMail {
  readonly salutation: string;
  readonly signature: string;
  readonly from: string;
}

export function aroundMail(me: MeView, ticket: TicketDetailView, kind: MailPanel): AroundMail {
  const queue = me.queues.find(({ key }) => key === ticket.queue.key);
  const values: Readonly<Record<string, string>> = {
    number: ticket.number,
    title: ticket.title,
    queue: ticket.queue.name,
    customer: customerName(ticket.customer),
    "customer.address": ticket.customer.address,
    operator: me.operator.name,
    "operator.address": me.operator.address,
    desk: me.desk.name,
  };
  const fill = (text: string) =>
    text.replace(/\{([a-zA-Z.]+)\}/g, (whole, name: string) => values[name] ?? whole);
  return {
    /** A third party is not greeted as the customer. */
    salutation: kind === "forward" ? "" : fill(queue?.salutation ?? ""),
    signature: fill(queue?.signature ?? ""),
    from: queue ? `${queue.address.name} <${queue.address.address}>` : ticket.queue.name,
  };
}

/** A template takes the place of nothing that was written: it goes below it. */
export function withTemplate(written: string, template: string, lastTemplate: string): string {
  const isUntouched = written.trim() === "" || written === lastTemplate;
  return isUntouched ? template : `${written.trimEnd()}\n\n${template}`;
}

/** Whether the ticket's queue and the operator want plainer words looked for (spec X2). */
export const isPlainWanted = (me: MeView, { queue }: TicketDetailView): boolean =>
  me.queues.find(({ key }) => key === queue.key)?.plainLanguage ?? false;
