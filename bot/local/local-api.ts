import { readFileSync } from "node:fs";
import { z } from "zod";
import { identityToken, putAppKeys } from "./app-keys.ts";
import { channelToken } from "./bot-tokens.ts";
import type { Cloud } from "./cloud.ts";
import { userToken } from "./entra-login.ts";
import { type ActiveFault, faultSchema } from "./faults.ts";
import { changeGroup, listGroups } from "./group-members.ts";
import {
  empty,
  HttpReply,
  headerOf,
  json,
  type LocalRequest,
  type LocalResponse,
  problem,
  readLocalJson,
} from "./http-message.ts";
import { receiveMail } from "./mail/post-office.ts";
import { announceLifecycle, fillMailbox } from "./mailbox-tools.ts";
import { isLoopback, isLoopbackUrl } from "./options.ts";
import { homePage, type Places } from "./pages/home.ts";
import { letterPage, letterSource, mailboxPage } from "./pages/mailbox.ts";
import { signIn, signInPage } from "./pages/sign-in.ts";
import { teamsPage } from "./pages/teams.ts";
import { fromPlayground } from "./playground/inbound.ts";
import { findRoute, type Route, route } from "./routes.ts";
import { largestMail } from "./smtp-door.ts";
import { click, deleteMessage, viewMessage } from "./teams-client/click.ts";
import { invoke } from "./teams-client/invoke.ts";
import { teamsOverview } from "./teams-client/overview.ts";
import { say } from "./teams-client/say.ts";
import { teamEvent } from "./teams-client/team-events.ts";

/** What a `/local/*` handler needs. */
export interface LocalContext {
  readonly cloud: Cloud;
  places(): Places;
}

const stylesheet = readFileSync(new URL("./pages/style.css", import.meta.url));

const routes: readonly Route<LocalContext>[] = [
  route("GET", "/local", (request, _params, { cloud, places }) => homePage(request, cloud, places())),
  route("GET", "/local/style.css", () => ({
    status: 200,
    headers: { "content-type": "text/css; charset=utf-8", "cache-control": "max-age=300" },
    body: stylesheet,
  })),
  route("POST", "/local/token", (request, _params, { cloud }) => issueToken(request, cloud)),
  route("GET", "/local/people", (_request, _params, { cloud }) =>
    json(
      200,
      cloud.directory.people.map(({ address, name }) => ({ address, name })),
    ),
  ),
  route("GET", "/local/groups", (_request, _params, { cloud }) => listGroups(cloud)),
  route("PUT", "/local/groups/:id", (request, { id = "" }, { cloud }) => changeGroup(request, id, cloud)),
  route("GET", "/local/sign-in", (request, _params, { cloud }) => signInPage(request, cloud)),
  route("POST", "/local/sign-in", (request, _params, { cloud }) => signIn(request, cloud)),
  route("POST", "/local/mail", (request, _params, { cloud }) => takeMail(request, cloud)),
  route("GET", "/local/mailbox", (request, _params, { cloud }) => mailboxPage(request, cloud)),
  route("GET", "/local/mailbox/:n", (request, { n }, { cloud }) =>
    letterPage(request, cloud, Number(n) || 0),
  ),
  route("GET", "/local/mailbox/:n/source", (_request, { n }, { cloud }) =>
    letterSource(cloud, Number(n) || 0),
  ),
  route("GET", "/local/log", (request, _params, { cloud }) => readLog(request, cloud)),
  route("GET", "/local/teams", (request, _params, { cloud }) =>
    wantsHtml(request) ? teamsPage(request, cloud) : json(200, teamsOverview(cloud)),
  ),
  route("GET", "/local/teams/messages/:id", (request, { id = "" }, { cloud }) =>
    viewMessage(cloud, id, request.query.get("viewer")),
  ),
  route("DELETE", "/local/teams/messages/:id", (_request, { id = "" }, { cloud }) =>
    deleteMessage(cloud, id),
  ),
  route("POST", "/local/teams/events", (request, _params, { cloud }) => teamEvent(request, cloud)),
  route("PUT", "/local/app", (request, _params, { cloud }) => putAppKeys(request, cloud)),
  route("GET", "/local/identity", (request, _params, { cloud }) => identityToken(request, cloud)),
  route("GET", "/local/teams/refused", (_request, _params, { cloud }) => json(200, cloud.refused)),
  route("POST", "/local/teams/token", (request, _params, { cloud }) => botToken(request, cloud)),
  route("POST", "/local/teams/say", (request, _params, { cloud }) => say(request, cloud)),
  route("POST", "/local/teams/click", (request, _params, { cloud }) => click(request, cloud)),
  route("POST", "/local/teams/invoke", (request, _params, { cloud }) => invoke(request, cloud)),
  route("POST", "/local/mails", (request, _params, { cloud }) => fillMailbox(request, cloud)),
  route("POST", "/local/lifecycle", (request, _params, { cloud }) => announceLifecycle(request, cloud)),
  route("GET", "/local/graph-requests", (_request, _params, { cloud }) =>
    json(200, cloud.graphRequests.list()),
  ),
  route("GET", "/local/graph-requests/count", (_request, _params, { cloud }) =>
    json(200, { count: cloud.graphRequests.count() }),
  ),
  route("GET", "/local/faults", (_request, _params, { cloud }) => json(200, cloud.faults.list())),
  route("POST", "/local/faults", (request, _params, { cloud }) => json(200, setFaults(request, cloud))),
  route("DELETE", "/local/faults", (_request, _params, { cloud }) => {
    cloud.faults.clear();
    return empty(204);
  }),
  route("POST", "/local/playground/messages", (request, _params, { cloud }) =>
    fromPlayground(request, cloud),
  ),
];

