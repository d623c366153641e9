import type { Cloud } from "../cloud.ts";
import { graphAudience, hasAppToken } from "../entra-login.ts";
import { headerOf, type LocalRequest, type LocalResponse } from "../http-message.ts";
import { findRoute, type Route } from "../routes.ts";
import { attachmentRoutes } from "./attachments.ts";
import { chatRoutes } from "./chats.ts";
import { draftRoutes } from "./drafts.ts";
import { graphError } from "./graph-reply.ts";
import { groupRoutes } from "./groups.ts";
import { hostedContentRoutes } from "./hosted-contents.ts";
import { mailboxRoutes } from "./mailbox.ts";
import { sendMailRoutes } from "./send-mail.ts";
import { subscriptionRoutes } from "./subscriptions.ts";
import { teamRoutes } from "./teams.ts";
import { userRoutes } from "./users.ts";

const routes: readonly Route<Cloud>[] = [
  ...mailboxRoutes,
  ...sendMailRoutes,
  ...draftRoutes,
  ...attachmentRoutes,
  ...subscriptionRoutes,
  ...teamRoutes,
  ...chatRoutes,
  ...hostedContentRoutes,
  ...userRoutes,
  ...groupRoutes,
];

/** Answers a Graph v1.0 call; `path` is what follows `/v1.0`. */
export async function answerGraph(cloud: Cloud, request: LocalRequest, path: string): Promise<LocalResponse> {
  if (!(await hasAppToken(cloud, request, graphAudience))) {
    return graphError(401, "InvalidAuthenticationToken", "Access token is empty, expired or invalid.");
  }
  cloud.graphRequests.add({
    method: request.method,
    path,
    prefer: headerOf(request, "prefer"),
    requestId: headerOf(request, "client-request-id"),
  });
  const match = findRoute(routes, request.method, odataPath(path));
  if (match.kind === "wrong-method") return graphError(405, "BadRequest", "The method is not allowed here.");
  if (match.kind === "unknown") {
    return graphError(400, "BadRequest", `Resource not found for the segment '${path}'.`);
  }
  return match.route.handle({ ...request, path }, match.params, cloud);
}

/** `mailFolders('inbox')` and `mailFolders/inbox` are the same resource. */
function odataPath(path: string): string {
  return path.replace(/\((?:'|%27)([^/]*?)(?:'|%27)\)/gi, "/$1");
}
