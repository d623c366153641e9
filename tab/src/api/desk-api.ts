import type { ArticleView, HistoryView, MailPreviewView } from "../../../core/article-views.ts";
import type { TemplateOfferView, TemplateView } from "../../../core/desk/desk-views.ts";
import type { TemplateKind } from "../../../core/desk/template.ts";
import type { Doing } from "../../../core/people/presence.ts";
import type { DashboardList, DashboardScope } from "../../../core/search/dashboard.ts";
import type { CloseReason, MoveReason } from "../../../core/ticket/commands.ts";
import type { ClosedState, PendingState, Priority, TicketState } from "../../../core/ticket/ticket.ts";
import type {
  LostAccessView,
  MeView,
  PresenceView,
  TicketDetailView,
  TicketPageView,
} from "../../../core/views.ts";
import type { Client } from "./client.ts";

export interface NextStateInput {
  readonly state: "open" | ClosedState | PendingState;
  readonly until?: string;
}

/** Every action on a ticket, by the last part of its address, with its body. */
export interface ActionBodies {
  notes: { subject: string; text: string; visibleToCustomer?: boolean };
  replies: {
    text: string;
    cc?: readonly { address: string; name: string }[];
    next?: NextStateInput;
    replyTo?: number;
  };
  moves: { queue: string; reason: MoveReason; text: string };
  assignments: { owner: string; subject?: string; text: string };
  take: Record<never, never>;
  release: { restoreOwner?: boolean };
  lock: { purpose: "reply" | "close" | "pending" | "priority" };
  close: { state?: ClosedState; why: CloseReason; text: string; reviewRequired?: boolean };
  pending: { date: string; time: string; state?: PendingState; subject?: string; text: string };
  reopen: Record<never, never>;
  priority: { priority: Priority; requestType?: string };
  undo: { eventSeq: number };
  "acknowledge-delivery-failure": Record<never, never>;
}
export type ActionName = keyof ActionBodies;

export type ActionAnswer = TicketDetailView | LostAccessView;
export const isLostAccess = (answer: ActionAnswer): answer is LostAccessView => "lostAccess" in answer;

export interface NewTicketBody {
  readonly customer: { readonly address: string; readonly name: string };
  readonly queue: string;
  readonly subject: string;
  readonly text: string;
  readonly priority?: Priority;
  readonly requestType?: string;
  readonly owner?: string;
  readonly next?: NextStateInput;
}

export interface TicketListQuery {
  readonly list?: DashboardList;
  readonly scope?: DashboardScope;
  readonly queue?: string | readonly string[];
  readonly state?: readonly TicketState[];
  readonly lockedBy?: string;
  readonly customer?: string;
  readonly q?: string;
  readonly number?: string;
  readonly sort?: string;
  readonly direction?: "asc" | "desc";
  readonly limit?: number;
  readonly cursor?: string;
}

/** States in which somebody still has to do something. */
export const ACTIVE_STATES = [
  "new",
  "open",
  "pending reminder",
  "pending auto close+",
  "pending auto close-",
] as const satisfies readonly TicketState[];

export const ticketPath = (number: string) => `/tickets/${encodeURIComponent(number)}`;
export const articlesPath = (number: string) => `${ticketPath(number)}/articles`;
export const historyPath = (number: string) => `${ticketPath(number)}/history`;
const templatesPath = (number: string) => `${ticketPath(number)}/templates`;
export const attachmentPath = (number: string, position: number, index: number) =>
  `${articlesPath(number)}/${position}/attachments/${index}`;
export const rawPath = (number: string, position: number) => `${articlesPath(number)}/${position}/raw`;

export function ticketsPath(query: TicketListQuery): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    [value ?? ""].flat().flatMap((one) => (one === "" ? [] : [[name, String(one)]])),
  );
  return `/tickets?${new URLSearchParams(given)}`;
}

/** Enough for the tallest screen; a list shows what fits and says how many more there are. */
const DASHBOARD_ROWS = 30;

export const dashboardPath = (scopes: Readonly<Record<DashboardList, DashboardScope>>) =>
  `/dashboard?${new URLSearchParams({ ...scopes, limit: String(DASHBOARD_ROWS) })}`;

/** The desk's REST API, as this page uses it. Reading that stays on the screen goes through `live`. */
export interface DeskApi {
  me(): Promise<MeView>;
  tickets(query: TicketListQuery): Promise<TicketPageView>;
  ticket(number: string): Promise<TicketDetailView>;
  articles(number: string): Promise<readonly ArticleView[]>;
  history(number: string): Promise<readonly HistoryView[]>;
  templates(number: string, kind: TemplateKind): Promise<readonly TemplateOfferView[]>;
  /** Filled in for the ticket. */
  template(number: string, key: string): Promise<TemplateView>;
  act<A extends ActionName>(
    number: string,
    action: A,
    body: ActionBodies[A],
    options: { readonly key: string; readonly version?: number },
  ): Promise<ActionAnswer>;
  previewReply(number: string, body: ActionBodies["replies"]): Promise<MailPreviewView>;
  /** Says that the operator has the ticket before him; the others who have. */
  beat(number: string, doing: Doing): Promise<readonly PresenceView[]>;
  blob(path: string): Promise<Blob>;
  /** For screens with an API of their own. */
  readonly client: Client;
}

export function createDeskApi(client: Client): DeskApi {
  const read = async <T>(path: string): Promise<T> => {
    const { value } = await client.get<T>(path);
    return value as T;
  };
  const items = async <T>(path: string) => (await read<{ items: readonly T[] }>(path)).items;
  return {
    me: () => read("/me"),
    tickets: (query) => read(ticketsPath(query)),
    ticket: (number) => read(ticketPath(number)),
    articles: (number) => items(articlesPath(number)),
    history: (number) => items(historyPath(number)),
    templates: (number, kind) => items(`${templatesPath(number)}?kind=${kind}`),
    template: (number, key) => read(`${templatesPath(number)}/${encodeURIComponent(key)}`),
    act: (number, action, body, options) => client.send(`${ticketPath(number)}/${action}`, body, options),
    previewReply: (number, body) =>
      client.send(`${ticketPath(number)}/replies/preview`, body, { key: newKey() }),
    beat: async (number, doing) => {
      const path = `${ticketPath(number)}/presence`;
      const { items: present } = await client.send<{ items: readonly PresenceView[] }>(
        path,
        { doing },
        { key: newKey(), method: "PUT" },
      );
      return present;
    },
    blob: (path) => client.blob(path),
    client,
  };
}

export const newKey = (): string => crypto.randomUUID();
