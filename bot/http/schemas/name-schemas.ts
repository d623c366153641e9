import { z } from "zod";

/*
 * Core's views once more, as schemas: what the OpenAPI document says about answers. The annotations keep them in step
 * with the types; the tests check every answer against them. Here what most are made of, as in core/desk/named-views.ts.
 */

export const personSchema = z.strictObject({ address: z.string(), name: z.string() }).meta({ id: "Person" });
export const queueFields = { key: z.string(), name: z.string(), shortName: z.string() };
export const queueSchema = z.strictObject(queueFields).meta({ id: "Queue" });
export const namedFields = { key: z.string(), name: z.string() };
export const namedSchema = z.strictObject(namedFields).meta({ id: "Named" });
