import { keysOf, parkedMails, waitingKey, waitingMails } from "../../core/intake/mailbox-state.ts";
import type { Store } from "../../core/ports.ts";

/** Gives the mails that were put aside another chance: the desk that starts may be one that can read them. */
export async function unpark(store: Store, mailbox: string): Promise<void> {
  const prefix = keysOf(mailbox);
  for (const { key, value } of await parkedMails(store).list(prefix)) {
    const { receivedAt, parkedAt: _parkedAt, ...waiting } = value;
    const id = key.slice(prefix.length);
    // One failure more and it is put aside again.
    await waitingMails(store).put(waitingKey(mailbox, receivedAt, id), { ...waiting, notBefore: null });
    await parkedMails(store).delete(key);
  }
}
