import {
  CheckmarkCircle16Regular,
  Clock16Regular,
  Flag16Regular,
  FolderArrowRight16Regular,
  Link16Regular,
  LockOpen16Regular,
  Merge16Regular,
  Note16Regular,
  PersonAdd16Regular,
} from "@fluentui/react-icons";
import type { MessageKey } from "../../../../core/i18n/translate.ts";
import type { Action } from "../../../../core/people/policy.ts";
import type { TicketView } from "../../../../core/ticket/views/ticket-view.ts";

/** What can be done to a selection, in the design's order (spec T13). */
export const BULK_ACTIONS = [
  "assign",
  "move",
  "priority",
  "pending",
  "close",
  "note",
  "merge",
  "link",
  "release",
] as const;
export type BulkActionName = (typeof BULK_ACTIONS)[number];

interface BulkFacts {
  readonly label: MessageKey;
  readonly needs: Action;
  readonly Icon: typeof Note16Regular;
  /** Refused while a colleague holds the lock. */
  readonly mindsLocks: boolean;
  /** Can be taken back for a while. */
  readonly isUndoable: boolean;
}

const facts = (
  label: MessageKey,
  needs: Action,
  Icon: BulkFacts["Icon"],
  { mindsLocks = false, isUndoable = false } = {},
): BulkFacts => ({ label, needs, Icon, mindsLocks, isUndoable });

export const BULK_FACTS: Readonly<Record<BulkActionName, BulkFacts>> = {
  assign: facts("bulk.assign", "assign", PersonAdd16Regular, { isUndoable: true }),
  move: facts("tab.action.move", "move", FolderArrowRight16Regular, { mindsLocks: true, isUndoable: true }),
  priority: facts("tab.action.priority", "priority", Flag16Regular, { mindsLocks: true }),
  pending: facts("tab.action.pending", "pending", Clock16Regular, { mindsLocks: true }),
  close: facts("tab.action.close", "close", CheckmarkCircle16Regular, { mindsLocks: true, isUndoable: true }),
  note: facts("tab.action.note", "note", Note16Regular),
  merge: facts("bulk.merge", "merge", Merge16Regular, { mindsLocks: true }),
  link: facts("bulk.link", "link", Link16Regular),
  release: facts("tab.action.release", "release", LockOpen16Regular),
};

/** Why a ticket of the selection will be left as it is. */
export type SkipReason =
  | { readonly kind: "locked"; readonly by: string }
  | { readonly kind: "state" }
  | { readonly kind: "not-mine" }
  | { readonly kind: "right" };

export interface Skipped {
  readonly ticket: TicketView;
  readonly reason: SkipReason;
}

/** What an action would leave out, before it is given: from the abilities the desk itself stated. */
export const skippedBy = (action: BulkActionName, tickets: readonly TicketView[]): readonly Skipped[] =>
  tickets
    .filter(({ abilities }) => !abilities.includes(BULK_FACTS[action].needs))
    .map((ticket) => ({ ticket, reason: reasonOf(action, ticket) }));

const FINISHED = new Set(["merged", "removed", "closed successful", "closed unsuccessful"]);

function reasonOf(action: BulkActionName, { lock, state }: TicketView): SkipReason {
  if (BULK_FACTS[action].mindsLocks && lock && !lock.mine) return { kind: "locked", by: lock.by.name };
  if (action === "release") return { kind: "not-mine" };
  return FINISHED.has(state) ? { kind: "state" } : { kind: "right" };
}
