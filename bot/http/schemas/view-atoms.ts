import { z } from "zod";

/* What schemas of answers are made of. */

/** An enum of a type's values; the compiler misses none. */
export const eachOf = <T extends string>(values: Readonly<Record<T, true>>) =>
  z.enum(Object.keys(values) as T[]);

export const instant = z.iso.datetime();
export const count = z.int().min(0);
export const address = z.strictObject({ address: z.string(), name: z.string() }).meta({ id: "MailAddress" });
