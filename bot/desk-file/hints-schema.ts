import { z } from "zod";
import type { QueueHints } from "../../core/desk/queue-hints.ts";

/** What a queue wants of the hints; all of them where it says nothing. */
export const hints: z.ZodType<QueueHints, Partial<QueueHints> | undefined> = z
  .strictObject({
    routing: z.boolean().default(true),
    plainLanguage: z.boolean().default(true),
    title: z.boolean().default(true),
  })
  .prefault({});