/** Answers a request below `/local/`; never throws for what a caller sent. */
export async function answerLocal(context: LocalContext, request: LocalRequest): Promise<LocalResponse> {
  const foreign = refuseForeign(request);
  if (foreign) return foreign;
  const match = findRoute(routes, request.method, request.path);
  if (match.kind === "unknown") {
    return problem(404, "route.unknown", "Not found", `There is nothing at ${request.path}.`);
  }
  if (match.kind === "wrong-method") {
    return problem(
      405,
      "method.not_allowed",
      "Method not allowed",
      `Not ${request.method} at ${request.path}.`,
    );
  }
  try {
    return await match.route.handle(request, match.params, context);
  } catch (error) {
    if (error instanceof HttpReply) return error.response;
    throw error;
  }
}

/** A page of another site, also one whose name was bent to this machine, gets nothing. */
function refuseForeign(request: LocalRequest): LocalResponse | undefined {
  const host = headerOf(request, "host");
  const origin = headerOf(request, "origin");
  const hostIsOurs = host === "" || isLoopback(host.replace(/:\d+$/, ""));
  const originIsOurs = origin === "" || isLoopbackUrl(origin);
  if (hostIsOurs && originIsOurs) return undefined;
  return problem(403, "origin.foreign", "Forbidden", "The local Microsoft 365 answers this machine only.");
}

async function issueToken(request: LocalRequest, cloud: Cloud): Promise<LocalResponse> {
  const { operator } = readLocalJson(request.rawBody, z.object({ operator: z.string().min(1) }));
  const person = cloud.directory.person(operator);
  if (!person) {
    return problem(
      404,
      "operator.unknown",
      "Not found",
      `There is no operator with the address ${operator}.`,
    );
  }
  const { token, expiresAt } = await userToken(cloud, person);
  return json(200, { token, expiresAt, operator: person.address }, { "cache-control": "no-store" });
}

/** The token Teams would send with an activity of that service URL, so that an activity can be sent as it is. */
async function botToken(request: LocalRequest, cloud: Cloud): Promise<LocalResponse> {
  const { serviceUrl } = readLocalJson(request.rawBody, z.object({ serviceUrl: z.string() }));
  return json(200, { token: await channelToken(cloud, serviceUrl) }, { "cache-control": "no-store" });
}

async function takeMail(request: LocalRequest, cloud: Cloud): Promise<LocalResponse> {
  const { rawBody } = request;
  if (rawBody.byteLength === 0)
    return problem(400, "mail.empty", "Bad request", "The body is an RFC 822 mail.");
  if (rawBody.byteLength > largestMail) {
    return problem(413, "mail.too_large", "Content too large", `A mail may have ${largestMail} bytes.`);
  }
  const { ids, messageId } = await receiveMail(cloud, rawBody);
  return json(202, { messageId: messageId || null, id: ids[0], ids });
}

function readLog(request: LocalRequest, cloud: Cloud): LocalResponse {
  const after = request.query.get("after") ?? "0";
  if (!/^\d{1,15}$/.test(after)) {
    return problem(400, "log.after_invalid", "Bad request", "after is a number from an earlier answer.");
  }
  return json(200, cloud.log.after(Number(after)));
}

const oneOrMoreFaults = z.preprocess((body) => (Array.isArray(body) ? body : [body]), z.array(faultSchema));

function setFaults(request: LocalRequest, cloud: Cloud): readonly ActiveFault[] {
  const clears = z
    .looseObject({ clear: z.literal(true) })
    .safeParse(readLocalJson(request.rawBody, z.unknown()));
  if (clears.success) cloud.faults.clear();
  else cloud.faults.add(readLocalJson(request.rawBody, oneOrMoreFaults));
  return cloud.faults.list();
}

function wantsHtml(request: LocalRequest): boolean {
  return headerOf(request, "accept").includes("text/html");
}
