import {
  type Customer,
  customerAddress,
  newCustomer,
  withDetails,
} from "../../../../core/people/customer.ts";
import { customerOf, saveCustomer } from "../../../../core/people/customer-book.ts";
import type { OtrsDatabase } from "./otrs-database.ts";
import type { OtrsCustomer, OtrsImport } from "./otrs-import.ts";

const PAGE = 1_000;

interface CustomerRow {
  readonly id: number;
  readonly login: string;
  readonly email: string | null;
  readonly customer_id: string | null;
  readonly first_name: string | null;
  readonly last_name: string | null;
  readonly phone: string | null;
  readonly mobile: string | null;
  readonly comments: string | null;
  readonly create_time: string;
}

const COLUMNS = "id, login, email, customer_id, first_name, last_name, phone, mobile, comments, create_time";

const nameOf = ({ first_name, last_name }: CustomerRow): string =>
  [first_name, last_name].filter(Boolean).join(" ").trim();

async function* rowsIn(db: OtrsDatabase): AsyncGenerator<CustomerRow> {
  for (let after = 0; ; ) {
    const page = await db.rows<CustomerRow>(
      `select ${COLUMNS} from customer_user where id > ? order by id limit ${PAGE}`,
      [after],
    );
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.id;
  }
}

/** Who the logins of tickets are, in lower case: OTRS does not tell them apart by case. */
export async function readCustomers(db: OtrsDatabase): Promise<ReadonlyMap<string, OtrsCustomer>> {
  const customers = new Map<string, OtrsCustomer>();
  for await (const row of rowsIn(db)) {
    const { login, email } = row;
    customers.set(login.toLowerCase(), { login, email: email ?? "", name: nameOf(row) });
  }
  return customers;
}

/** Makes OTRS's customers known; what operators of this desk wrote about somebody stays. */
export async function importCustomers(otrs: OtrsImport): Promise<void> {
  for await (const row of rowsIn(otrs.db)) {
    const address = customerAddress(row.email ?? "");
    if (address === null) {
      otrs.report.missing(
        "customer_user",
        row.id,
        `${row.login}: ${row.email ?? "nothing"} is no mail address`,
      );
      continue;
    }
    const before = await customerOf(otrs.deps.allStore, address);
    if (before && isDescribed(before)) continue;
    await importCustomer(otrs, row, address, before);
  }
}

/** By an operator of this desk, or by an import before. */
const isDescribed = ({ changedBy, note, phones, organisations }: Customer): boolean =>
  changedBy !== null || note !== "" || phones.length > 0 || organisations.length > 0;

async function importCustomer(
  { deps, mapping, catalogue, moments, report, importedAt }: OtrsImport,
  row: CustomerRow,
  address: string,
  before: Customer | null,
): Promise<void> {
  const id = row.customer_id ?? "";
  const organisation = mapping.organisations.get(id) ?? null;
  const company = organisation === null ? catalogue.companies.get(id) : undefined;
  const known = before ?? newCustomer(address, nameOf(row), moments.past(row.create_time) ?? importedAt);
  const details = {
    name: nameOf(row),
    organisations: organisation === null ? [] : [organisation],
    note: [company, row.comments].filter(Boolean).join("\n"),
  };
  const phones = [row.phone, row.mobile].map((phone) => phone?.trim() ?? "").filter(Boolean);
  const whole = withDetails(deps.desk, known, { ...details, phones }, "", importedAt);
  // A telephone number as people write it down, with an extension or a name, is kept as they wrote it.
  const note = [...phones, details.note].filter(Boolean).join("\n");
  const changed = whole.ok
    ? whole
    : withDetails(deps.desk, known, { ...details, note, phones: [] }, "", importedAt);
  if (!changed.ok) {
    report.missing("customer_user", row.id, `${row.login}: ${changed.error.code}`);
    return;
  }
  await saveCustomer(deps.allStore, before, { ...changed.value, changedBy: null });
  report.count("customers");
}
