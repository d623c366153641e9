import { queueOf, serviceLevelOf } from "../../desk/desk.ts";
import { dueFrom } from "../../desk/service-level.ts";
import { autoResponseFor } from "../../notify/auto-response.ts";
import { hasRole, possibleOwners } from "../../people/policy.ts";
import { fail, ok, type Result } from "../../result.ts";
import { customerArticle } from "../articles.ts";
import type { Command } from "../commands.ts";
import type { Draft } from "../draft.ts";
import { requireSubject, requireText } from "../fields.ts";
import { lockTo } from "../ownership.ts";
import type { Rejection } from "../rejection.ts";
import { DEFAULT_PRIORITY } from "../ticket.ts";
import { applyNextState } from "./state.ts";

type CreateTicket = Extract<Command, { type: "CreateTicket" }>;

export function createTicket(draft: Draft, command: CreateTicket): Result<void, Rejection> {
  const checked = checkCreation(draft, command);
  if (!checked.ok) return checked;
  const { desk, now, newNumber } = draft.ctx;
  if (!newNumber) throw new Error("CreateTicket without a number");
  const { firstResponse } = serviceLevelOf(queueOf(desk, command.queue));
  draft.record({
    type: "TicketCreated",
    number: newNumber,
    title: command.title,
    queue: command.queue,
    priority: command.priority ?? DEFAULT_PRIORITY,
    requestType: command.requestType ?? desk.defaultRequestType,
    customer: command.customer,
    firstResponseDueAt: dueFrom(firstResponse, now).dueAt,
  });
  draft.addArticle(customerArticle(draft, command.message, true));
  if (command.owner) lockTo(draft, command.owner, "assigned");
  if (command.answerAutomatically) autoResponseFor(draft, "new-ticket", command.message);
  return command.next ? applyNextState(draft, command.next) : ok(undefined);
}

/** A mail is always taken, whatever it contains; a person's form is checked. */
function checkCreation(draft: Draft, command: CreateTicket): Result<void, Rejection> {
  const { desk, actor } = draft.ctx;
  if (!desk.queues.has(command.queue)) return fail({ code: "queue.unknown", queue: command.queue });
  if (actor.kind !== "operator") return ok(undefined);
  if (!hasRole(desk, actor.address, command.queue, "create")) {
    return fail({ code: "queue.not_allowed", queue: command.queue });
  }
  if (command.owner && !possibleOwners(desk, command.queue).includes(command.owner)) {
    return fail({ code: "owner.not_allowed", owner: command.owner });
  }
  if (command.requestType && !desk.requestTypes.some((type) => type.key === command.requestType)) {
    return fail({ code: "field.invalid", field: "requestType" });
  }
  const subject = requireSubject(command.title);
  if (!subject.ok) return subject;
  const text = requireText("text", command.message.text);
  return text.ok ? ok(undefined) : text;
}
