// @ts-nocheck
import type { EscalationStep } from "../../effects.ts";
import type { OperatorAddress } from "../../people/operator.ts";
import type { Instant } from "../../time.ts";
import type { DueKind } from "../ticket.ts";

/** Given by the outbox at a moment that was set before; a timer that no longer fits changes nothing. */
export type TimerCommand =
  /** `until` is the moment of the pending it belongs to, the first or that of a repeated reminder. */
  | { readonly type: "ReachPendingTime"; readonly until: Instant }
  /** The warning of a promised time or the time itself; nothing when that time no longer runs. */
  | {
      readonly type: "ReachEscalation";
      readonly due: DueKind;
      readonly step: EscalationStep;
      readonly dueAt: Instant;
    }
  /** Nothing when the lock is another's by now or work went on under it. */
  | { readonly type: "ReachLockTimeout"; readonly by: OperatorAddress; readonly activeAt: Instant };
