/** What a change at the desk asks of the page. */
export type Change = { readonly tickets: readonly string[] } | "everything";

/** The ticket whose answer this path gives, null for lists and everything else. */
export const ticketOf = (path: string): string | null => /^\/tickets\/(\d+)/.exec(path)?.[1] ?? null;

/** How soon an answer must be asked for again after a change: lists, which every change may concern, not each time. */
export function concernOf(path: string, change: Change): "now" | "soon" | "no" {
  const ticket = ticketOf(path);
  if (ticket === null) return "soon";
  if (change === "everything" || change.tickets.includes(ticket)) return "now";
  // Without numbers: a ticket has left what he sees, and it may be this one.
  return change.tickets.length === 0 ? "soon" : "no";
}

/** What an event of `GET /events` says; null for what this page does not know. */
export function changeOf({ type, data }: { readonly type: string; readonly data: string }): Change | null {
  if (type === "reload") return "everything";
  if (type !== "changed") return null;
  try {
    const { tickets } = JSON.parse(data) as { readonly tickets?: unknown };
    return Array.isArray(tickets) ? { tickets: tickets.map(String) } : null;
  } catch {
    return null;
  }
}
