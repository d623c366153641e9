import type { Attack } from "../../scripts/security/checked-patterns.ts";

/** A text of about this length that makes the pattern slow which the attack was found for. */
export function attackText({ pumps, suffix }: Attack, length: number): string {
  const once = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.max(1, Math.floor(length / Math.max(once, 1)));
  return (pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join("") + suffix).toWellFormed();
}
