import { z } from "zod";
import type { DeskView, TemplateOfferView, TemplateView } from "../../../core/desk/desk-views.ts";
import { TEMPLATE_KINDS, type TemplateKind } from "../../../core/desk/template.ts";
import { key, priority, ticketParams } from "./fields.ts";
import { namedFields, personSchema } from "./name-schemas.ts";

const kind = z.enum(TEMPLATE_KINDS);

const offer: z.ZodType<TemplateOfferView> = z
  .strictObject({ ...namedFields, kind, queues: z.array(z.string()).nullable() })
  .meta({ id: "TemplateOffer" });

const offersByKind = Object.fromEntries(TEMPLATE_KINDS.map((one) => [one, z.array(offer)])) as Record<
  TemplateKind,
  z.ZodArray<typeof offer>
>;

export const deskSchema: z.ZodType<DeskView> = z
  .strictObject({
    services: z.array(z.strictObject({ ...namedFields, slas: z.array(z.string()) })),
    slas: z.array(z.strictObject(namedFields)),
    organisations: z.array(z.strictObject({ ...namedFields, domains: z.array(z.string()) })),
    impacts: z.array(z.strictObject({ value: priority, name: z.string() })),
    operators: z.array(personSchema),
    templates: z.strictObject(offersByKind),
  })
  .meta({ id: "Desk" });

export const templatesQuery = z.strictObject({
  kind: kind.optional().meta({ description: "All kinds when absent" }),
});
export const templatesSchema = z.strictObject({ items: z.array(offer) }).meta({ id: "TemplateOffers" });

export const templateSchema: z.ZodType<TemplateView> = z
  .strictObject({ ...namedFields, kind, subject: z.string().nullable(), text: z.string() })
  .meta({ id: "Template" });

export const templateParams = ticketParams.extend({ key });
export const queueParams = z.object({ queue: key });
export const queueTemplateParams = queueParams.extend({ key });
