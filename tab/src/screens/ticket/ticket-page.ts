import type { ArticleView } from "../../../../core/article-views.ts";
import type { TicketDetailView } from "../../../../core/views.ts";
import type { Route } from "../../routes/route.ts";

export type TicketRoute = Extract<Route, { screen: "ticket" }>;
export type Panel = NonNullable<TicketRoute["panel"]>;

/** What the parts of the ticket page share. */
export interface TicketPage {
  readonly ticket: TicketDetailView;
  readonly articles: readonly ArticleView[];
  readonly selected: ArticleView | null;
  readonly select: (position: number) => void;
  readonly panel: Panel | null;
  readonly open: (panel: Panel, options?: { readonly closing: boolean }) => void;
  readonly close: () => void;
  /** The reply about to be written also closes the ticket. */
  readonly isClosing: boolean;
}
