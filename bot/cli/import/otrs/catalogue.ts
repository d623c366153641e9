import type { OtrsDatabase } from "./otrs-database.ts";

/** A row of a small table that tickets point to. */
export interface Named {
  readonly id: number;
  readonly name: string;
}

export interface OtrsState extends Named {
  /** `new`, `open`, `closed`, `pending reminder`, `pending auto`, `removed`, `merged`. */
  readonly type: string;
}

export interface OtrsUser {
  readonly id: number;
  readonly login: string;
  readonly name: string;
  /** Null where none is set and the login is none. */
  readonly email: string | null;
  readonly isValid: boolean;
}

export interface OtrsField extends Named {
  readonly label: string;
  /** `Ticket`, `Article`. */
  readonly object: string;
}

type ById<T> = ReadonlyMap<number, T>;

/** The small tables of an OTRS 6 or Znuny 6 database, whole. */
export interface Catalogue {
  readonly queues: ById<Named>;
  readonly states: ById<OtrsState>;
  readonly priorities: ById<Named>;
  readonly types: ById<Named>;
  readonly services: ById<Named>;
  readonly slas: ById<Named>;
  readonly users: ById<OtrsUser>;
  readonly senders: ById<Named>;
  readonly channels: ById<Named>;
  readonly locks: ById<Named>;
  readonly historyTypes: ById<Named>;
  readonly fields: ById<OtrsField>;
  readonly companies: ReadonlyMap<string, string>;
}

/** Who installs OTRS and who the system works as: nobody's ticket. */
export const ROOT = 1;

export async function readCatalogue(db: OtrsDatabase): Promise<Catalogue> {
  const named = async (table: string) => byId(await db.rows<Named>(`select id, name from ${table}`));
  const states = await db.rows<OtrsState>(
    "select s.id, s.name, t.name as type from ticket_state s join ticket_state_type t on t.id = s.type_id",
  );
  const fields = await db.rows<OtrsField>("select id, name, label, object_type as object from dynamic_field");
  const companies = await db.rows<{ customer_id: string; name: string }>(
    "select customer_id, name from customer_company",
  );
  return {
    queues: await named("queue"),
    states: byId(states),
    priorities: await named("ticket_priority"),
    types: await named("ticket_type"),
    services: await named("service"),
    slas: await named("sla"),
    users: byId(await readUsers(db)),
    senders: await named("article_sender_type"),
    channels: await named("communication_channel"),
    locks: await named("ticket_lock_type"),
    historyTypes: await named("ticket_history_type"),
    fields: byId(fields),
    companies: new Map(companies.map(({ customer_id, name }) => [customer_id, name])),
  };
}

const byId = <T extends { readonly id: number }>(rows: readonly T[]): ById<T> =>
  new Map(rows.map((row) => [row.id, row]));

async function readUsers(db: OtrsDatabase): Promise<readonly OtrsUser[]> {
  const users = await db.rows<{
    id: number;
    login: string;
    first_name: string;
    last_name: string;
    valid_id: number;
  }>("select id, login, first_name, last_name, valid_id from users");
  const mails = await db.rows<{ user_id: number; preferences_value: string | Buffer | null }>(
    "select user_id, preferences_value from user_preferences where preferences_key = 'UserEmail'",
  );
  // A blob in one engine, a text in the other.
  const mailOf = new Map(mails.map((row) => [row.user_id, String(row.preferences_value ?? "").trim()]));
  return users.map(({ id, login, first_name, last_name, valid_id }) => {
    const email = [mailOf.get(id) ?? "", login].find((each) => each.includes("@"));
    return {
      id,
      login,
      name: `${first_name} ${last_name}`.trim(),
      email: email?.toLowerCase() ?? null,
      isValid: valid_id === 1,
    };
  });
}
