import type { z } from "zod";
import { fail, ok, type Result } from "../../core/result.ts";
import type { StoredAttachment } from "../../core/ticket/article.ts";
import type { NextState } from "../../core/ticket/commands.ts";
import type { ApiDeps } from "./deps.ts";
import type { HttpResponse } from "./exchange.ts";
import type { Call } from "./route.ts";
import { type nextState, optionalNextStateOf, uploadIds, workUnits } from "./schemas.ts";
import { refused, rejected } from "./ticket-answer.ts";
import { uploadedAttachments } from "./uploads.ts";

/** What every form that writes an article may have beside its text (spec T3, T15). */
export const extras = { attachments: uploadIds.optional(), workUnits: workUnits.optional() };

interface FormBody {
  readonly next?: z.output<typeof nextState> | undefined;
  readonly attachments?: readonly string[] | undefined;
}

/** A form as core takes it. */
export type CommandForm<B> = Omit<B, "next" | "attachments"> &
  (B extends { readonly next: object } ? { readonly next: NextState } : { readonly next?: NextState }) & {
    readonly attachments?: readonly StoredAttachment[];
  };

/** The body with its next state's time resolved and its uploads as attachments; or the answer that says why not. */
export async function commandForm<B extends object>(
  deps: ApiDeps,
  call: Call<unknown, unknown, B>,
): Promise<Result<CommandForm<B>, HttpResponse>> {
  const { next: asked, attachments: ids, ...form }: B & FormBody = call.body;
  const next = optionalNextStateOf(asked, deps.desk.timeZone);
  if (!next.ok) return fail(rejected(deps, call, next.error));
  const attachments = await uploadedAttachments(deps, call, ids ?? []);
  if (!attachments.ok) return fail(refused(call, attachments.error));
  return ok({
    ...form,
    ...(next.value && { next: next.value }),
    ...(ids && { attachments: attachments.value }),
    // The body's type says what of this is there.
  } as unknown as CommandForm<B>);
}
