import type { EffectKind } from "./effects.ts";
import type { Instant } from "./time.ts";

/** An effect given up on: `GET /api/v1/dead-letters`. */
export interface DeadLetterView {
  readonly id: string;
  readonly ticket: string;
  readonly kind: EffectKind;
  readonly attempts: number;
  readonly reason: string;
  readonly at: Instant;
}
