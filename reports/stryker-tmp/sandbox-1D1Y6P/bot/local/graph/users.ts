// @ts-nocheck
import type { Cloud } from "../cloud.ts";
import type { Mailbox, Person } from "../directory.ts";
import { json } from "../http-message.ts";
import { type Route, route } from "../routes.ts";
import { failGraph } from "./graph-reply.ts";

/** People and mailboxes of the tenant. */
export const userRoutes: readonly Route<Cloud>[] = [
  route("GET", "/users", (request, _params, { directory }) => {
    const all = [...directory.people.map(personJson), ...directory.mailboxes.map(mailboxJson)];
    return json(200, { value: all.filter(userFilter(request.query.get("$filter"))) });
  }),
  route("GET", "/users/:user", (_request, { user = "" }, { directory }) => {
    const person = directory.person(user);
    if (person) return json(200, personJson(person));
    const mailbox = directory.mailbox(user);
    if (mailbox) return json(200, mailboxJson(mailbox));
    return failGraph(404, "Request_ResourceNotFound", `Resource '${user}' does not exist.`);
  }),
];

interface UserJson {
  readonly id: string;
  readonly displayName: string;
  readonly givenName: string | null;
  readonly surname: string | null;
  readonly mail: string;
  readonly userPrincipalName: string;
  readonly preferredLanguage: string | null;
  readonly accountEnabled: boolean;
}

/** A person as Graph describes him. */
export function personJson(person: Person): UserJson {
  return {
    id: person.objectId,
    displayName: person.name,
    givenName: person.givenName,
    surname: person.surname,
    mail: person.address,
    userPrincipalName: person.principalName,
    preferredLanguage: person.locale,
    accountEnabled: person.isEnabled,
  };
}

function mailboxJson(mailbox: Mailbox): UserJson {
  return {
    id: mailbox.objectId,
    displayName: mailbox.name,
    givenName: null,
    surname: null,
    mail: mailbox.address,
    userPrincipalName: mailbox.address,
    preferredLanguage: null,
    accountEnabled: false,
  };
}

function userFilter(filter: string | null): (user: UserJson) => boolean {
  if (!filter) return () => true;
  const match = /^\s*(mail|userPrincipalName|id|displayName)\s+eq\s+'((?:[^']|'')*)'\s*$/.exec(filter);
  if (!match) return failGraph(400, "Request_UnsupportedQuery", `Unsupported filter: ${filter}`);
  const property = match[1] as "mail" | "userPrincipalName" | "id" | "displayName";
  const wanted = match[2]?.replaceAll("''", "'").toLowerCase();
  return (user) => user[property].toLowerCase() === wanted;
}
