import { z } from "zod";
import { ROLES } from "../../../core/desk/desk.ts";
import type { MeView } from "../../../core/people/me-view.ts";
import { queueFields } from "./name-schemas.ts";
import { address } from "./view-atoms.ts";

export const meSchema: z.ZodType<MeView> = z
  .strictObject({
    operator: z.strictObject({ address: z.string(), name: z.string(), language: z.enum(["it", "en"]) }),
    desk: z.strictObject({ name: z.string(), timeZone: z.string() }),
    queues: z.array(
      z.strictObject({
        ...queueFields,
        address,
        roles: z.array(z.enum(ROLES)),
        canCreate: z.boolean(),
        mine: z.boolean(),
        salutation: z.string(),
        signature: z.string(),
        plainLanguage: z.boolean(),
      }),
    ),
    requestTypes: z.array(z.strictObject({ key: z.string(), name: z.string() })),
    may: z.strictObject({ runDesk: z.boolean(), editFaq: z.boolean(), editCustomers: z.boolean() }),
  })
  .meta({ id: "Me" });
