import type { DeskView, TemplateOfferView, TemplateView } from "../../../core/desk/desk-views.ts";
import type { TemplateKind } from "../../../core/desk/template.ts";
import type { CustomersView } from "../../../core/people/customer-views.ts";
import type { DraftView } from "../../../core/people/draft-views.ts";
import { type DraftAction, type DraftValues, NEW_TICKET } from "../../../core/people/drafts.ts";
import type { MeView } from "../../../core/people/me-view.ts";
import type { Doing } from "../../../core/people/presence.ts";
import type { PresenceView } from "../../../core/people/presence-view.ts";
import type { DashboardList, DashboardScope } from "../../../core/search/dashboard.ts";
import type { HistoryView } from "../../../core/ticket/history/history-view.ts";
import type { Priority, TicketState } from "../../../core/ticket/ticket.ts";
import type { MailPreviewView, UploadView } from "../../../core/ticket/views/article-views.ts";
import type { LostAccessView, TicketDetailView } from "../../../core/ticket/views/ticket-detail-view.ts";
import type { TicketPageView } from "../../../core/ticket/views/ticket-view.ts";
import type { Client } from "./client.ts";
import { Problem } from "./problem.ts";
import type { UploadOptions } from "./send-file.ts";
import type { ActionBodies, ActionName, NextStateInput } from "./ticket-actions.ts";

export type { ActionBodies, ActionName, NextStateInput } from "./ticket-actions.ts";

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
export const picturePath = (number: string, position: number, index: number) =>
  `${articlesPath(number)}/${position}/pictures/${index}`;
export const draftsPath = (number: string) => `${ticketPath(number)}/drafts`;
export const customerPath = (address: string) => `/customers/${encodeURIComponent(address)}`;
export const customerTicketsPath = (address: string) => `${customerPath(address)}/tickets?limit=6`;
export const rawPath = (number: string, position: number) => `${articlesPath(number)}/${position}/raw`;

export function ticketsPath(query: TicketListQuery): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    [value ?? ""].flat().flatMap((one) => (one === "" ? [] : [[name, String(one)]])),
  );
  return `/tickets?${new URLSearchParams(given)}`;
}

/** Whose form a draft is of: a ticket's, or one that makes a ticket. */
export interface DraftPlace {
  readonly ticket: string | null;
  readonly action: DraftAction;
}

const draftPath = ({ ticket, action }: DraftPlace) =>
  `${ticket === null ? `/drafts/${NEW_TICKET}` : draftsPath(ticket)}/${action}`;

/** Enough for the tallest screen; a list shows what fits and says how many more there are. */
const DASHBOARD_ROWS = 30;

export const dashboardPath = (scopes: Readonly<Record<DashboardList, DashboardScope>>) =>
  `/dashboard?${new URLSearchParams({ ...scopes, limit: String(DASHBOARD_ROWS) })}`;

/** The desk's REST API, as this page uses it. Reading that stays on the screen goes through `live`. */
export interface DeskApi {
  me(): Promise<MeView>;
  tickets(query: TicketListQuery): Promise<TicketPageView>;
  ticket(number: string): Promise<TicketDetailView>;
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
  /** The mail as it would leave. */
  preview<A extends "replies" | "forwards">(
    number: string,
    action: A,
    body: ActionBodies[A],
  ): Promise<MailPreviewView>;
  /** Says that the operator has the ticket before him; the others who have. */
  beat(number: string, doing: Doing): Promise<readonly PresenceView[]>;
  /** Marks an article as important for everybody, or no longer. */
  mark(number: string, position: number, important: boolean): Promise<ActionAnswer>;
  unlink(number: string, other: string): Promise<ActionAnswer>;
  /** Null when there is none. */
  draft(place: DraftPlace): Promise<DraftView | null>;
  saveDraft(place: DraftPlace, values: DraftValues, isLeaving: boolean): Promise<DraftView>;
  forgetDraft(place: DraftPlace): Promise<void>;
  upload(file: File, options: UploadOptions): Promise<UploadView>;
  forgetUpload(id: string): Promise<void>;
  desk(): Promise<DeskView>;
  customers(words: string): Promise<CustomersView>;
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
    history: (number) => items(historyPath(number)),
    templates: (number, kind) => items(`${templatesPath(number)}?kind=${kind}`),
    template: (number, key) => read(`${templatesPath(number)}/${encodeURIComponent(key)}`),
    act: (number, action, body, options) => client.send(`${ticketPath(number)}/${action}`, body, options),
    preview: (number, action, body) =>
      client.send(`${ticketPath(number)}/${action}/preview`, body, { key: newKey() }),
    beat: async (number, doing) => {
      const path = `${ticketPath(number)}/presence`;
      const { items: present } = await client.send<{ items: readonly PresenceView[] }>(
        path,
        { doing },
        { key: newKey(), method: "PUT" },
      );
      return present;
    },
    mark: (number, position, important) =>
      client.send(`${articlesPath(number)}/${position}/mark`, { important }, { key: newKey() }),
    unlink: (number, other) =>
      client.send(`${ticketPath(number)}/links/${other}`, null, { key: newKey(), method: "DELETE" }),
    async draft(place) {
      if (place.ticket === null) return read<DraftView>(draftPath(place)).catch(orNull);
      const drafts = await items<DraftView>(draftsPath(place.ticket));
      return drafts.find(({ action }) => action === place.action) ?? null;
    },
    saveDraft: (place, values, isLeaving) =>
      client.send(draftPath(place), { values }, { key: newKey(), method: "PUT", keepalive: isLeaving }),
    forgetDraft: (place) => client.send(draftPath(place), null, { key: newKey(), method: "DELETE" }),
    upload: (file, options) =>
      client.upload(`/uploads?filename=${encodeURIComponent(file.name || "file")}`, file, options),
    forgetUpload: (id) =>
      client.send(`/uploads/${encodeURIComponent(id)}`, null, { key: newKey(), method: "DELETE" }),
    desk: () => read("/desk"),
    customers: (words) => read(`/customers?q=${encodeURIComponent(words)}`),
    blob: (path) => client.blob(path),
    client,
  };
}

/** Nothing kept is no failure. */
function orNull(error: unknown): null {
  if (error instanceof Problem && error.view.status === 404) return null;
  throw error;
}

export const newKey = (): string => crypto.randomUUID();
