import type { MeView, TicketDetailView } from "../../../../../core/views.ts";
import { customerName } from "../../../format/people.ts";

/** What will stand around the answer. The desk writes the real one; the preview shows it exactly. */
export interface AroundReply {
  readonly salutation: string;
  readonly signature: string;
  readonly from: string;
}

export function aroundReply(me: MeView, ticket: TicketDetailView): AroundReply {
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
    salutation: fill(queue?.salutation ?? ""),
    signature: fill(queue?.signature ?? ""),
    from: queue ? `${queue.address.name} <${queue.address.address}>` : ticket.queue.name,
  };
}

/** A template takes the place of nothing that was written: it goes below it. */
export function withTemplate(text: string, template: string, lastTemplate: string): string {
  const isUntouched = text.trim() === "" || text === lastTemplate;
  return isUntouched ? template : `${text.trimEnd()}\n\n${template}`;
}

/** Addresses as people write them: commas, semicolons, names in front. */
export function parseAddresses(text: string): readonly { address: string; name: string }[] {
  return text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const named = /^(.*?)<([^>]+)>$/.exec(part);
      return named
        ? { name: (named[1] ?? "").trim().replace(/^"|"$/g, ""), address: (named[2] ?? "").trim() }
        : { name: "", address: part };
    });
}
