import { z } from "zod";
import type { DeadLetterView } from "../../../core/dead-letter-view.ts";
import { count, eachOf, instant } from "./view-atoms.ts";

const deadLetterSchema: z.ZodType<DeadLetterView> = z
  .strictObject({
    id: z.string(),
    ticket: z.string(),
    kind: eachOf<DeadLetterView["kind"]>({
      "card.sync": true,
      "thread.follow-up": true,
      "mail.send": true,
      "notice.send": true,
      "notice.spread": true,
      "support.chat": true,
      "ticket.absorb": true,
      "ticket.link": true,
      "ticket.unlink": true,
      "timer.pending": true,
      "timer.escalation": true,
      "timer.lock": true,
    }),
    attempts: count,
    reason: z.string(),
    at: instant,
  })
  .meta({ id: "DeadLetter" });

export const deadLettersSchema = z
  .strictObject({ items: z.array(deadLetterSchema) })
  .meta({ id: "DeadLetters" });
