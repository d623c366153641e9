import type { NoticeMail, OperatorMail } from "../core/notify/operator-mail.ts";
import type { Foundation } from "./foundation.ts";
import type { Graph } from "./graph/graph.ts";
import type { PrefixEndpoint } from "./http/exchange.ts";
import type { Leases } from "./instances/lease.ts";
import { sendArticle } from "./mail/mail-sender.ts";
import { noteLifecycle } from "./mail/mailbox-subscriptions.ts";
import { watchMailboxes } from "./mail/mailbox-watch.ts";
import { sendNoticeMail, sendOperatorMail } from "./mail/notice-mail.ts";
import { receiveNotification } from "./mail/notification-door.ts";
import { parseApart } from "./mail/parse/parse-apart.ts";
import { createSendLine } from "./mail/send-line.ts";
import type { EffectHandlers } from "./outbox/effect-handler.ts";
import type { WorkerLoop } from "./worker-loop.ts";

export interface MailSide {
  readonly endpoint: PrefixEndpoint;
  readonly handlers: Pick<EffectHandlers, "mail.send">;
  readonly sendNotice: (notice: NoticeMail) => Promise<void>;
  readonly sendToOperator: (mail: OperatorMail) => Promise<void>;
  /** Reads the mailboxes once started. */
  readonly watch: WorkerLoop;
}

const NOTIFICATIONS = "/api/graph/notifications";

/** Everything of the desk that reads and writes mail. */
export function composeMail(
  foundation: Foundation,
  graph: Graph,
  /** By which Graph's notifications are known; the same after every renewal of the app's own secret. */
  clientState: string,
  leases: Leases,
): MailSide {
  const { desk, log, store, clock, newId, m365, config, metrics } = foundation;
  const parse = (raw: Uint8Array) => parseApart(raw, desk.language);
  const reader = {
    store: store.tickets,
    allStore: store,
    desk,
    newId,
    clock,
    graph,
    parseMail: parse,
    log,
    ...(metrics && { count: metrics.mail }),
  };
  const line = createSendLine({ store, clock }, config.mailsPerMinute);
  const sender = { store, desk, graph, line };
  const subscriptions = {
    store,
    clock,
    graph,
    clientState,
    notificationUrl: `${m365.publicUrl}${NOTIFICATIONS}`,
  };
  const watch = watchMailboxes({
    mailboxes: desk.mailboxes,
    pollSeconds: config.mailPollSeconds,
    reader,
    subscriptions,
    leaseOf: (mailbox) => leases(`mailbox ${mailbox}`),
    store,
    clock,
    log,
  });
  return {
    watch,
    sendNotice: (notice) => sendNoticeMail(sender, notice),
    sendToOperator: (mail) => sendOperatorMail(sender, mail),
    endpoint: {
      prefix: NOTIFICATIONS,
      methods: ["POST"],
      handle: (request) =>
        receiveNotification(request, {
          clientState,
          note: (subscriptionId, event) => noteLifecycle(store, subscriptionId, event),
          wake: () => watch.wake(),
        }),
    },
    handlers: {
      "mail.send": ({ articleId }, claimed) => sendArticle(sender, claimed, articleId),
    },
  };
}
