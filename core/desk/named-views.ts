import type { OperatorAddress } from "../people/operator.ts";
import { type Desk, operatorName, queueOf } from "./desk.ts";

/*
 * What views call by a name instead of a key. A view of one thing stands beside that thing, in its own folder; these
 * are what most of them are made of.
 */

/** What the desk's configuration has a name for. */
export interface NamedView {
  readonly key: string;
  readonly name: string;
}

export interface PersonView {
  readonly address: OperatorAddress;
  readonly name: string;
}

export interface QueueView {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
}

/** What left the configuration keeps its key for a name. */
export const namedView = (known: ReadonlyMap<string, NamedView>, key: string | null): NamedView | null =>
  key === null ? null : { key, name: known.get(key)?.name ?? key };

/** Who works here no more is called by his address. */
export const personView = (desk: Desk, address: OperatorAddress): PersonView => ({
  address,
  name: operatorName(desk, address),
});

export function queueView(desk: Desk, key: string): QueueView {
  const queue = queueOf(desk, key);
  return { key: queue.key, name: queue.name, shortName: queue.shortName };
}
