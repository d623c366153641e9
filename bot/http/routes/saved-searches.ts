import type { z } from "zod";
import {
  inListOrder,
  maySave,
  SAVED_SEARCHES,
  type SavedSearch,
  savedSearchKey,
  savedSearchName,
  savedSearchPrefix,
} from "../../../core/search/saved-searches.ts";
import type { SavedSearchesView } from "../../../core/search/search-views.ts";
import { readAskedSearch } from "../asked-search.ts";
import type { ApiDeps } from "../deps.ts";
import { type HttpResponse, json } from "../exchange.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import {
  savedSearchesSchema,
  savedSearchParams,
  savedSearchSchema,
  saveSchema,
} from "../schemas/search-schemas.ts";
import { refused } from "../tickets/ticket-answer.ts";

const path = "/api/v1/saved-searches";

type SaveCall = Call<z.output<typeof savedSearchParams>, undefined, z.output<typeof saveSchema>>;

/** The operator's search templates (spec D3): each sees his own. */
export function savedSearchesRoutes(deps: ApiDeps): readonly Route[] {
  const searches = deps.store.collection<SavedSearch>(SAVED_SEARCHES);
  return [
    operatorRoute({
      method: "GET",
      path,
      id: "getSavedSearches",
      summary: "The operator's search templates, and what he searched last",
      tag: "search",
      responses: { 200: { description: "The templates", schema: savedSearchesSchema } },
      handle: async (call) =>
        json(200, { items: inListOrder(await ownSearches(deps, call)) } satisfies SavedSearchesView),
    }),
    operatorRoute({
      method: "PUT",
      path: `${path}/:name`,
      id: "putSavedSearch",
      summary: "Save a search under a name, new or changed",
      tag: "search",
      params: savedSearchParams,
      body: saveSchema,
      responses: { 200: { description: "The template as saved", schema: savedSearchSchema } },
      handle: (call) => save(deps, call),
    }),
    operatorRoute({
      method: "DELETE",
      path: `${path}/:name`,
      id: "deleteSavedSearch",
      summary: "Forget a search template",
      tag: "search",
      params: savedSearchParams,
      responses: { 204: { description: "It is gone, or never was" } },
      handle: async ({ operator, params }) => {
        await searches.delete(savedSearchKey(operator.address, params.name.normalize("NFC").trim()));
        return { status: 204 };
      },
    }),
  ];
}

async function ownSearches({ store }: ApiDeps, { operator }: Call): Promise<readonly SavedSearch[]> {
  const prefix = savedSearchPrefix(operator.address);
  const entries = await store.collection<SavedSearch>(SAVED_SEARCHES).list(prefix);
  return entries.map(({ value }) => value);
}

async function save(deps: ApiDeps, call: SaveCall): Promise<HttpResponse> {
  const { operator, params, body, now } = call;
  const name = savedSearchName(params.name);
  if (!name.ok) return refused(call, { code: "body.invalid", fields: [{ field: "name", code: name.error }] });
  // A condition with a mistake may be saved as it may be searched; an attribute nobody knows may not.
  const asked = await readAskedSearch(deps, call, body.attributes);
  if (!asked.ok) return refused(call, asked.error);
  if (!maySave(name.value, await ownSearches(deps, call))) {
    return refused(call, { code: "body.invalid", fields: [{ field: "name", code: "field.invalid" }] });
  }
  const saved: SavedSearch = {
    name: name.value,
    attributes: body.attributes,
    sort: body.sort ?? null,
    savedAt: now,
  };
  await deps.store
    .collection<SavedSearch>(SAVED_SEARCHES)
    .put(savedSearchKey(operator.address, name.value), saved);
  return json(200, saved);
}
