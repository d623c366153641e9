import type { RoutingHintView } from "../../../../core/routing/hint-view.ts";
import type { ArticleView } from "../../../../core/ticket/views/article-views.ts";
import type { TicketDetailView } from "../../../../core/ticket/views/ticket-detail-view.ts";
import type { Route } from "../../routes/route.ts";
import type { PanelName } from "../../routes/ticket-panels.ts";

export type TicketRoute = Extract<Route, { screen: "ticket" }>;
export type Panel = PanelName;
/** Mails are written beside the article; the other forms stand in the reader's place. */
export type MailPanel = "reply" | "forward" | "mail";
export type FormPanel = Exclude<Panel, MailPanel>;
export const isMail = (panel: Panel | null): panel is MailPanel =>
  panel === "reply" || panel === "forward" || panel === "mail";

export interface OpenOptions {
  /** The reply also closes the ticket. */
  readonly closing?: boolean;
  /** The reply begins with this template. */
  readonly template?: string;
}

/** What the parts of the ticket page share. */
export interface TicketPage {
  readonly ticket: TicketDetailView;
  readonly articles: readonly ArticleView[];
  /** It went where he may not see it while he was writing: it is shown as it last was. */
  readonly isLost: boolean;
  readonly selected: ArticleView | null;
  readonly select: (position: number) => void;
  readonly panel: Panel | null;
  readonly open: (panel: Panel, options?: OpenOptions) => void;
  readonly close: () => void;
  /** Where similar tickets were solved; null where nothing is worth saying. */
  readonly hint: RoutingHintView["hint"];
  /** The template the reply begins with. */
  readonly template: string | null;
  /** The reply about to be written also closes the ticket. */
  readonly isClosing: boolean;
}
