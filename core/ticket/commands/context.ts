import type { Actor } from "../../people/actor.ts";
import type { Instant } from "../../time.ts";

export type CommandSource = "teams" | "tab" | "mail" | "phone" | "timer" | "api" | "import";

export interface CommandContext {
  readonly actor: Actor;
  readonly now: Instant;
  readonly source: CommandSource;
  /** Makes the entry idempotent: the same key twice changes nothing twice and answers as the first time. */
  readonly requestKey: string;
  /** Another name under which the request is found again; two requests must not share one. */
  readonly alsoKnownAs?: string;
  /** The request key with what was asked: the same key for something else is refused. Not asked where absent. */
  readonly contentKey?: string;
  /** The version the actor saw. Older than a change that matters to the command: refused with what changed. */
  readonly expectedVersion?: number;
  /**
   * When another system's records are brought in, which happened at `now`: nothing of it leaves, is announced, promised
   * or checked (docs/adr/0032).
   */
  readonly importedAt?: Instant;
}
