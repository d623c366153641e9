// @ts-nocheck
import { z } from "zod";
import type { Cloud } from "../cloud.ts";
import type { Mailbox } from "../directory.ts";
import { empty, HttpReply, headerOf, type LocalRequest, type LocalResponse } from "../http-message.ts";
import { composeMail, messageSchema } from "../mail/compose-mail.ts";
import { type MailContent, readMail } from "../mail/mail-content.ts";
import { dispatchMail, recipientsOf, withServerHeaders } from "../mail/post-office.ts";
import { type Params, type Route, route } from "../routes.ts";
import { failGraph, graphError, readGraphJson } from "./graph-reply.ts";
import { openMailbox } from "./mailbox-access.ts";

/** `sendMail`, with MIME or JSON. */
export const sendMailRoutes: readonly Route<Cloud>[] = [route("POST", "/users/:user/sendMail", sendMail)];

/** Graph takes no larger request; larger mails go through a draft and an upload session. */
const largestRequest = 4 * 1024 * 1024;

const sendMailSchema = z.object({
  message: messageSchema.optional(),
  Message: messageSchema.optional(),
  saveToSentItems: z.boolean().nullish(),
  SaveToSentItems: z.boolean().nullish(),
});

/** A mail as given by the product, ready to leave. */
export interface OutgoingMail {
  readonly raw: Uint8Array;
  readonly content: MailContent;
}

async function sendMail(request: LocalRequest, { user = "" }: Params, cloud: Cloud): Promise<LocalResponse> {
  const mailbox = openMailbox(cloud, user);
  const given = await readOutgoing(cloud, mailbox, request);
  checkSending(cloud, mailbox, given.content);
  const at = cloud.now().toISOString();
  cloud.state.transaction(() => {
    if (given.saveToSentItems) {
      const place = { mailbox: mailbox.address, folder: "sentitems" as const, isRead: true, isDraft: false };
      const sent = cloud.mails.add({ ...place, raw: given.raw, content: given.content, at });
      cloud.announce(sent, "created");
    }
    dispatchMail(cloud, given.raw, given.content);
  });
  return empty(202);
}

async function readOutgoing(
  cloud: Cloud,
  mailbox: Mailbox,
  request: LocalRequest,
): Promise<OutgoingMail & { readonly saveToSentItems: boolean }> {
  if (isMime(request)) return { ...(await readMime(cloud, request)), saveToSentItems: true };
  checkSize(request);
  const body = readGraphJson(request.rawBody, sendMailSchema);
  const message = body.message ?? body.Message;
  if (!message) return failGraph(400, "BadRequest", "The message is required.");
  checkCustomHeaders(message.internetMessageHeaders ?? []);
  const raw = await composeMail(message, mailbox, cloud.now());
  const saveToSentItems = body.saveToSentItems ?? body.SaveToSentItems ?? true;
  return { raw, content: await readMail(raw), saveToSentItems };
}

/** True for a body that is base64 MIME. */
export function isMime(request: LocalRequest): boolean {
  return /^text\/plain\b/i.test(headerOf(request, "content-type"));
}

/** Decodes a MIME body, adding the headers that the server gives. */
export async function readMime(cloud: Cloud, request: LocalRequest): Promise<OutgoingMail> {
  checkSize(request);
  const text = new TextDecoder().decode(request.rawBody).replace(/\s+/g, "");
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length % 4 !== 0) {
    return failGraph(400, "ErrorMimeContentInvalidBase64String", "Invalid base64 string for MIME content.");
  }
  const given = Buffer.from(text, "base64");
  const raw = withServerHeaders(cloud, given, await readMail(given));
  return { raw, content: await readMail(raw) };
}

/** Refuses what Exchange refuses: no recipient, a foreign sender, more than its rate when that is switched on. */
export function checkSending(cloud: Cloud, mailbox: Mailbox, content: MailContent): void {
  if (recipientsOf(content).length === 0) {
    failGraph(400, "ErrorInvalidRecipients", "At least one recipient is not valid.");
  }
  const from = content.from?.address.toLowerCase();
  if (from !== undefined && !mailbox.addresses.has(from)) {
    failGraph(403, "ErrorSendAsDenied", "The user account does not have the right to send as this sender.");
  }
  if (!cloud.faults.hasRealLimits("mail.send") && !cloud.faults.hasRealLimits("graph")) return;
  const wait = cloud.mailLimiter.secondsToWait(mailbox.address, cloud.now());
  if (wait > 0) {
    const headers = { "retry-after": String(wait) };
    const message = "Application is over its MailboxConcurrency limit.";
    throw new HttpReply(graphError(429, "ApplicationThrottled", message, headers));
  }
}

function checkSize(request: LocalRequest): void {
  if (request.rawBody.byteLength > largestRequest) {
    failGraph(413, "ErrorMessageSizeExceeded", "The request is larger than 4 MB; use an upload session.");
  }
}

function checkCustomHeaders(headers: readonly { readonly name: string }[]): void {
  const isRefused = headers.length > 5 || headers.some(({ name }) => !/^x-/i.test(name));
  if (isRefused) {
    failGraph(
      400,
      "InvalidInternetMessageHeader",
      "Header names must start with 'x-' and a message takes at most five of them.",
    );
  }
}
