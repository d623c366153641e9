// @ts-nocheck
import type { Desk } from "./desk.ts";

/** A desk whose whole content is replaced while it runs: who is in a group is known only then (spec P2). */
export interface LiveDesk {
  /** One object for the life of the process; each look at a part of it sees the latest content. */
  readonly desk: Desk;
  /** @param next a desk of the same shape; who reads several parts in one go never sees half of each */
  replace(next: Desk): void;
}

export function createLiveDesk(initial: Desk): LiveDesk {
  let current = initial;
  const parts = Object.keys(initial).map((name) => {
    const read = (): unknown => current[name as keyof Desk];
    return [name, { enumerable: true, get: read }] as const;
  });
  const desk: Desk = Object.create(null, Object.fromEntries(parts));
  return {
    desk,
    replace(next) {
      current = next;
    },
  };
}
