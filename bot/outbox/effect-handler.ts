import type { ClaimedEffect, Effect, EffectKind } from "../../core/effects.ts";

export type EffectOf<K extends EffectKind> = Extract<Effect, { kind: K }>;

/** Performs one kind of effect. Resolves when it is done or needs no doing; throws what should be tried again. */
export type EffectHandler<K extends EffectKind> = (
  effect: EffectOf<K>,
  claimed: ClaimedEffect,
) => Promise<void>;

export type EffectHandlers = { readonly [K in EffectKind]: EffectHandler<K> };

/** Thrown by a handler for what no repetition can mend: straight to the dead letters. */
export class PermanentFailure extends Error {
  override readonly name = "PermanentFailure";
}

/** Thrown when the other side says how long to wait (HTTP 429 or 503 with `Retry-After`). */
export class RetryLater extends Error {
  override readonly name = "RetryLater";
  readonly afterSeconds: number;

  constructor(message: string, afterSeconds: number) {
    super(message);
    this.afterSeconds = afterSeconds;
  }
}
