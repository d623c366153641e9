import type { Actor } from "../people/actor.ts";
import type { Instant } from "../time.ts";
import type { ConverseCommand } from "./commands/converse.ts";
import type { CreateCommand } from "./commands/create.ts";
import type { ImportCommand } from "./commands/import.ts";
import type { DescribeCommand, OrganiseCommand, StateCommand } from "./commands/organise.ts";
import type { CounterpartCommand, RelateCommand } from "./commands/relate.ts";
import type { RequestCommand } from "./commands/request.ts";
import type { SendingCommand } from "./commands/sending.ts";
import type { SupportCommand } from "./commands/support.ts";
import type { TimerCommand } from "./commands/timers.ts";

export type { ImportedRecord } from "./commands/import.ts";
export type {
  ArticleExtras,
  AutoAnswer,
  IncomingMessage,
  MailWords,
  NextState,
  PassedOnArticle,
  Recipients,
  ReplyTarget,
} from "./commands/messages.ts";
export {
  CLOSE_REASONS,
  type ClosedBecause,
  type CloseReason,
  LOCK_PURPOSES,
  MOVE_REASONS,
  type MoveReason,
} from "./commands/organise.ts";

/** Everything that can be asked of a ticket, imperative. One door takes them all: `core/handle.ts`. */
export type Command =
  | CreateCommand
  | ConverseCommand
  | OrganiseCommand
  | StateCommand
  | DescribeCommand
  | RelateCommand
  | CounterpartCommand
  | RequestCommand
  | SendingCommand
  | SupportCommand
  | ImportCommand
  | TimerCommand;

/** The command of that name. */
export type CommandOf<T extends Command["type"]> = Extract<Command, { readonly type: T }>;

export type CommandSource = "teams" | "tab" | "mail" | "phone" | "timer" | "api" | "import";

export interface CommandContext {
  readonly actor: Actor;
  readonly now: Instant;
  readonly source: CommandSource;
  /** Makes the entry idempotent: the same key twice changes nothing twice and answers as the first time. */
  readonly requestKey: string;
  /** Another name under which the request is found again; two requests must not share one. */
  readonly alsoKnownAs?: string;
  /** The version the actor saw. Older than a change that matters to the command: refused with what changed. */
  readonly expectedVersion?: number;
  /**
   * When another system's records are brought in, which happened at `now`: nothing of it leaves, is announced, promised
   * or checked (docs/adr/0032).
   */
  readonly importedAt?: Instant;
}
