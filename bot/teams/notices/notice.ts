import type { NoticeMail, OperatorMail } from "../../../core/notify/operator-mail.ts";
import type { Operator } from "../../../core/people/operator.ts";
import type { CardContext } from "../../cards/context.ts";
import type { ClickDeps } from "../card-actions/click.ts";
import type { TeamsGateway } from "../conversation.ts";
import type { Turns } from "../pace/turns.ts";
import type { OperatorDirectory } from "../people/operator-directory.ts";
import type { ActivityFeed, FeedEntry } from "./activity-feed.ts";

export interface NoticeDeps extends ClickDeps {
  readonly teams: TeamsGateway;
  readonly operators: OperatorDirectory;
  readonly mailNotice: MailNotice;
  readonly mailOperator: MailOperator;
  readonly feed: ActivityFeed;
  readonly turns: Turns;
  /** Teams' own links, which the feed takes alone. */
  readonly teamsLinks: CardContext["links"];
}

/** Tells something about a ticket by mail instead, or as well. */
export type MailNotice = (notice: NoticeMail) => Promise<void>;

/** Tells an operator by mail what is about no single ticket. */
export type MailOperator = (mail: OperatorMail) => Promise<void>;

/** Something to tell one operator, ready for each way he may be told. */
export interface Tiding {
  /** The same each time it is tried. */
  readonly id: string;
  readonly operator: Operator;
  readonly card: () => Promise<{
    readonly card: Readonly<Record<string, unknown>>;
    readonly summary: string;
  }>;
  readonly mail: () => Promise<void>;
  readonly feed: FeedEntry;
}
