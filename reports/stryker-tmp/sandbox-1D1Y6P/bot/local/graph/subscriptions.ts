// @ts-nocheck
import { randomBytes, randomUUID } from "node:crypto";
import { z } from "zod";
import type { Cloud } from "../cloud.ts";
import { empty, json, type LocalRequest, type LocalResponse } from "../http-message.ts";
import { isLoopbackUrl } from "../options.ts";
import { type Params, type Route, route } from "../routes.ts";
import type { Subscription } from "../state/subscriptions.ts";
import { failGraph, readGraphJson } from "./graph-reply.ts";
import { openFolder, openMailbox } from "./mailbox-access.ts";
import { parseMailResource } from "./notifier.ts";

/** Change-notification subscriptions on mailboxes. */
export const subscriptionRoutes: readonly Route<Cloud>[] = [
  route("POST", "/subscriptions", create),
  route("GET", "/subscriptions", (_request, _params, cloud) =>
    json(200, { value: cloud.subscriptions.list().filter((each) => isAlive(cloud, each)) }),
  ),
  route("GET", "/subscriptions/:id", (_request, { id = "" }, cloud) => json(200, open(cloud, id))),
  route("PATCH", "/subscriptions/:id", renew),
  route("POST", "/subscriptions/:id/reauthorize", (_request, { id = "" }, cloud) => {
    open(cloud, id);
    return empty(204);
  }),
  route("DELETE", "/subscriptions/:id", (_request, { id = "" }, cloud) => {
    cloud.subscriptions.remove(open(cloud, id).id);
    return empty(204);
  }),
];

/** Graph's limits for Outlook messages, in minutes: at most under seven days, and short ones are raised. */
const longestMinutes = 10_080;
const shortestMinutes = 45;
/** The receiver must echo the validation token within this time. */
const validationMs = 10_000;

const expirationSchema = z.iso.datetime({ offset: true });
const createSchema = z.looseObject({
  changeType: z.string().regex(/^(created|updated|deleted)(,(created|updated|deleted))*$/),
  notificationUrl: z.url(),
  lifecycleNotificationUrl: z.url().nullish(),
  resource: z.string(),
  expirationDateTime: expirationSchema,
  clientState: z.string().max(128).nullish(),
});

async function create(request: LocalRequest, _params: Params, cloud: Cloud): Promise<LocalResponse> {
  const wanted = readGraphJson(request.rawBody, createSchema);
  const resource = parseMailResource(wanted.resource);
  if (!resource) return failGraph(400, "ExtensionError", `The resource is not supported: ${wanted.resource}`);
  const mailbox = openMailbox(cloud, resource.mailbox);
  if (resource.folder !== undefined) openFolder(mailbox, resource.folder);
  const expirationDateTime = expiration(cloud, wanted.expirationDateTime);
  await validateReceiver(wanted.notificationUrl);
  if (wanted.lifecycleNotificationUrl) await validateReceiver(wanted.lifecycleNotificationUrl);
  const subscription: Subscription = {
    id: randomUUID(),
    resource: wanted.resource,
    changeType: wanted.changeType,
    clientState: wanted.clientState ?? null,
    notificationUrl: wanted.notificationUrl,
    lifecycleNotificationUrl: wanted.lifecycleNotificationUrl ?? null,
    expirationDateTime,
    applicationId: cloud.directory.appId,
    creatorId: cloud.directory.team.aadGroupId,
    latestSupportedTlsVersion: "v1_2",
  };
  cloud.subscriptions.save(subscription);
  return json(201, subscription);
}

function renew(request: LocalRequest, { id = "" }: Params, cloud: Cloud): LocalResponse {
  const subscription = open(cloud, id);
  const wanted = readGraphJson(request.rawBody, z.looseObject({ expirationDateTime: expirationSchema }));
  const renewed = { ...subscription, expirationDateTime: expiration(cloud, wanted.expirationDateTime) };
  cloud.subscriptions.save(renewed);
  return json(200, renewed);
}

function open(cloud: Cloud, id: string): Subscription {
  const subscription = cloud.subscriptions.get(id);
  if (subscription && isAlive(cloud, subscription)) return subscription;
  return failGraph(404, "ResourceNotFound", "The object was not found.");
}

function isAlive(cloud: Cloud, subscription: Subscription): boolean {
  return subscription.expirationDateTime > cloud.now().toISOString();
}

function expiration(cloud: Cloud, wanted: string): string {
  const now = cloud.now().getTime();
  const minutes = (Date.parse(wanted) - now) / 60_000;
  if (minutes <= 0 || minutes > longestMinutes) {
    return failGraph(
      400,
      "ValidationError",
      `Subscription expiration can only be ${longestMinutes} minutes in the future.`,
    );
  }
  return new Date(now + Math.max(minutes, shortestMinutes) * 60_000).toISOString();
}

async function validateReceiver(url: string): Promise<void> {
  if (!isLoopbackUrl(url)) {
    failGraph(400, "ValidationError", "The local Microsoft 365 notifies loopback addresses only.");
  }
  const token = `Validation: Testing client application reachability ${randomBytes(18).toString("base64url")}`;
  const target = new URL(url);
  target.searchParams.set("validationToken", token);
  try {
    const answer = await fetch(target, {
      method: "POST",
      headers: { "content-type": "text/plain; charset=utf-8" },
      redirect: "error",
      signal: AbortSignal.timeout(validationMs),
    });
    const echoed = await answer.text();
    const isText = /^text\/plain\b/i.test(answer.headers.get("content-type") ?? "");
    if (answer.status === 200 && isText && echoed === token) return;
  } catch {
    failGraph(400, "ValidationError", "Subscription validation request timed out.");
  }
  failGraph(400, "ValidationError", "Subscription validation request failed: the token was not echoed.");
}
