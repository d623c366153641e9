import type { ConverseCommand } from "./commands/converse.ts";
import type { CreateCommand } from "./commands/create.ts";
import type { ImportCommand } from "./commands/import.ts";
import type { DescribeCommand, OrganiseCommand, StateCommand } from "./commands/organise.ts";
import type { PrivacyCommand } from "./commands/privacy.ts";
import type { CounterpartCommand, RelateCommand } from "./commands/relate.ts";
import type { RequestCommand } from "./commands/request.ts";
import type { SendingCommand } from "./commands/sending.ts";
import type { SupportCommand } from "./commands/support.ts";
import type { TimerCommand } from "./commands/timers.ts";

export type { CommandContext, CommandSource } from "./commands/context.ts";
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
  type CloseReason,
  LOCK_PURPOSES,
  MOVE_REASONS,
  type MoveReason,
} from "./commands/organise.ts";
export type { ErasureReason } from "./commands/privacy.ts";

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
  | PrivacyCommand
  | TimerCommand;

/** The command of that name. */
export type CommandOf<T extends Command["type"]> = Extract<Command, { readonly type: T }>;
