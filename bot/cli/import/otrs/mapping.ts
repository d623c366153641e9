import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "zod";
import type { Desk } from "../../../../core/desk/desk.ts";
import { normalise } from "../../../../core/search/normalise.ts";
import { type Priority, TICKET_STATES, type TicketState } from "../../../../core/ticket/ticket.ts";
import { ImportFault } from "../open-desk.ts";
import type { Catalogue, Named, OtrsState } from "./catalogue.ts";

const names = z.record(z.string(), z.string()).default({});

/** What a mapping file may say, by the names OTRS has. */
const mappingSchema = z.strictObject({
  queues: names,
  states: z.record(z.string(), z.enum(TICKET_STATES)).default({}),
  priorities: z.record(z.string(), z.int().min(1).max(5)).default({}),
  types: names,
  services: names,
  slas: names,
  organisations: names,
  /** Mail addresses by login. */
  users: names,
});

export type MappingFile = z.output<typeof mappingSchema>;

export const NO_MAPPING: MappingFile = mappingSchema.parse({});

/** Throws an `ImportFault` that says what is wrong with the file. */
export async function readMapping(path: string): Promise<MappingFile> {
  const parsed = mappingSchema.safeParse(parse(await readFile(path, "utf8")) ?? {});
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${path}: ${issue.path.join(".")}: ${issue.message}`);
  throw new ImportFault(faults.join("\n"));
}

/** Where everything of OTRS goes, by its ids; null where it has no home. */
export interface Mapping {
  readonly queues: ReadonlyMap<number, string | null>;
  readonly states: ReadonlyMap<number, TicketState>;
  readonly priorities: ReadonlyMap<number, Priority>;
  readonly types: ReadonlyMap<number, string | null>;
  readonly services: ReadonlyMap<number, string | null>;
  readonly slas: ReadonlyMap<number, string | null>;
  /** By customer id. */
  readonly organisations: ReadonlyMap<string, string | null>;
  /** Mail addresses. */
  readonly users: ReadonlyMap<number, string | null>;
}

/** By the file, or else by names that mean the same, whatever their case, accents and parent queues. */
export function mappingOf(desk: Desk, catalogue: Catalogue, file: MappingFile): Mapping {
  const { companies } = catalogue;
  const queues = [...desk.queues.values()].map(({ key, name, shortName }) => [key, name, shortName] as const);
  const types = desk.requestTypes.map(({ key, name }) => [key, name.it, name.en] as const);
  const organisations = candidates([...desk.organisations.values()].map(({ key, name }) => [key, name]));
  return {
    queues: mapped(catalogue.queues, file.queues, queues),
    states: each(catalogue.states, (state) => file.states[state.name] ?? stateOf(state)),
    priorities: each(catalogue.priorities, ({ id, name }) =>
      priorityOf(file.priorities[name] ?? Number.parseInt(name, 10), id),
    ),
    types: mapped(catalogue.types, file.types, types),
    services: mapped(catalogue.services, file.services, keysAndNames(desk.services)),
    slas: mapped(catalogue.slas, file.slas, keysAndNames(desk.slas)),
    organisations: new Map(
      [...companies].map(([id, name]) => [
        id,
        file.organisations[id] ?? organisations.get(plain(id)) ?? organisations.get(plain(name)) ?? null,
      ]),
    ),
    users: each(catalogue.users, ({ login, email }) => file.users[login]?.toLowerCase() ?? email),
  };
}

const keysAndNames = (things: ReadonlyMap<string, { readonly key: string; readonly name: string }>) =>
  [...things.values()].map(({ key, name }) => [key, name] as const);

const each = <T extends { readonly id: number }, R>(
  rows: ReadonlyMap<number, T>,
  by: (row: T) => R,
): ReadonlyMap<number, R> => new Map([...rows].map(([id, row]) => [id, by(row)]));

const plain = (name: string): string =>
  normalise(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** @param known keys, each with other names of the same thing */
const candidates = (known: readonly (readonly string[])[]): ReadonlyMap<string, string> =>
  new Map(
    known.flatMap(([key = "", ...others]) => [key, ...others].map((name) => [plain(name), key] as const)),
  );

function mapped(
  rows: ReadonlyMap<number, Named>,
  given: Readonly<Record<string, string>>,
  known: readonly (readonly string[])[],
): ReadonlyMap<number, string | null> {
  const byName = candidates(known);
  // "Ente::Ufficio": its own name, where the whole is nobody's.
  const lastName = (name: string) => name.split("::").at(-1) ?? name;
  return each(
    rows,
    ({ name }) => given[name] ?? byName.get(plain(name)) ?? byName.get(plain(lastName(name))) ?? null,
  );
}

function stateOf({ name, type }: OtrsState): TicketState {
  const same = TICKET_STATES.find((state) => state === name);
  if (same) return same;
  switch (type) {
    case "closed":
      return /unsuccessful|senza successo/i.test(name) ? "closed unsuccessful" : "closed successful";
    case "pending reminder":
      return "pending reminder";
    case "pending auto":
      return name.trim().endsWith("-") ? "pending auto close-" : "pending auto close+";
    case "merged":
    case "removed":
    case "new":
      return type;
    default:
      return "open";
  }
}

/** "1 very low" … "5 very high", whatever the words. */
const priorityOf = (first: number, id: number): Priority => {
  const level = first >= 1 && first <= 5 ? first : id;
  return Math.min(5, Math.max(1, level)) as Priority;
};
