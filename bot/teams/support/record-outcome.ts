import { handle } from "../../../core/handle.ts";
import { leadingTicket } from "../../../core/merged-tickets.ts";
import { operatorActor, SYSTEM } from "../../../core/people/actor.ts";
import type { Operator } from "../../../core/people/operator.ts";
import { can } from "../../../core/people/policy.ts";
import { type AskedSupport, supportInHistory } from "../../../core/ticket/history/support-history.ts";
import type { Rejection } from "../../../core/ticket/rejection.ts";
import type { SupportOutcome } from "../../../core/ticket/support.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { noticeCard } from "../../cards/answers/notice-card.ts";
import { rejectionText } from "../../cards/answers/rejection-text.ts";
import type { AdaptiveCard, CardContext } from "../../cards/context.ts";
import { formErrors } from "../../cards/forms/form-errors.ts";
import type { Envelope } from "../activities/activity.ts";
import type { OutcomeAction } from "../card-actions/perform.ts";
import { dossierOf } from "./dossier.ts";
import type { SupportDeps } from "./open-chat.ts";

/**
 * A click on *Registra l'esito*: by an operator who may add notes, or by the contact who was asked, who need not be an
 * operator (spec B7). He is known by the request and by the address Teams gives him.
 */
export async function recordOutcome(
  deps: SupportDeps,
  envelope: Envelope,
  operator: Operator | null,
  action: OutcomeAction,
): Promise<AdaptiveCard> {
  const { desk, clock, links } = deps;
  const ctx = { desk, language: desk.language, now: clock.now(), links };
  const asked = await askedIn(deps, action);
  const teller = asked && (await tellerOf(deps, envelope, operator, asked));
  if (!asked || !teller) return noticeCard({ ...ctx, language: envelope.language }, "not_in_chat");
  const { actor, contact } = teller;
  const { text } = action;
  const outcome = action.outcome as SupportOutcome;
  const done = await handle(
    deps,
    asked.ticket.number,
    { type: "RecordSupportOutcome", request: action.esc, outcome, text, ...(contact && { contact }) },
    {
      actor,
      now: clock.now(),
      source: "teams",
      requestKey: `teams:${envelope.conversation.id}:${envelope.id}`,
    },
  );
  if (done.ok) return dossierOf(deps, done.value.ticket, asked.request);
  return dossierOf(deps, asked.ticket, asked.request, {
    values: { outcome, text },
    ...whyNot(ctx, done.error),
  });
}

function whyNot(ctx: CardContext, rejection: Rejection) {
  const errors = formErrors(ctx, "note", rejection, {}) ?? {};
  return { errors, why: Object.values(errors)[0] ?? rejectionText(ctx, rejection) };
}

interface Asked {
  /** Where the note goes: the main ticket, for one that was merged. */
  readonly ticket: Ticket;
  readonly request: AskedSupport;
}

async function askedIn(
  { store, support }: SupportDeps,
  { number, esc }: OutcomeAction,
): Promise<Asked | null> {
  const dossier = await support.dossiers.get(esc);
  if (dossier?.number !== number) return null;
  const request = supportInHistory(await store.history(number), esc);
  const ticket = await leadingTicket(store, number);
  return request && ticket ? { ticket, request } : null;
}

/** In whose name the note is written; null for somebody who was not asked. */
async function tellerOf(
  { desk, teams }: SupportDeps,
  { conversation, from }: Envelope,
  operator: Operator | null,
  { ticket, request: { contact } }: Asked,
) {
  if (operator && can(desk, operator.address, "note", ticket).ok)
    return { actor: operatorActor(operator.address), contact: null };
  const member = await teams.member(conversation, from.id);
  const names = [member?.email, member?.userPrincipalName].map((name) => name?.toLowerCase());
  return names.includes(contact.address.toLowerCase()) ? { actor: SYSTEM, contact } : null;
}
