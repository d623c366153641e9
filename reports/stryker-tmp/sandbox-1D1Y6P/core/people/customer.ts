// @ts-nocheck
import type { Desk } from "../desk/desk.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Rejection } from "../ticket/rejection.ts";
import type { Instant } from "../time.ts";
import type { OperatorAddress } from "./operator.ts";

/** A citizen, known by his mail address (spec P4). */
export interface Customer {
  /** In lower case. */
  readonly address: string;
  readonly name: string;
  /** Digits, with a `+` before an international one. */
  readonly phones: readonly string[];
  /** Keys of the organisations he works for (spec G5). */
  readonly organisations: readonly string[];
  readonly note: string;
  /** 1 when he became known; counts the changes. */
  readonly version: number;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  /** Null while all there is came from mails and calls. */
  readonly changedBy: OperatorAddress | null;
}

/** What an operator writes down about a customer. */
export type CustomerDetails = Pick<Customer, "name" | "phones" | "organisations" | "note">;

export const MAX_CUSTOMER_NAME = 200;
export const MAX_PHONES = 5;
export const MAX_ORGANISATIONS = 50;
export const MAX_CUSTOMER_NOTE = 5_000;
const MAX_ADDRESS = 254;
const MAX_ORGANISATION_KEY = 100;
const ADDRESS = /^[^\s\p{C}@]+@[^\s\p{C}@]+$/u;
/** ITU-T E.164 §6.1 allows 15 digits; no Italian number that takes calls from citizens has fewer than 5. */
const PHONE = /^\+?\d{5,15}$/;

/** The name a customer is kept under, or null for what no mail can be sent to. */
export function customerAddress(written: string): string | null {
  const address = written.trim().toLowerCase();
  return address.length <= MAX_ADDRESS && ADDRESS.test(address) ? address : null;
}

/** A customer nobody has written anything about. */
export const newCustomer = (address: string, name: string, now: Instant): Customer => ({
  address,
  name: nameOf(name),
  phones: [],
  organisations: [],
  note: "",
  version: 1,
  createdAt: now,
  changedAt: now,
  changedBy: null,
});

/** The customer after a mail or call of his: a name is taken where there was none, and nothing else is touched. */
export function namedBy(customer: Customer, name: string, now: Instant): Customer {
  const given = nameOf(name);
  return customer.name !== "" || given === ""
    ? customer
    : { ...customer, name: given, version: customer.version + 1, changedAt: now };
}

/** The customer as an operator wants him, phones written in one way; or the field that is wrong. */
export function withDetails(
  desk: Pick<Desk, "organisations">,
  customer: Customer,
  details: CustomerDetails,
  by: OperatorAddress,
  now: Instant,
): Result<Customer, Rejection> {
  const phones = details.phones.map(formatPhone);
  const wrongPhone = phones.indexOf(null);
  if (wrongPhone >= 0) return fail({ code: "field.invalid", field: `phones.${wrongPhone}` });
  const organisations = [...new Set(details.organisations)];
  const unknown = organisations.findIndex((key) => !isOrganisation(desk, customer, key));
  if (unknown >= 0) return fail({ code: "field.invalid", field: `organisations.${unknown}` });
  return ok({
    ...customer,
    name: nameOf(details.name),
    phones: [...new Set(phones.filter((phone) => phone !== null))],
    organisations,
    note: details.note.trim(),
    version: customer.version + 1,
    changedAt: now,
    changedBy: by,
  });
}

/** One of the desk's, or one he had before it left the desk; any, while the desk lists none. */
const isOrganisation = (
  { organisations }: Pick<Desk, "organisations">,
  customer: Customer,
  key: string,
): boolean =>
  customer.organisations.includes(key) ||
  (organisations.size > 0 ? organisations.has(key) : key.trim() !== "" && key.length <= MAX_ORGANISATION_KEY);

/** Digits with at most a `+` before them; null when that is no telephone number. */
function formatPhone(written: string): string | null {
  const phone = written.trim().replace(/[^\d+]/g, "");
  return PHONE.test(phone) ? phone : null;
}

/** A name from a mail's header may be anything. */
const nameOf = (written: string): string =>
  written
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim()
    .slice(0, MAX_CUSTOMER_NAME)
    .toWellFormed();
