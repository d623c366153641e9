// @ts-nocheck
import { z } from "zod";
import { TEMPLATE_KINDS } from "../../core/desk/template.ts";
import { key } from "./key.ts";

const name = z.string().min(1);
export const language = z.enum(["it", "en"]);

/** A text the desk sends by itself. */
export const autoText = z.strictObject({ subject: z.string().min(1), text: z.string().min(1) });

export const template = z.strictObject({
  key,
  name,
  kind: z.enum(TEMPLATE_KINDS),
  subject: z.string().min(1).optional(),
  text: z.string(),
  queues: z
    .array(key)
    .min(1, "without any queue it would be offered nowhere: leave it out for all")
    .optional(),
  language: language.optional(),
});

/** How answers were written before there were other kinds. */
export const answerTemplate = z.strictObject({ key, name, text: z.string() });
