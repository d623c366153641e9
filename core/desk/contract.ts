import type { RequestKind } from "../intake/check/request/request-kinds.ts";

/**
 * What an organisation has bought: `assistance` puts its own mistakes right (the published guidelines' "Servizio assistenza
 * tecnica"), `extraordinary` teaches and advises ("Servizio assistenza straordinaria"). Errors of the software cost nothing.
 */
export const CONTRACT_SERVICES = ["assistance", "extraordinary"] as const;
export type ContractService = (typeof CONTRACT_SERVICES)[number];

const NEEDED: Readonly<Partial<Record<RequestKind, ContractService>>> = {
  support: "assistance",
  training: "extraordinary",
};

/**
 * The service a request needs that its organisation has not bought: the request is "a pagamento" (spec G2).
 * @returns null when nothing has to be paid, or no contract is known of: a desk without contracts charges nobody
 */
export function serviceToPay(
  organisation: { readonly contract?: readonly ContractService[] | undefined } | null,
  kind: RequestKind,
): ContractService | null {
  const needed = NEEDED[kind];
  if (needed === undefined || !organisation?.contract) return null;
  return organisation.contract.includes(needed) ? null : needed;
}
