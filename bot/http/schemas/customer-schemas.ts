import { z } from "zod";
import {
  customerAddress,
  MAX_CUSTOMER_NAME,
  MAX_CUSTOMER_NOTE,
  MAX_ORGANISATIONS,
  MAX_PHONES,
} from "../../../core/people/customer.ts";
import type { CustomersView, CustomerView } from "../../../core/people/customer-views.ts";
import { key, line, text } from "./fields.ts";
import { personSchema } from "./name-schemas.ts";

const MAX_QUESTION = 200;
const MAX_PHONE = 50;
const MAX_PAGE = 200;

/** As mails have it, so that whoever wrote can be opened. */
export const customerParams = z.object({
  address: z.string().transform((written, context) => {
    const address = customerAddress(written);
    if (address !== null) return address;
    context.addIssue({ code: "custom" });
    return z.NEVER;
  }),
});

export const customersQuery = z.strictObject({
  q: z
    .string()
    .max(MAX_QUESTION)
    .meta({ description: "Beginnings of words of name or address, or any digits of a telephone number" }),
});

export const customerTicketsQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(50),
  cursor: z.string().max(1_000).optional().meta({ description: "`next` of the page before" }),
});

export const customerDetails = z.strictObject({
  name: z.string().max(MAX_CUSTOMER_NAME).pipe(line),
  phones: z.array(z.string().max(MAX_PHONE)).max(MAX_PHONES).default([]),
  organisations: z.array(key).max(MAX_ORGANISATIONS).default([]),
  note: z.string().max(MAX_CUSTOMER_NOTE).pipe(text).default(""),
});

export const customerSchema: z.ZodType<CustomerView> = z
  .strictObject({
    address: z.string(),
    name: z.string(),
    phones: z.array(z.string()),
    organisations: z.array(z.string()),
    note: z.string(),
    version: z.int(),
    createdAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
    changedBy: personSchema.nullable(),
  })
  .meta({ id: "Customer" });

export const customersSchema: z.ZodType<CustomersView> = z
  .strictObject({ items: z.array(customerSchema), more: z.boolean() })
  .meta({ id: "Customers" });
