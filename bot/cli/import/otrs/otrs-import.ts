import { type Actor, operatorActor, SYSTEM } from "../../../../core/people/actor.ts";
import type { OperatorAddress } from "../../../../core/people/operator.ts";
import type { TicketNumber } from "../../../../core/ticket/ticket.ts";
import type { Instant } from "../../../../core/time.ts";
import type { ImportReport } from "../import-report.ts";
import type { ImportDeps } from "../open-desk.ts";
import { type Catalogue, ROOT } from "./catalogue.ts";
import type { Mapping } from "./mapping.ts";
import type { Moments } from "./moments.ts";
import type { OtrsDatabase } from "./otrs-database.ts";

/** All that the reading of one ticket needs of the rest. */
export interface OtrsImport {
  readonly deps: ImportDeps;
  readonly db: OtrsDatabase;
  readonly catalogue: Catalogue;
  readonly mapping: Mapping;
  readonly moments: Moments;
  readonly report: ImportReport;
  readonly importedAt: Instant;
  /** Of every ticket, by OTRS's id. */
  readonly numbers: ReadonlyMap<number, TicketNumber>;
  readonly customers: ReadonlyMap<string, OtrsCustomer>;
  /** `var/article` of the installation, where attachments are files; null when they are in the database. */
  readonly articleFolder: string | null;
}

/** A row of `customer_user`. */
export interface OtrsCustomer {
  readonly login: string;
  readonly email: string;
  readonly name: string;
}

/** Who that is here; null for nobody: the system itself, or a user without an address. */
export const userOf = ({ mapping }: OtrsImport, id: number): OperatorAddress | null =>
  id === ROOT ? null : (mapping.users.get(id) ?? null);

export function actorOf(otrs: OtrsImport, id: number): Actor {
  const address = userOf(otrs, id);
  return address === null ? SYSTEM : operatorActor(address);
}

/** The queue a ticket is shown in; a queue that was deleted has left its tickets to the desk's default one. */
export const queueOf = ({ mapping, deps }: OtrsImport, id: number): string =>
  mapping.queues.get(id) ?? deps.desk.defaultQueue;

export const requestTypeOf = ({ mapping, deps }: OtrsImport, id: number | null): string =>
  mapping.types.get(id ?? 0) ?? deps.desk.defaultRequestType;
