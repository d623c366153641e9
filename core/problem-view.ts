import type { HistoryView } from "./ticket/history/history-view.ts";

/** Every refused request: RFC 9457 problem details with a stable code. */
export interface ProblemView {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  /** One entry per field that is wrong. */
  readonly errors?: readonly { readonly field: string; readonly code: string; readonly detail: string }[];
  /** With `ticket.changed`: what others did since the version the reader saw, oldest first. */
  readonly changes?: readonly HistoryView[];
}
