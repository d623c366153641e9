// @ts-nocheck
import type { Language } from "../i18n/language.ts";

/** An Entra group whose members have rights on queues (spec P2). */
export interface Group {
  readonly key: string;
  /** Object id in Entra. */
  readonly id: string;
  readonly name: string;
}

/** A person of a group, as the directory has him. */
export interface GroupMember {
  /** Mail address first, then principal name when it is another; lower case, at least one. */
  readonly addresses: readonly string[];
  readonly name: string;
  /** Null when the directory does not say, or names one we do not speak. */
  readonly language: Language | null;
}

/** Who is in each group, by the group's key. A group nobody could read yet is absent. */
export type GroupMembers = ReadonlyMap<string, readonly GroupMember[]>;
