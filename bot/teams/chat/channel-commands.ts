import type { Queue } from "../../../core/desk/desk.ts";
import { type MessageKey, translate } from "../../../core/i18n/translate.ts";
import { hasRole, visibleQueues } from "../../../core/people/policy.ts";
import { saidCard } from "../../cards/answers/said-card.ts";
import type { AdaptiveCard } from "../../cards/context.ts";
import { queueChoiceCard } from "../../cards/desk/queue-choice-card.ts";
import type { CardAction, ChannelAction } from "../../cards/verbs.ts";
import { type Click, cardContext } from "../card-actions/click.ts";
import type { Conversation } from "../conversation.ts";
import { queuesLike, queuesNamed } from "./queue-names.ts";
import type { ChatDeps, Talk } from "./talk.ts";

/** What can be done with a queue a person names. */
export type QueueAsked = "follow" | "unfollow" | "queue";

const VERBS = { follow: "channel.follow", unfollow: "channel.unfollow", queue: "desk.queue" } as const;

export const namesOf = (queues: readonly Queue[]): string =>
  queues.map(({ shortName }) => shortName).join(", ");

export async function sayBindings({ deps, conversation, say }: Talk): Promise<void> {
  if (conversation.kind !== "channel") return say("chat.only_channel");
  const bound = await deps.bindings.ofChannel(conversation.id);
  const queues = bound.flatMap(({ queue }) => deps.desk.queues.get(queue) ?? []);
  return queues.length === 0 ? say("chat.bindings.none") : say("chat.bindings", { queues: namesOf(queues) });
}

/** The queue a person names, or a card to choose it with when he names none, one of several, or mistypes. */
export async function onQueue(
  talk: Talk,
  asked: QueueAsked,
  text: string,
  act: (queue: Queue) => Promise<void>,
): Promise<void> {
  const { deps, click, say, show } = talk;
  const found = queuesNamed(deps.desk, text);
  const [first] = found;
  if (first && found.length === 1) return act(first);
  const offered = await offeredQueues(talk, asked);
  if (offered.length === 0) return say("chat.queue.none");
  const likely = (first ? found : queuesLike(deps.desk, text)).filter((queue) => offered.includes(queue));
  const question = translate(click.language, questionOf(text, likely), { text, queues: namesOf(likely) });
  return show(
    queueChoiceCard(cardContext(deps, click), {
      question,
      queues: offered,
      chosen: likely[0]?.key ?? "",
      verb: VERBS[asked],
    }),
  );
}

function questionOf(text: string, likely: readonly Queue[]): MessageKey {
  if (text === "") return "chat.queue.which";
  return likely.length === 0 ? "chat.queue.unknown" : "chat.queue.suggested";
}

/** Only what the person may then really do. */
async function offeredQueues(
  { deps, click, conversation }: Talk,
  asked: QueueAsked,
): Promise<readonly Queue[]> {
  const { address } = click.operator;
  const { desk } = deps;
  const all = [...desk.queues.values()];
  if (asked === "queue") return all.filter(({ key }) => visibleQueues(desk, address).includes(key));
  const mine = all.filter(({ key }) => hasRole(desk, address, key, "rw"));
  if (asked === "follow") return mine;
  const bound = await deps.bindings.ofChannel(conversation.id);
  return mine.filter(({ key }) => bound.some(({ queue }) => queue === key));
}

export async function bindOrUnbind(talk: Talk, asked: "follow" | "unfollow", text: string): Promise<void> {
  const { deps, click, conversation, say } = talk;
  if (conversation.kind !== "channel") return say("chat.only_channel");
  return onQueue(talk, asked, text, async (queue) => {
    await say(await setBinding(deps, click, conversation, asked, queue), { queue: queue.name });
  });
}

export const isChannelAction = (action: CardAction): action is ChannelAction =>
  action.kind === "channel.follow" || action.kind === "channel.unfollow";

/** The same by the card a person chose with. */
export async function channelAction(
  deps: ChatDeps,
  click: Click,
  conversation: Conversation,
  action: ChannelAction,
): Promise<AdaptiveCard> {
  const ctx = cardContext(deps, click);
  const queue = deps.desk.queues.get(action.queue);
  const refused = (key: MessageKey) =>
    saidCard(ctx, { style: "attention", head: translate(click.language, key) });
  if (conversation.kind !== "channel") return refused("chat.only_channel");
  if (!queue) return refused("chat.queue.choose");
  const asked = action.kind === "channel.follow" ? "follow" : "unfollow";
  const said = await setBinding(deps, click, conversation, asked, queue);
  const isDone = said === "chat.bound" || said === "chat.unbound";
  const head = translate(click.language, said, { queue: queue.name });
  return saidCard(ctx, { style: isDone ? "good" : "attention", head });
}

/** Who works fully on a queue decides where its tickets are seen (spec B1, P2). Gives the sentence to answer with. */
async function setBinding(
  deps: ChatDeps,
  { operator }: Click,
  conversation: Conversation,
  asked: "follow" | "unfollow",
  { key }: Queue,
): Promise<MessageKey> {
  if (!hasRole(deps.desk, operator.address, key, "rw")) return "chat.bind.not_allowed";
  if (asked === "unfollow") {
    return (await deps.bindings.unbind(key, conversation.id)) ? "chat.unbound" : "chat.unbound.not";
  }
  const known = await deps.bindings.ofChannel(conversation.id);
  const isBound = known.some(({ queue }) => queue === key);
  await deps.bindings.bind({
    queue: key,
    conversation,
    boundBy: operator.address,
    boundAt: deps.clock.now(),
  });
  await deps.channels.remember(conversation, await channelNames(deps, conversation));
  return isBound ? "chat.bound.already" : "chat.bound";
}

/** A team's General channel has no name of its own; and a channel is followed whether or not Teams names it. */
async function channelNames({ teams, desk }: ChatDeps, conversation: Conversation) {
  const names = await teams.channelNames(conversation).catch(() => ({ channel: "", team: "" }));
  const isGeneral = names.channel === "" && conversation.id === conversation.channel?.teamId;
  return isGeneral ? { ...names, channel: translate(desk.language, "channel.general") } : names;
}
