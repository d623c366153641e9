import { z } from "zod";
import { TEMPLATE_KINDS } from "../../core/desk/template.ts";
import { key } from "./key.ts";

const name = z.string().min(1);
export const language = z.enum(["it", "en"]);

const text = z.strictObject({ subject: z.string().min(1), text: z.string().min(1) });

/** A text the desk sends by itself; under a language, what those get who write in it. */
const autoText = text.extend({ it: text.optional(), en: text.optional() });

/** The texts the desk sends by itself, by their names in the file. */
export const AUTO_TEXTS = [
  "newTicket",
  "followUp",
  "rejected",
  "newLinked",
  "updated",
  "closed",
  "incomplete",
  "solicited",
  "unreachable",
] as const;

/** For all queues; null sends nothing. */
export const autoTexts = {
  newTicket: autoText.nullable().default(null),
  followUp: autoText.nullable().default(null),
  rejected: autoText.nullable().default(null),
  newLinked: autoText.nullable().default(null),
  updated: autoText.nullable().default(null),
  closed: autoText.nullable().default(null),
  // The desk has words of its own for these: core/notify/usual-texts.ts.
  incomplete: autoText.nullable().optional(),
  solicited: autoText.nullable().optional(),
  unreachable: autoText.nullable().optional(),
} satisfies Record<(typeof AUTO_TEXTS)[number], z.ZodType>;

/** A queue's own; absent for those of all queues. */
export const ownAutoTexts = {
  newTicket: autoText.nullable().optional(),
  followUp: autoText.nullable().optional(),
  rejected: autoText.nullable().optional(),
  newLinked: autoText.nullable().optional(),
  updated: autoText.nullable().optional(),
  closed: autoText.nullable().optional(),
  incomplete: autoText.nullable().optional(),
  solicited: autoText.nullable().optional(),
  unreachable: autoText.nullable().optional(),
} satisfies Record<(typeof AUTO_TEXTS)[number], z.ZodType>;

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
