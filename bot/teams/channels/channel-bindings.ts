import type { OperatorAddress } from "../../../core/people/operator.ts";
import type { Store } from "../../../core/ports.ts";
import type { Instant } from "../../../core/time.ts";
import type { Conversation } from "../conversation.ts";

/** A channel that follows a queue: its tickets appear there as cards (spec B1). */
export interface ChannelBinding {
  readonly queue: string;
  readonly conversation: Conversation;
  readonly boundBy: OperatorAddress;
  readonly boundAt: Instant;
}

export interface ChannelBindings {
  ofQueue(queue: string): Promise<readonly ChannelBinding[]>;
  all(): Promise<readonly ChannelBinding[]>;
  ofChannel(conversationId: string): Promise<readonly ChannelBinding[]>;
  bind(binding: ChannelBinding): Promise<void>;
  /** False when the channel did not follow the queue. */
  unbind(queue: string, conversationId: string): Promise<boolean>;
}

export function createChannelBindings(store: Store): ChannelBindings {
  const bindings = store.collection<ChannelBinding>("channel-bindings");
  const keyOf = (queue: string, conversationId: string) => `${queue}|${conversationId}`;
  const all = async () => (await bindings.list()).map(({ value }) => value);
  return {
    all,
    async ofQueue(queue) {
      return (await bindings.list(`${queue}|`)).map(({ value }) => value);
    },
    async ofChannel(conversationId) {
      return (await all()).filter(({ conversation }) => conversation.id === conversationId);
    },
    bind: (binding) => bindings.put(keyOf(binding.queue, binding.conversation.id), binding),
    async unbind(queue, conversationId) {
      const key = keyOf(queue, conversationId);
      if (!(await bindings.get(key))) return false;
      await bindings.delete(key);
      return true;
    },
  };
}
