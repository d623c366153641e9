import type { z } from "zod";
import type { DraftAction } from "../../../core/people/drafts.ts";
import type { Command } from "../../../core/ticket/commands.ts";
import type { ApiDeps } from "../deps.ts";
import type { ProblemCode } from "../problem.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import { ticketParams } from "../schemas/fields.ts";
import { actionSchema } from "../schemas/ticket-schemas.ts";
import { type CommandForm, commandForm } from "../tickets/command-form.ts";
import { runCommand } from "../tickets/run-command.ts";

/** A command on one ticket: its last path segment, its form, and what the form asks of the desk. */
interface Action<B extends z.ZodType<object>> {
  readonly name: string;
  readonly id: string;
  readonly summary: string;
  readonly body: B;
  readonly refusals: readonly ProblemCode[];
  /** The form's draft, where it has one. */
  readonly draftOf?: DraftAction;
  readonly command: (form: CommandForm<z.output<B>>) => Command;
}

/** The route of an action that answers with the ticket as it then is. */
export function actionRoute<B extends z.ZodType<object>>(deps: ApiDeps, action: Action<B>): Route {
  return operatorRoute({
    method: "POST",
    path: `/api/v1/tickets/:number/${action.name}`,
    id: action.id,
    summary: action.summary,
    tag: "actions",
    isCommand: true,
    params: ticketParams,
    body: action.body,
    responses: { 200: { description: "The ticket as it now is", schema: actionSchema } },
    refusals: ["ticket.not_found", "ticket.not_allowed", "ticket.changed", ...action.refusals],
    handle: async (call) => {
      const { number } = call.params;
      const form = await commandForm(deps, call as Call<unknown, unknown, z.output<B>>);
      if (!form.ok) return form.error;
      const { draftOf } = action;
      return runCommand(deps, call, number, action.command(form.value), {
        ...(draftOf && { draftOf: { on: number, action: draftOf } }),
      });
    },
  });
}
