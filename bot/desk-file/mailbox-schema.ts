import { z } from "zod";
import type { ReadSince } from "../../core/desk/mailbox.ts";
import { mail } from "./people-schema.ts";

const readSince = z
  .union([z.literal(["now", "everything"]), z.iso.date(), z.iso.datetime({ offset: true })], {
    error: "now, everything, or a date such as 2026-01-31",
  })
  .transform((value): ReadSince => {
    if (value === "now" || value === "everything") return value;
    return { instant: new Date(value).toISOString() };
  });

/** A mailbox the desk reads: which of its folders, and how far back when it sees it for the first time. */
export const mailbox = z.strictObject({
  address: mail,
  name: z.string().min(1),
  folders: z
    .array(z.string().regex(/^[^\s/]+$/, "a well-known name such as inbox, or a folder's id"))
    .min(1)
    .optional(),
  readSince: readSince.optional(),
});
