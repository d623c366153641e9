import { stringify } from "yaml";
import type { Desk } from "../../../../core/desk/desk.ts";
import { parseTicketNumber } from "../../../../core/ticket/number.ts";
import type { TicketNumber } from "../../../../core/ticket/ticket.ts";
import { type Catalogue, type Named, ROOT } from "./catalogue.ts";
import type { Mapping } from "./mapping.ts";
import type { OtrsDatabase } from "./otrs-database.ts";

type Counts = ReadonlyMap<number, number>;

async function countsOf(db: OtrsDatabase, column: string): Promise<Counts> {
  const rows = await db.rows<{ id: number | null; count: number }>(
    `select ${column} as id, count(*) as count from ticket group by ${column}`,
  );
  return new Map(rows.map(({ id, count }) => [id ?? 0, count]));
}

/** Queues with tickets that have no home; deleted ones, by their id, are none to map. */
export async function homelessQueues(
  db: OtrsDatabase,
  catalogue: Catalogue,
  mapping: Mapping,
): Promise<readonly string[]> {
  const counts = await countsOf(db, "queue_id");
  return [...catalogue.queues.values()]
    .filter(({ id }) => counts.has(id) && !mapping.queues.get(id))
    .map(({ name }) => name);
}

/** What an import would do: a mapping file to begin with, and what has no home as its comments. */
export async function planOf(
  db: OtrsDatabase,
  desk: Desk,
  catalogue: Catalogue,
  mapping: Mapping,
  numbers: ReadonlyMap<number, TicketNumber>,
): Promise<string> {
  const section = async (
    title: string,
    rows: ReadonlyMap<number, Named>,
    homes: ReadonlyMap<number, unknown>,
    column: string,
  ) => sectionOf(title, rows, homes, await countsOf(db, column));
  return [
    `# ${numbers.size} tickets, ${await countAll(db, "article")} articles, ${await countAll(db, "customer_user")} customers`,
    ...(await warnings(db, desk, numbers)).map((warning) => `# Note: ${warning}`),
    "# Use this file with --map once every queue has a home.",
    await section("queues", catalogue.queues, mapping.queues, "queue_id"),
    await section("states", catalogue.states, mapping.states, "ticket_state_id"),
    await section("priorities", catalogue.priorities, mapping.priorities, "ticket_priority_id"),
    await section("types", catalogue.types, mapping.types, "type_id"),
    await section("services", catalogue.services, mapping.services, "service_id"),
    await section("slas", catalogue.slas, mapping.slas, "sla_id"),
    organisations(catalogue, mapping),
    users(catalogue, mapping),
    "",
  ].join("\n");
}

function sectionOf(
  title: string,
  rows: ReadonlyMap<number, Named>,
  homes: ReadonlyMap<number, unknown>,
  counts: Counts,
): string {
  const lines = [...rows.values()].map(({ id, name }) => {
    const home = homes.get(id) ?? null;
    const count = counts.get(id) ?? 0;
    return home === null
      ? `  # ${keyText(name)}: ?  # NO HOME, ${count} tickets`
      : `  ${keyText(name)}: ${home}  # ${count} tickets`;
  });
  const gone = [...counts].filter(([id]) => id !== 0 && !rows.has(id));
  const deleted = gone.map(([id, count]) => `  # ${id} was deleted: ${count} tickets`);
  return under(title, [...lines, ...deleted]);
}

/** A section with nothing but comments would be null. */
const under = (title: string, lines: readonly string[]): string =>
  [lines.some((line) => !line.startsWith("  #")) ? `${title}:` : `${title}: {}`, ...lines].join("\n");

const keyText = (name: string): string => stringify(name, { defaultStringType: "QUOTE_DOUBLE" }).trim();

const organisations = ({ companies }: Catalogue, mapping: Mapping): string =>
  under(
    "organisations",
    [...companies].map(([id, name]) => {
      const home = mapping.organisations.get(id);
      return home ? `  ${keyText(id)}: ${home}  # ${name}` : `  # ${keyText(id)}: ?  # NO HOME: ${name}`;
    }),
  );

const users = ({ users: all }: Catalogue, mapping: Mapping): string =>
  under(
    "users",
    [...all.values()]
      .filter(({ id }) => id !== ROOT)
      .map(({ id, login, name }) => {
        const home = mapping.users.get(id);
        return home
          ? `  ${keyText(login)}: ${home}  # ${name}`
          : `  # ${keyText(login)}: ?  # NO ADDRESS: ${name}`;
      }),
  );

async function countAll(db: OtrsDatabase, table: string): Promise<number> {
  return (await db.rows<{ count: number }>(`select count(*) as count from ${table}`))[0]?.count ?? 0;
}

async function warnings(
  db: OtrsDatabase,
  { systemId }: Desk,
  numbers: ReadonlyMap<number, TicketNumber>,
): Promise<readonly string[]> {
  const others = [...numbers.values()].filter((number) => !parseTicketNumber(number, systemId).ok);
  const twice = numbers.size - new Set(numbers.values()).size;
  const mails = await countAll(db, "article_data_mime_plain");
  const articles = await countAll(db, "article");
  return [
    ...(others.length > 0
      ? [
          `${others.length} numbers (${others[0]}) are not made as this desk's with systemId ${systemId}: they are kept`,
        ]
      : []),
    ...(twice > 0 ? [`${twice} numbers are there twice: the later tickets get new ones`] : []),
    ...(mails === 0 && articles > 0
      ? ["no mail is in the database: its files are under var/article, name that folder with --articles"]
      : []),
  ];
}
