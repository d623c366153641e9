import { timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { LIFECYCLE_EVENTS, type LifecycleEvent } from "./mailbox-subscriptions.ts";

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

const notifications = z.object({
  value: z.array(
    z.looseObject({
      clientState: z.string().nullish(),
      subscriptionId: z.string().nullish(),
      lifecycleEvent: z.string().nullish(),
    }),
  ),
});

export interface NotificationDoor {
  readonly clientState: string;
  /** Durable when it resolves, and quick: Graph waits. */
  readonly note: (subscriptionId: string, event: LifecycleEvent) => Promise<void>;
  /** Must return at once. */
  readonly wake: () => void;
}

/**
 * Graph's change and lifecycle notifications: echoes the validation token, keeps what is asked for about a
 * subscription, wakes the mailbox readers for anything with our client state, and takes no other word for
 * anything: mailboxes are read by delta.
 */
export async function receiveNotification(
  request: NotificationRequest,
  { clientState, note, wake }: NotificationDoor,
): Promise<NotificationAnswer> {
  const token = request.query.get("validationToken");
  if (token !== null) {
    return { status: 200, headers: { "content-type": "text/plain; charset=utf-8" }, body: token };
  }
  const parsed = notifications.safeParse(parseJson(request.rawBody));
  if (!parsed.success) return { status: 400 };
  const genuine = parsed.data.value.filter(({ clientState: given }) => isSame(given ?? "", clientState));
  if (genuine.length === 0) return { status: 403 };
  for (const { subscriptionId, lifecycleEvent } of genuine) {
    const event = LIFECYCLE_EVENTS.find((known) => known === lifecycleEvent);
    if (subscriptionId && event) await note(subscriptionId, event);
  }
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
