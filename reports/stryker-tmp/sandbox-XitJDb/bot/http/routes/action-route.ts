// @ts-nocheck
import type { z } from "zod";
import type { DraftAction } from "../../../core/people/drafts.ts";
import type { Command } from "../../../core/ticket/commands.ts";
import type { ApiDeps } from "../deps.ts";
import type { ProblemCode } from "../problem.ts";
import { operatorRoute, type Route } from "../route.ts";
import { runCommand } from "../run-command.ts";
import { ticketParams } from "../schemas.ts";
import { actionSchema } from "../view-schemas.ts";

/** A command on one ticket: its last path segment, its form, and what the form asks of the desk. */
interface Action<B extends z.ZodType> {
  readonly name: string;
  readonly id: string;
  readonly summary: string;
  readonly body: B;
  readonly refusals: readonly ProblemCode[];
  /** The form's draft, where it has one. */
  readonly draftOf?: DraftAction;
  readonly command: (body: z.output<B>) => Command;
}

/** The route of an action that answers with the ticket as it then is. */
export function actionRoute<B extends z.ZodType>(deps: ApiDeps, action: Action<B>): Route {
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
    handle: (call) => {
      const { number } = call.params;
      const command = action.command(call.body as z.output<B>);
      const { draftOf } = action;
      return runCommand(deps, call, number, command, {
        ...(draftOf && { draftOf: { on: number, action: draftOf } }),
      });
    },
  });
}
