import { customerAddress } from "../../../core/people/customer.ts";
import { organisationOf } from "../../../core/people/organisation-of.ts";
import { fail, ok, type Result } from "../../../core/result.ts";
import type { CommandOf } from "../../../core/ticket/commands.ts";
import type { Rejection } from "../../../core/ticket/rejection.ts";
import type { Priority } from "../../../core/ticket/ticket.ts";
import { phoneMessage } from "../../../core/ticket/writing/phone-message.ts";
import type { CardContext } from "../../cards/context.ts";
import { oneLine } from "../../cards/text.ts";
import type { CardAction } from "../../cards/verbs.ts";
import { replyNextState } from "./commands.ts";

type Create = Extract<CardAction, { kind: "new.create" }>;

/** A new ticket's form as a command; what only a form can have wrong is said here, everything else by core. */
export function newTicketCommand(
  ctx: CardContext,
  action: Create,
): Result<CommandOf<"CreateTicket">, Rejection> {
  const { desk } = ctx;
  const { queue, service, sla, owner } = action;
  const address = customerAddress(action.customer);
  const workUnits = unitsOf(action.units);
  const next = replyNextState(action, ctx);
  if (action.type === "") return fail({ code: "field.required", field: "type" });
  if (address === null)
    return fail({ code: action.customer.trim() ? "field.invalid" : "field.required", field: "customer" });
  if (queue === "") return fail({ code: "field.required", field: "queue" });
  if (workUnits === null) return fail({ code: "field.invalid", field: "units" });
  if (!next.ok) return next;
  const customer = { address, name: oneLine(action.name) };
  const organisation = action.organisation || organisationOf(desk, address);
  const subject = oneLine(action.subject);
  return ok({
    type: "CreateTicket",
    queue,
    title: subject,
    customer,
    requestType: action.type,
    priority: Number(action.priority || "3") as Priority,
    ...(organisation ? { organisation } : {}),
    ...(service ? { service } : {}),
    ...(sla ? { sla } : {}),
    ...(owner ? { owner: owner.toLowerCase() } : {}),
    ...(workUnits === undefined ? {} : { workUnits }),
    next: next.value,
    answerAutomatically: true,
    message: phoneMessage(desk, { customer, queue, subject, text: action.text }),
  });
}

/** Work units as one writes them, with comma or point; undefined for none, null for what is no number. */
function unitsOf(written: string): number | undefined | null {
  const text = written.trim();
  if (text === "") return undefined;
  return /^\d{1,5}(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(",", ".")) : null;
}
