import type { ConditionField } from "./condition-fields.ts";

/** Attributes asked with a condition. Numbers and addresses are asked for whole, unless `*` says otherwise. */
export const TEXT_ATTRIBUTES = {
  number: { on: "number", implicitWildcards: false },
  fullText: { on: "fullText", implicitWildcards: true },
  title: { on: "title", implicitWildcards: true },
  attachmentName: { on: "attachmentName", implicitWildcards: true },
  body: { on: "body", implicitWildcards: true },
  bcc: { on: "bcc", implicitWildcards: true },
  cc: { on: "cc", implicitWildcards: true },
  from: { on: "from", implicitWildcards: true },
  subject: { on: "subject", implicitWildcards: true },
  to: { on: "to", implicitWildcards: true },
  customerId: { on: "organisation", implicitWildcards: false },
  customer: { on: "customer", implicitWildcards: false },
} as const satisfies Record<string, { on: ConditionField; implicitWildcards: boolean }>;
