import { z } from "zod";
import type { Cloud } from "./cloud.ts";
import { lifecycleEvents } from "./graph/notifier.ts";
import { json, type LocalRequest, type LocalResponse, problem, readLocalJson } from "./http-message.ts";
import { readMail } from "./mail/mail-content.ts";

const fillSchema = z.strictObject({
  mailbox: z.string(),
  count: z.int().min(1).max(100_000),
  /** How old the oldest is; the others follow at equal distances until now. */
  days: z.number().min(0).max(3650).default(30),
});

const dayMs = 86_400_000;

/** Puts many small mails into a mailbox at once, as one that was in use for years has them. */
export async function fillMailbox(request: LocalRequest, cloud: Cloud): Promise<LocalResponse> {
  const { mailbox, count, days } = readLocalJson(request.rawBody, fillSchema);
  const target = cloud.directory.mailbox(mailbox);
  if (!target) return problem(404, "mailbox.unknown", "Not found", `There is no mailbox ${mailbox}.`);
  const now = cloud.now().getTime();
  const template = await readMail(mailNumber(0));
  cloud.state.transaction(() => {
    for (let n = 0; n < count; n += 1) {
      const content = { ...template, subject: `Richiesta ${n}`, messageId: `<fill-${n}@example.org>` };
      const at = new Date(now - ((count - n) / count) * days * dayMs).toISOString();
      const place = { mailbox: target.address, folder: "inbox" as const, isRead: true, isDraft: false };
      cloud.mails.add({ ...place, raw: mailNumber(n), content, at });
    }
  });
  return json(200, { count });
}

const mailNumber = (n: number): Uint8Array =>
  Buffer.from(
    `From: Citizen ${n} <citizen${n}@example.org>\r\nSubject: Richiesta ${n}\r\nMessage-ID: <fill-${n}@example.org>\r\n\r\nBuongiorno.\r\n`,
  );

const lifecycleSchema = z.strictObject({ event: z.enum(lifecycleEvents) });

/** Has Graph tell what becomes of the product's subscriptions. */
export function announceLifecycle(request: LocalRequest, cloud: Cloud): LocalResponse {
  const { event } = readLocalJson(request.rawBody, lifecycleSchema);
  return json(200, { told: cloud.announceLifecycle(event) });
}
