import { z } from "zod";
import { MAILBOX_TROUBLES } from "../../../core/intake/mailbox-state.ts";
import type { MailboxView } from "../../../core/intake/mailbox-view.ts";
import { count, instant } from "./view-atoms.ts";

const mailboxSchema: z.ZodType<MailboxView> = z
  .strictObject({
    address: z.string(),
    name: z.string(),
    lastReadAt: instant.nullable(),
    trouble: z
      .strictObject({
        kind: z.enum(MAILBOX_TROUBLES),
        detail: z.string(),
        since: instant,
        sentence: z.string().meta({ description: "What is wrong and who can put it right" }),
      })
      .nullable(),
    waiting: count.max(1000),
    lagSeconds: count,
    firstReading: z.strictObject({ seen: count, total: count.nullable() }).nullable(),
    parked: z.array(z.strictObject({ id: z.string(), receivedAt: instant, reason: z.string() })),
  })
  .meta({ id: "Mailbox" });

export const mailboxesSchema = z.strictObject({ items: z.array(mailboxSchema) }).meta({ id: "Mailboxes" });
