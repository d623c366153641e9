import type { Desk } from "../desk/desk.ts";
import { type PersonView, personView } from "../desk/named-views.ts";
import type { Customer } from "./customer.ts";

/** `GET /api/v1/customers/{address}`. */
export interface CustomerView extends Omit<Customer, "changedBy"> {
  readonly changedBy: PersonView | null;
}

/** `GET /api/v1/customers`: by name; `more` when only some of those found are here. */
export interface CustomersView {
  readonly items: readonly CustomerView[];
  readonly more: boolean;
}

export const customerView = (desk: Desk, { changedBy, ...customer }: Customer): CustomerView => ({
  ...customer,
  changedBy: changedBy === null ? null : personView(desk, changedBy),
});
