import { fail, ok, type Result } from "../../../../core/result.ts";
import type { Priority } from "../../../../core/ticket/ticket.ts";
import type { NewTicketBody, NextStateInput } from "../../api/desk-api.ts";
import type { FieldErrors } from "../../api/problem.ts";
import type { Session } from "../../app/session.ts";

export type NewTicketKind = "phone" | "mail";

export interface NewTicketFields {
  readonly address: string;
  readonly name: string;
  readonly organisation: string;
  readonly cc: string;
  readonly bcc: string;
  readonly requestType: string;
  readonly queue: string;
  readonly owner: string;
  readonly subject: string;
  readonly text: string;
  readonly state: string;
  readonly date: string;
  readonly time: string;
  readonly priority: string;
  readonly workUnits: string;
  readonly service: string;
  readonly sla: string;
}

type Addresses = readonly { readonly address: string; readonly name: string }[];

interface Body extends NewTicketBody {
  readonly organisation?: string;
  readonly service?: string;
  readonly sla?: string;
  readonly workUnits?: number;
  readonly cc?: Addresses;
  readonly bcc?: Addresses;
}

const REQUIRED = ["address", "queue", "subject", "text"] as const;
const MAX_UNITS = 10_000;

/** What is sent, or what is wrong with it. */
export function newTicketBody(
  kind: NewTicketKind,
  fields: NewTicketFields,
  { t, dates }: Pick<Session, "t" | "dates">,
): Result<Body, FieldErrors> {
  const errors: Record<string, string> = {};
  for (const name of REQUIRED) if (fields[name].trim() === "") errors[name] = t("tab.form.required");
  const until = fields.state.startsWith("pending") ? dates.instant(fields.date, fields.time) : undefined;
  if (until === null) errors.until = t("tab.pending.invalid");
  const units = workUnitsOf(fields.workUnits);
  if (units === null) errors.workUnits = t("newTicket.workUnitsWrong");
  for (const name of kind === "mail" ? (["cc", "bcc"] as const) : []) {
    const wrong = addressesOf(fields[name]).find(({ address }) => !/^\S+@\S+\.\S+$/.test(address));
    if (wrong) errors[name] = t("newTicket.addressesWrong", { address: wrong.address });
  }
  if (Object.keys(errors).length > 0) return fail(errors);
  return ok({
    customer: { address: fields.address.trim(), name: fields.name.trim() },
    queue: fields.queue,
    subject: fields.subject,
    text: fields.text,
    priority: Number(fields.priority) as Priority,
    ...given(fields, ["requestType", "owner", "organisation", "service", "sla"]),
    ...(units !== undefined && units !== null && { workUnits: units }),
    ...(kind === "mail" && { cc: addressesOf(fields.cc), bcc: addressesOf(fields.bcc) }),
    next: { state: fields.state as NextStateInput["state"], ...(until ? { until } : {}) },
  });
}

/** Undefined when nothing is written, null when it is no number the desk takes. A comma is the decimal point. */
function workUnitsOf(text: string): number | null | undefined {
  if (text.trim() === "") return undefined;
  if (!/^\d{1,5}(?:[.,]\d{1,2})?$/.test(text.trim())) return null;
  const units = Number(text.trim().replace(",", "."));
  return units <= MAX_UNITS ? units : null;
}

export const addressesOf = (text: string): Addresses =>
  text
    .split(/[,;\s]+/)
    .filter((address) => address !== "")
    .map((address) => ({ address, name: "" }));

const given = <N extends keyof NewTicketFields>(
  fields: NewTicketFields,
  names: readonly N[],
): { [K in N]?: string } =>
  Object.fromEntries(names.flatMap((name) => (fields[name] ? [[name, fields[name]]] : []))) as {
    [K in N]?: string;
  };
