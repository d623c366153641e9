import { AUTO_RESPONSES_A_DAY, type Desk } from "../desk/desk.ts";
import { dayInZone } from "../desk/desk-time.ts";
import type { TicketStore } from "../ports.ts";
import type { RecordedEvent } from "../ticket/events.ts";
import type { Instant } from "../time.ts";

/** Asks whether the automatic mails among these events are more than their receivers get today. */
export type AnswerQuota = (events: readonly RecordedEvent[]) => Promise<boolean>;

/**
 * The count of automatic mails per address and day of the desk (spec M8). It lives in the store, so that all
 * processes together keep it; what is taken and then not sent counts as sent. One quota serves one command: decided
 * again after a conflict, it takes nothing twice.
 */
export function answerQuota(store: Pick<TicketStore, "nextCounter">, desk: Desk, now: Instant): AnswerQuota {
  const limit = desk.autoResponsesPerAddressPerDay ?? AUTO_RESPONSES_A_DAY;
  const day = dayInZone(now, desk.timeZone);
  const taken = new Map<string, number[]>();
  return async (events) => {
    let isSpent = false;
    for (const [address, wanted] of countByAddress(events)) {
      const places = taken.get(address) ?? [];
      while (places.length < wanted) places.push(await store.nextCounter(`auto-responses:${day}:${address}`));
      taken.set(address, places);
      if (places.some((place) => place > limit)) isSpent = true;
    }
    return isSpent;
  };
}

function countByAddress(events: readonly RecordedEvent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { event } of events) {
    if (event.type !== "ArticleAdded" || event.article.autoResponse === null || event.article.mergedFrom)
      continue;
    for (const { address } of event.article.to) {
      const key = address.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
