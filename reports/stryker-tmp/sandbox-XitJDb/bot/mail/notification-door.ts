// @ts-nocheck
import { timingSafeEqual } from "node:crypto";
import { z } from "zod";

/** What Graph posted, and what it gets back at once: the work comes later (answer within 3 s, before any work). */
export interface NotificationRequest {
  readonly query: URLSearchParams;
  readonly rawBody: Uint8Array;
}

export interface NotificationAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const notifications = z.object({ value: z.array(z.looseObject({ clientState: z.string().nullish() })) });

/**
 * Graph's change notifications: echoes the validation token, wakes the mailbox reader for a notification
 * with our client state, and takes no other word for anything: the mailbox is read by delta.
 * @param wake must return at once
 */
export function receiveNotification(
  request: NotificationRequest,
  clientState: string,
  wake: () => void,
): NotificationAnswer {
  const token = request.query.get("validationToken");
  if (token !== null) {
    return { status: 200, headers: { "content-type": "text/plain; charset=utf-8" }, body: token };
  }
  const parsed = notifications.safeParse(parseJson(request.rawBody));
  if (!parsed.success) return { status: 400 };
  const isGraph = parsed.data.value.some(({ clientState: given }) => isSame(given ?? "", clientState));
  if (!isGraph) return { status: 403 };
  wake();
  return { status: 202 };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
