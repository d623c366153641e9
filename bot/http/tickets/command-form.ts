import { z } from "zod";
import { fail, ok, type Result } from "../../../core/result.ts";
import type { StoredAttachment } from "../../../core/ticket/article.ts";
import type { MailWords, NextState } from "../../../core/ticket/commands.ts";
import type { ApiDeps } from "../deps.ts";
import type { HttpResponse } from "../exchange.ts";
import type { Call } from "../route.ts";
import { type nextState, optionalNextStateOf, uploadIds, workUnits } from "../schemas/fields.ts";
import { refused, rejected } from "./ticket-answer.ts";
import { uploadedAttachments } from "./uploads.ts";

/** Tags cost room: the words themselves have a limit of their own in core. */
const MAX_HTML = 600_000;

/** The text of a mail with its form. It is not trusted: sanitised, and the plain text is made from it. */
export const html = z
  .string()
  .max(MAX_HTML)
  .optional()
  .meta({ description: "The text with its form; `text` is then made from it" });

/** What every form that writes an article may have beside its text (spec T3, T15). */
export const extras = { attachments: uploadIds.optional(), workUnits: workUnits.optional() };

interface FormBody {
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly next?: z.output<typeof nextState> | undefined;
  readonly attachments?: readonly string[] | undefined;
}

/** A form as core takes it. */
export type CommandForm<B> = Omit<B, "next" | "attachments" | "html"> &
  (B extends { readonly next: object } ? { readonly next: NextState } : { readonly next?: NextState }) & {
    readonly attachments?: readonly StoredAttachment[];
    readonly html?: string;
  };

/** What a mail says, as core takes it: without `html` the text as it was given. */
export function mailWords(
  { sanitizeHtml, htmlToText }: Pick<ApiDeps, "sanitizeHtml" | "htmlToText">,
  { text, html: given }: { readonly text: string; readonly html?: string | undefined },
): MailWords {
  if (given === undefined) return { text };
  const sanitised = sanitizeHtml(given);
  return { text: htmlToText(sanitised), html: sanitised };
}

/** The body with its next state's time resolved, its form sanitised and its uploads as attachments; or the answer that says why not. */
export async function commandForm<B extends object>(
  deps: ApiDeps,
  call: Call<unknown, unknown, B>,
): Promise<Result<CommandForm<B>, HttpResponse>> {
  const { next: asked, attachments: ids, html: given, ...form }: B & FormBody = call.body;
  const next = optionalNextStateOf(asked, deps.desk.timeZone);
  if (!next.ok) return fail(rejected(deps, call, next.error));
  const attachments = await uploadedAttachments(deps, call, ids ?? []);
  if (!attachments.ok) return fail(refused(call, attachments.error));
  return ok({
    ...form,
    ...(given !== undefined && mailWords(deps, { text: "", html: given })),
    ...(next.value && { next: next.value }),
    ...(ids && { attachments: attachments.value }),
    // The body's type says what of this is there.
  } as unknown as CommandForm<B>);
}
