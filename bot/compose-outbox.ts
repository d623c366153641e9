import { plusMinutes } from "../core/time.ts";
import type { Foundation } from "./foundation.ts";
import { counterpartHandlers } from "./outbox/counterparts.ts";
import { createDispatcher, type Dispatcher } from "./outbox/dispatcher.ts";
import type { EffectHandlers } from "./outbox/effect-handler.ts";
import { mailGivenUp, recordingMail } from "./outbox/mail-outcome.ts";
import { timerHandlers } from "./outbox/timers.ts";

/** Exchange needs a moment to show in Sent Items what it took from a process that was killed. */
const SETTLING_MINUTES = 1 / 6;

/** The handlers that other sides bring; the outbox's own change tickets. */
type HandlersOfOthers = Pick<
  EffectHandlers,
  "card.sync" | "thread.follow-up" | "notice.send" | "notice.spread" | "support.chat" | "mail.send"
>;

/**
 * Everything that performs effects. What an earlier life of this process held waits no longer than it must.
 * @param holder this process, as the outbox knows who holds what
 */
export async function composeOutbox(
  { store, desk, clock, log, newId, metrics }: Foundation,
  holder: string,
  others: HandlersOfOthers,
): Promise<Dispatcher> {
  await store.outbox.releaseHeldBy(holder, plusMinutes(clock.now(), SETTLING_MINUTES));
  const deps = { store: store.tickets, desk, newId };
  return createDispatcher({
    outbox: store.outbox,
    clock,
    log,
    holder,
    onGivenUp: mailGivenUp(deps, clock),
    ...(metrics && { onTried: metrics.performed }),
    handlers: {
      ...others,
      "mail.send": recordingMail(deps, clock, others["mail.send"]),
      ...timerHandlers(deps, clock),
      ...counterpartHandlers(deps, clock),
    },
  });
}
