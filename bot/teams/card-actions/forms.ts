import { handle } from "../../../core/handle.ts";
import type { Command } from "../../../core/ticket/commands.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import type { AdaptiveCard } from "../../cards/context.ts";
import { formCard } from "../../cards/forms/form-card.ts";
import type { CardAction, FormName } from "../../cards/verbs.ts";
import { type Click, type ClickDeps, cardContext, commandContext, hintFor } from "./click.ts";
import { refuse } from "./refuse.ts";
import { inSight, notFound, seenBy } from "./sight.ts";

/** Forms whose opening means that somebody works on the ticket now (spec T7). */
const LOCKING: Partial<Record<FormName, Extract<Command, { type: "LockTicket" }>["purpose"]>> = {
  reply: "reply",
  close: "close",
  pending: "pending",
  priority: "priority",
};

/** The part of a click on a ticket's card that every such click has. */
export type OnTicket = Pick<Extract<CardAction, { number: string }>, "kind" | "number" | "version">;

/** Locks taken by opening a form, so that cancelling it gives back what it took and nothing else. */
const formLocks = (deps: ClickDeps) => deps.allStore.collection<true>("form-locks");
const lockKey = (click: Click, number: string): string => `${click.operator.address}|${number}`;

/** The form in the card's body; locks first where the handbook locks. */
export async function openForm(
  deps: ClickDeps,
  click: Click,
  on: OnTicket,
  form: FormName,
  values: Readonly<Record<string, string>> = {},
): Promise<AdaptiveCard> {
  const purpose = LOCKING[form];
  if (!purpose) return showForm(deps, click, on, form, values);
  const locked = await handle(
    deps,
    on.number,
    { type: "LockTicket", purpose },
    commandContext(deps, click, on.version),
  );
  if (!locked.ok)
    return refuse(deps, click, {
      number: on.number,
      action: on.kind,
      rejection: locked.error,
      typed: values.text ? { form, values } : null,
    });
  if (locked.value.events.length > 0) {
    await formLocks(deps).put(lockKey(click, on.number), true);
  }
  return renderForm(deps, click, locked.value.ticket, form, values);
}

async function showForm(
  deps: ClickDeps,
  click: Click,
  on: OnTicket,
  form: FormName,
  values: Readonly<Record<string, string>>,
): Promise<AdaptiveCard> {
  const ticket = await inSight(deps, click, on.number);
  return ticket ? renderForm(deps, click, ticket, form, values) : notFound(deps, click, values.text);
}

export async function renderForm(
  deps: ClickDeps,
  click: Click,
  ticket: Ticket,
  form: FormName,
  values: Readonly<Record<string, string>>,
): Promise<AdaptiveCard> {
  const { surface, operator } = click;
  return formCard(cardContext(deps, click), ticket, {
    viewer: operator.address,
    surface,
    form,
    values,
    errors: {},
    ...(form === "move" && { hint: await hintFor(deps, click, ticket) }),
  });
}

/** Back to the card; a lock the form took is released and the owner before comes back. */
export async function cancelForm(
  deps: ClickDeps,
  click: Click,
  on: OnTicket,
  alwaysRelease: boolean,
): Promise<AdaptiveCard> {
  const key = lockKey(click, on.number);
  const tookLock = (await formLocks(deps).get(key)) !== null;
  if (tookLock || alwaysRelease) {
    const { expectedVersion: _, ...ctx } = commandContext(deps, click, on.version);
    await handle(deps, on.number, { type: "ReleaseTicket", restoreOwner: tookLock }, ctx);
    await formLocks(deps).delete(key);
  }
  return seenBy(deps, click, await deps.store.load(on.number));
}

/** A lock taken by words, not by a form: the preview's "Annulla e rilascia" gives it back. */
export const rememberFormLock = (deps: ClickDeps, click: Click, number: string): Promise<void> =>
  formLocks(deps).put(lockKey(click, number), true);

/** After a form was carried out there is nothing left to give back. */
export const forgetFormLock = (deps: ClickDeps, click: Click, number: string): Promise<void> =>
  formLocks(deps).delete(lockKey(click, number));
