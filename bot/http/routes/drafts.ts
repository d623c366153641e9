import type { z } from "zod";
import {
  type DraftsView,
  draftLineView,
  draftView,
  type TicketDraftsView,
} from "../../../core/people/draft-views.ts";
import {
  type DraftAction,
  type DraftPlace,
  deleteDraft,
  draftAt,
  NEW_TICKET,
  ownDrafts,
  saveDraft,
} from "../../../core/people/drafts.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import type { ApiDeps } from "../deps.ts";
import { type HttpResponse, json } from "../exchange.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import {
  draftBody,
  draftParams,
  draftSchema,
  draftsSchema,
  MAX_DRAFT_BYTES,
  newDraftParams,
  ticketDraftsSchema,
} from "../schemas/draft-schemas.ts";
import { ticketParams } from "../schemas/fields.ts";
import { refused, rejected, visibleTicket } from "../tickets/ticket-answer.ts";

const ticketPath = "/api/v1/tickets/:number/drafts";
const newPath = `/api/v1/drafts/${NEW_TICKET}/:action`;
const tag = "drafts";
const SAVED = { 200: { description: "The draft as saved", schema: draftSchema } };
const READ = { 200: { description: "The draft", schema: draftSchema } };
const GONE = { 204: { description: "It is gone, or never was" } };

type Body = z.output<typeof draftBody>;
type Handle<B = undefined> = (call: Call<unknown, unknown, B>, form: Form) => Promise<HttpResponse>;

/** What a draft is about: a form, of a ticket unless the form makes one. */
interface Form {
  readonly action: DraftAction;
  readonly ticket: Ticket | null;
}

/** What an operator typed and has not sent: kept for a week, his alone (spec T14). */
export function draftsRoutes(deps: ApiDeps): readonly Route[] {
  return [...listRoutes(deps), ...ticketDraftRoutes(deps), ...newDraftRoutes(deps)];
}

function listRoutes(deps: ApiDeps): readonly Route[] {
  return [
    operatorRoute({
      method: "GET",
      path: "/api/v1/drafts",
      id: "getDrafts",
      summary: "All of the operator's drafts whose tickets he still sees, the latest first",
      tag,
      responses: { 200: { description: "The drafts", schema: draftsSchema } },
      handle: (call) => allDrafts(deps, call),
    }),
    operatorRoute({
      method: "GET",
      path: ticketPath,
      id: "getTicketDrafts",
      summary: "The operator's drafts on a ticket, the latest first",
      tag,
      params: ticketParams,
      responses: { 200: { description: "The drafts", schema: ticketDraftsSchema } },
      refusals: ["ticket.not_found"],
      handle: async (call) => {
        const ticket = await visibleTicket(deps, call, call.params.number);
        if (!ticket.ok) return rejected(deps, call, ticket.error);
        const own = await ownDrafts(deps.store, call.operator.address, call.now, call.params.number);
        const items = own.map((draft) => draftView(draft, ticket.value));
        return json(200, { items } satisfies TicketDraftsView);
      },
    }),
  ];
}

function ticketDraftRoutes(deps: ApiDeps): readonly Route[] {
  const path = `${ticketPath}/:action`;
  /** The form, of a ticket the operator may see. */
  const onTicket =
    <B>(handle: Handle<B>) =>
    async (call: Call<z.output<typeof draftParams>, undefined, B>) => {
      const ticket = await visibleTicket(deps, call, call.params.number);
      return ticket.ok
        ? handle(call, { action: call.params.action, ticket: ticket.value })
        : rejected(deps, call, ticket.error);
    };
  const facts = { path, tag, params: draftParams };
  const get = { ...facts, method: "GET", id: "getDraft", summary: "A form's draft on a ticket" } as const;
  const put = {
    ...facts,
    method: "PUT",
    id: "putDraft",
    summary: "Keep what was typed into a form",
  } as const;
  const remove = { ...facts, method: "DELETE", id: "deleteDraft", summary: "Forget a draft" } as const;
  return [
    operatorRoute({
      ...get,
      responses: READ,
      refusals: ["ticket.not_found", "draft.not_found"],
      handle: onTicket((call, form) => read(deps, call, form)),
    }),
    operatorRoute({
      ...put,
      maxBytes: MAX_DRAFT_BYTES,
      body: draftBody,
      responses: SAVED,
      refusals: ["ticket.not_found"],
      handle: onTicket<Body>((call, form) => save(deps, call, form)),
    }),
    operatorRoute({
      ...remove,
      responses: GONE,
      refusals: ["ticket.not_found"],
      handle: onTicket((call, form) => forget(deps, call, form)),
    }),
  ];
}

function newDraftRoutes(deps: ApiDeps): readonly Route[] {
  const facts = { path: newPath, tag, params: newDraftParams };
  const formOf = (call: Call<z.output<typeof newDraftParams>>): Form => ({ ...call.params, ticket: null });
  return [
    operatorRoute({
      ...facts,
      method: "GET",
      id: "getNewTicketDraft",
      summary: "The draft of a new ticket",
      responses: READ,
      refusals: ["draft.not_found"],
      handle: (call) => read(deps, call, formOf(call)),
    }),
    operatorRoute({
      ...facts,
      method: "PUT",
      id: "putNewTicketDraft",
      summary: "Keep what was typed into the form of a new ticket",
      maxBytes: MAX_DRAFT_BYTES,
      body: draftBody,
      responses: SAVED,
      handle: (call) => save(deps, call, formOf(call)),
    }),
    operatorRoute({
      ...facts,
      method: "DELETE",
      id: "deleteNewTicketDraft",
      summary: "Forget the draft of a new ticket",
      responses: GONE,
      handle: (call) => forget(deps, call, formOf(call)),
    }),
  ];
}

const placeOf = ({ operator }: Call, { action, ticket }: Form): DraftPlace => ({
  operator: operator.address,
  on: ticket?.number ?? NEW_TICKET,
  action,
});

async function read({ store }: ApiDeps, call: Call, form: Form): Promise<HttpResponse> {
  const place = placeOf(call, form);
  const draft = await draftAt(store, place, call.now);
  return draft
    ? json(200, draftView({ place, draft }, form.ticket))
    : refused(call, { code: "draft.not_found" });
}

async function save(
  { store }: ApiDeps,
  call: Call<unknown, unknown, Body>,
  form: Form,
): Promise<HttpResponse> {
  const place = placeOf(call, form);
  const draft = await saveDraft(store, place, call.body.values, form.ticket, call.now);
  return json(200, draftView({ place, draft }, form.ticket));
}

async function forget({ store }: ApiDeps, call: Call, form: Form): Promise<HttpResponse> {
  await deleteDraft(store, placeOf(call, form));
  return { status: 204 };
}

async function allDrafts(deps: ApiDeps, call: Call): Promise<HttpResponse> {
  const own = await ownDrafts(deps.store, call.operator.address, call.now);
  const lines = await Promise.all(
    own.map(async (draft) => {
      if (draft.place.on === NEW_TICKET) return [draftLineView(draft, null)];
      const ticket = await visibleTicket(deps, call, draft.place.on);
      return ticket.ok ? [draftLineView(draft, ticket.value)] : [];
    }),
  );
  return json(200, { items: lines.flat() } satisfies DraftsView);
}
