// @ts-nocheck
import type { OperatorAddress } from "./operator.ts";

/** Who makes something happen. The system acts for timers and automatic mails. */
export type Actor =
  | { readonly kind: "operator"; readonly address: OperatorAddress }
  | { readonly kind: "customer"; readonly address: string }
  | { readonly kind: "system" };

export const SYSTEM: Actor = { kind: "system" };

export const operatorActor = (address: OperatorAddress): Actor => ({ kind: "operator", address });
