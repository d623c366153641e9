// @ts-nocheck
import type { Language } from "../i18n/language.ts";

/** An operator's mail address in lower case: the name we know him by everywhere (spec P1). */
export type OperatorAddress = string;

export interface Operator {
  readonly address: OperatorAddress;
  readonly name: string;
  readonly language: Language;
}
