/** The tables of OTRS 6 that an import reads, as its schema has them; columns nobody reads are left out. */

export type Dialect = "mysql" | "postgresql";

/** `bytes`: kept as base64 text where the engine has OTRS's `DirectBlob` off, which is PostgreSQL. */
export type Column =
  | "serial"
  | "big"
  | "int"
  | "small"
  | "text"
  | "bytes"
  | "time"
  | "decimal"
  | `varchar ${number}`;

const CHANGES = { create_time: "time", create_by: "int", change_time: "time", change_by: "int" } as const;
const named = (length: number) =>
  ({ id: "serial", name: `varchar ${length}`, valid_id: "small", ...CHANGES }) as const;

export const TABLES = {
  queue: { ...named(200), group_id: "int", system_address_id: "int", follow_up_id: "small" },
  ticket_state_type: named(200),
  ticket_state: { ...named(200), type_id: "small" },
  ticket_priority: named(200),
  ticket_type: named(200),
  ticket_lock_type: named(200),
  service: named(200),
  sla: named(200),
  article_sender_type: named(200),
  communication_channel: { ...named(200), module: "varchar 200", package_name: "varchar 200" },
  ticket_history_type: named(200),
  users: {
    id: "serial",
    login: "varchar 200",
    pw: "varchar 128",
    first_name: "varchar 100",
    last_name: "varchar 100",
    valid_id: "small",
    ...CHANGES,
  },
  user_preferences: { user_id: "int", preferences_key: "varchar 150", preferences_value: "text" },
  customer_company: { customer_id: "varchar 150", name: "varchar 200", valid_id: "small", ...CHANGES },
  customer_user: {
    id: "serial",
    login: "varchar 200",
    email: "varchar 150",
    customer_id: "varchar 150",
    first_name: "varchar 100",
    last_name: "varchar 100",
    phone: "varchar 150",
    mobile: "varchar 150",
    comments: "varchar 250",
    valid_id: "small",
    ...CHANGES,
  },
  ticket: {
    id: "serial",
    tn: "varchar 50",
    title: "varchar 255",
    queue_id: "int",
    ticket_lock_id: "small",
    type_id: "small",
    service_id: "int",
    sla_id: "int",
    user_id: "int",
    responsible_user_id: "int",
    ticket_priority_id: "small",
    ticket_state_id: "small",
    customer_id: "varchar 150",
    customer_user_id: "varchar 250",
    timeout: "int",
    until_time: "int",
    escalation_time: "int",
    archive_flag: "small",
    ...CHANGES,
  },
  article: {
    id: "serial",
    ticket_id: "big",
    article_sender_type_id: "small",
    communication_channel_id: "big",
    is_visible_for_customer: "small",
    search_index_needs_rebuild: "small",
    ...CHANGES,
  },
  article_data_mime: {
    id: "serial",
    article_id: "big",
    a_from: "text",
    a_reply_to: "text",
    a_to: "text",
    a_cc: "text",
    a_bcc: "text",
    a_subject: "text",
    a_message_id: "text",
    a_message_id_md5: "varchar 32",
    a_in_reply_to: "text",
    a_references: "text",
    a_content_type: "varchar 250",
    a_body: "text",
    incoming_time: "int",
    content_path: "varchar 250",
    ...CHANGES,
  },
  article_data_mime_plain: { id: "serial", article_id: "big", body: "bytes", ...CHANGES },
  article_data_mime_attachment: {
    id: "serial",
    article_id: "big",
    filename: "varchar 250",
    content_size: "varchar 30",
    content_type: "text",
    content_id: "varchar 250",
    content_alternative: "varchar 50",
    disposition: "varchar 15",
    content: "bytes",
    ...CHANGES,
  },
  article_data_otrs_chat: {
    id: "serial",
    article_id: "big",
    chat_participant_id: "varchar 255",
    chat_participant_name: "varchar 255",
    chat_participant_type: "varchar 255",
    message_text: "text",
    system_generated: "small",
    create_time: "time",
  },
  article_flag: {
    article_id: "big",
    article_key: "varchar 50",
    article_value: "varchar 50",
    create_time: "time",
    create_by: "int",
  },
  ticket_history: {
    id: "serial",
    name: "varchar 200",
    history_type_id: "small",
    ticket_id: "big",
    article_id: "big",
    type_id: "small",
    queue_id: "int",
    owner_id: "int",
    priority_id: "small",
    state_id: "small",
    ...CHANGES,
  },
  time_accounting: { id: "serial", ticket_id: "big", article_id: "big", time_unit: "decimal", ...CHANGES },
  ticket_watcher: { ticket_id: "big", user_id: "int", ...CHANGES },
  link_type: named(50),
  link_object: { id: "serial", name: "varchar 100" },
  link_relation: {
    source_object_id: "small",
    source_key: "varchar 50",
    target_object_id: "small",
    target_key: "varchar 50",
    type_id: "small",
    state_id: "small",
    create_time: "time",
    create_by: "int",
  },
  dynamic_field: {
    id: "serial",
    name: "varchar 200",
    label: "varchar 200",
    field_order: "int",
    field_type: "varchar 200",
    object_type: "varchar 100",
    valid_id: "small",
    ...CHANGES,
  },
  dynamic_field_value: {
    id: "serial",
    field_id: "int",
    object_id: "big",
    value_text: "text",
    value_date: "time",
    value_int: "big",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Column>>>>;

export type Table = keyof typeof TABLES;
export type Value = string | number | null | Uint8Array;
export type Rows = Readonly<Record<string, Value>>;

const TYPES: Readonly<Record<Dialect, Readonly<Record<Exclude<Column, `varchar ${number}`>, string>>>> = {
  mysql: {
    serial: "BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY",
    big: "BIGINT NULL",
    int: "INTEGER NULL",
    small: "SMALLINT NULL",
    text: "MEDIUMTEXT NULL",
    bytes: "LONGBLOB NULL",
    time: "DATETIME NULL",
    decimal: "DECIMAL (10,2) NULL",
  },
  postgresql: {
    serial: "bigserial PRIMARY KEY",
    big: "BIGINT NULL",
    int: "INTEGER NULL",
    small: "SMALLINT NULL",
    text: "TEXT NULL",
    bytes: "TEXT NULL",
    time: "timestamp(0) NULL",
    decimal: "DECIMAL (10,2) NULL",
  },
};

const typeOf = (dialect: Dialect, column: Column): string =>
  column.startsWith("varchar ")
    ? `VARCHAR (${column.slice(8)}) NULL`
    : TYPES[dialect][column as keyof (typeof TYPES)[Dialect]];

/** The statements that make the tables and put these rows into them. */
export function* statements(dialect: Dialect, rows: ReadonlyMap<Table, readonly Rows[]>): Generator<string> {
  for (const [table, columns] of Object.entries(TABLES)) {
    const defined = Object.entries(columns).map(([name, type]) => `${name} ${typeOf(dialect, type)}`);
    yield `CREATE TABLE ${table} (${defined.join(", ")})${dialect === "mysql" ? " CHARACTER SET utf8mb4" : ""}`;
    yield* insertions(dialect, table as Table, rows.get(table as Table) ?? []);
  }
}

/** Small ones: a server takes statements of 16 MB at most. */
function* insertions(dialect: Dialect, table: Table, rows: readonly Rows[]): Generator<string> {
  const names = Object.keys(TABLES[table]);
  for (let at = 0; at < rows.length; at += 50) {
    const values = rows
      .slice(at, at + 50)
      .map((row) => `(${names.map((name) => literal(dialect, row[name] ?? null)).join(", ")})`);
    yield `INSERT INTO ${table} (${names.join(", ")}) VALUES ${values.join(", ")}`;
  }
}

function literal(dialect: Dialect, value: Value): string {
  if (value === null || typeof value === "number") return String(value ?? "NULL");
  if (typeof value === "string") {
    const quoted = value.replaceAll("'", "''");
    return `'${dialect === "mysql" ? quoted.replaceAll("\\", "\\\\") : quoted}'`;
  }
  const bytes = Buffer.from(value);
  if (dialect === "mysql") return bytes.length === 0 ? "''" : `X'${bytes.toString("hex")}'`;
  // As Perl writes base64: lines of 76 characters.
  return `'${bytes.toString("base64").replace(/.{1,76}/g, "$&\n")}'`;
}
