// @ts-nocheck
import type { ClaimedEffect, Effect, EffectKind } from "../../core/effects.ts";

type EffectOf<K extends EffectKind> = Extract<Effect, { kind: K }>;

/** Performs one kind of effect. Resolves when it is done or needs no doing; throws what should be tried again. */
type EffectHandler<K extends EffectKind> = (effect: EffectOf<K>, claimed: ClaimedEffect) => Promise<void>;

/** One handler per kind of effect: the compiler finds the one that is missing. */
export type EffectHandlers = { readonly [K in EffectKind]: EffectHandler<K> };
