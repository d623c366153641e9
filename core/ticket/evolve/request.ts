import type { EventRecord } from "../events.ts";
import { type ContactLedger, MAX_ATTEMPTS, NO_CONTACT } from "../request.ts";
import type { RequestEvent } from "../request-events.ts";
import type { Ticket } from "../ticket.ts";

/** What a ticket keeps of its request after one more event. */
export function requestChanged(
  ticket: Ticket,
  event: RequestEvent,
  { at, actor }: Omit<EventRecord<unknown>, "event">,
): Partial<Ticket> {
  const { contact = NO_CONTACT } = ticket;
  const by = actor.kind === "operator" ? actor.address : "";
  switch (event.type) {
    case "IntakeChecked":
      return { intake: event.note };
    case "InformationAsked":
      return { incomplete: { since: at, asked: event.asked, answerBy: event.answerBy } };
    case "InformationSettled":
      return { incomplete: null, promisedFrom: at };
    case "ChargeConfirmed":
      return { charge: { service: event.service, by, at } };
    case "ContactFailed":
      return {
        contact: {
          attempts: [...contact.attempts, { at, by, inWindow: event.inWindow }].slice(-MAX_ATTEMPTS),
          missed: contact.missed + (event.inWindow ? 1 : 0),
        },
      };
    case "TicketSolicited":
      return { solicitations: { count: (ticket.solicitations?.count ?? 0) + 1, lastAt: at } };
    case "NewTopicFound":
      return { newTopic: { position: event.position, evidence: event.evidence } };
    case "ProposalDismissed":
      return event.proposal === "split" ? { newTopic: null } : { contact: { ...contact, missed: 0 } };
  }
}

/** He was heard of, or spoken with: what was missed before no longer counts. */
export const heardOf = (contact: ContactLedger | undefined): Pick<Ticket, "contact"> =>
  contact && contact.missed > 0 ? { contact: { ...contact, missed: 0 } } : {};
