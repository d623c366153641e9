// @ts-nocheck
import type { Desk } from "../desk/desk.ts";

/**
 * The organisation a mail address belongs to: the one whose domain, or a domain above it, is the address's (spec G5).
 * @returns its key, or null when none or more than one claims the address
 */
export function organisationOf(desk: Desk, address: string): string | null {
  const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  if (domain === address.toLowerCase()) return null;
  const matching = [...desk.organisations.values()].filter(({ domains }) =>
    domains.some((own) => domain === own || domain.endsWith(`.${own}`)),
  );
  const [only] = matching;
  return only && matching.length === 1 ? only.key : null;
}
