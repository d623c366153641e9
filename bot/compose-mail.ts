import { createHmac } from "node:crypto";
import type { Foundation } from "./foundation.ts";
import type { Graph } from "./graph/graph.ts";
import type { PrefixEndpoint } from "./http/exchange.ts";
import { reasonOf } from "./log.ts";
import { sendArticle } from "./mail/mail-sender.ts";
import { readMailbox } from "./mail/mailbox-reader.ts";
import { ensureSubscription } from "./mail/mailbox-subscriptions.ts";
import { watchMailboxes } from "./mail/mailbox-watch.ts";
import { type NoticeMail, sendNoticeMail } from "./mail/notice-mail.ts";
import { receiveNotification } from "./mail/notification-door.ts";
import { parseMail } from "./mail/parse/parse-mail.ts";
import { createSendLine } from "./mail/send-line.ts";
import type { EffectHandlers } from "./outbox/effect-handler.ts";
import type { WorkerLoop } from "./worker-loop.ts";

export interface MailSide {
  readonly endpoint: PrefixEndpoint;
  readonly handlers: Pick<EffectHandlers, "mail.send">;
  readonly sendNotice: (notice: NoticeMail) => Promise<void>;
  /** Reads the mailboxes once started. */
  readonly watch: WorkerLoop;
}

const NOTIFICATIONS = "/api/graph/notifications";

/** Everything of the desk that reads and writes mail. */
export function composeMail(foundation: Foundation, graph: Graph): MailSide {
  const { desk, log, store, clock, newId, m365, config } = foundation;
  const clientState = createHmac("sha256", m365.appSecret).update("change notifications").digest("base64url");
  const reader = { store: store.tickets, allStore: store, desk, newId, clock, graph, parseMail };
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
    mailboxes: desk.mailboxes.map(({ address }) => address),
    pollSeconds: config.mailPollSeconds,
    log,
    async read(mailbox) {
      // Without notifications the desk is slower, not deaf: polling goes on.
      await ensureSubscription(subscriptions, mailbox).catch((thrown: unknown) =>
        log.warn("mailbox: no change notifications", { mailbox, reason: reasonOf(thrown) }),
      );
      return readMailbox(reader, mailbox);
    },
  });
  return {
    watch,
    sendNotice: (notice) => sendNoticeMail(sender, notice),
    endpoint: {
      prefix: NOTIFICATIONS,
      methods: ["POST"],
      handle: async (request) => receiveNotification(request, clientState, () => watch.wake()),
    },
    handlers: {
      "mail.send": ({ articleId }, claimed) => sendArticle(sender, claimed, articleId),
    },
  };
}
