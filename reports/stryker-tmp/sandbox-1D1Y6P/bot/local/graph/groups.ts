// @ts-nocheck
import type { Cloud } from "../cloud.ts";
import { headerOf, json, type LocalRequest, type LocalResponse } from "../http-message.ts";
import { type Params, type Route, route } from "../routes.ts";
import { failGraph } from "./graph-reply.ts";
import { personJson } from "./users.ts";

const DEFAULT_PAGE = 100;
const LARGEST_PAGE = 999;

/** Groups and the people in them. */
export const groupRoutes: readonly Route<Cloud>[] = [
  route("GET", "/groups/:group", (_request, params, cloud) => {
    const { id, name } = openGroup(cloud, params);
    return json(200, { id, displayName: name });
  }),
  route("GET", "/groups/:group/transitiveMembers/microsoft.graph.user", listUsers),
];

function listUsers(request: LocalRequest, params: Params, cloud: Cloud): LocalResponse {
  const { id, members } = openGroup(cloud, params);
  const { query } = request;
  // A cast to users is an advanced query (learn.microsoft.com/graph/aad-advanced-queries).
  if (headerOf(request, "consistencylevel") !== "eventual" || query.get("$count") !== "true") {
    failGraph(400, "Request_UnsupportedQuery", "The cast needs $count=true and ConsistencyLevel: eventual.");
  }
  const people = members.flatMap((member) => cloud.directory.person(member) ?? []);
  const top = Math.min(Math.max(Number(query.get("$top") ?? DEFAULT_PAGE) || DEFAULT_PAGE, 1), LARGEST_PAGE);
  const skip = Number(query.get("$skiptoken") ?? 0) || 0;
  const wanted = query.get("$select")?.split(",");
  const next = new URLSearchParams(query);
  next.set("$skiptoken", String(skip + top));
  const path = `/v1.0/groups/${id}/transitiveMembers/microsoft.graph.user`;
  return json(200, {
    "@odata.count": people.length,
    ...(people.length > skip + top ? { "@odata.nextLink": `${cloud.origin()}${path}?${next}` } : {}),
    value: people.slice(skip, skip + top).map((person) => selected(personJson(person), wanted)),
  });
}

const selected = (user: object, wanted: readonly string[] | undefined): object =>
  wanted ? Object.fromEntries(Object.entries(user).filter(([name]) => wanted.includes(name))) : user;

function openGroup(cloud: Cloud, { group = "" }: Params) {
  return (
    cloud.groups.get(group) ??
    failGraph(404, "Request_ResourceNotFound", `Resource '${group}' does not exist.`)
  );
}
