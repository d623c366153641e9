import type { Queue } from "../../core/desk/desk.ts";
import type { Language } from "../../core/i18n/language.ts";
import { type MessageKey, translate } from "../../core/i18n/translate.ts";
import { can, canSeeQueue, hasRole } from "../../core/people/policy.ts";
import type { AdaptiveCard } from "../cards/context.ts";
import { welcomeCard } from "../cards/welcome-card.ts";
import { type Click, type ClickDeps, cardContext, viewerCard } from "./card-actions/click.ts";
import { openNewTicket } from "./card-actions/new-ticket.ts";
import { openSearch } from "./card-actions/search.ts";
import type { ChannelBindings } from "./channel-bindings.ts";
import { type ChatCommand, parseChatCommand, queuesNamed } from "./chat-commands.ts";
import { type Conversation, cardMessage, type OutgoingMessage } from "./conversation.ts";
import { deskList, queueList, searchList } from "./ticket-lists.ts";

export interface ChatDeps extends ClickDeps {
  readonly bindings: ChannelBindings;
}

interface Talk {
  readonly deps: ChatDeps;
  readonly click: Click;
  readonly conversation: Conversation;
  say(key: MessageKey, params?: Readonly<Record<string, string>>): Promise<void>;
  show(card: AdaptiveCard): Promise<void>;
}

type Reply = (message: OutgoingMessage) => Promise<void>;

const LIST_VERBS = {
  mine: "desk.mine",
  new: "desk.new",
  reminder: "desk.reminders",
  escalated: "desk.escalated",
} as const;

/** Answers what an operator wrote to the bot; nothing he can write ends in silence (spec B1, B4). */
export async function answerChat(
  deps: ChatDeps,
  click: Click,
  conversation: Conversation,
  text: string,
  reply: Reply,
): Promise<void> {
  const talk: Talk = {
    deps,
    click,
    conversation,
    say: (key, params) => reply({ text: translate(click.language, key, params) }),
    show: (card) => reply(cardMessage(card)),
  };
  await answer(talk, parseChatCommand(text));
}

export async function greetChannel(deps: ChatDeps, language: Language, reply: Reply): Promise<void> {
  await reply({
    text: translate(language, "chat.installed.channel", { queues: namesOf([...deps.desk.queues.values()]) }),
  });
}

async function answer(talk: Talk, command: ChatCommand): Promise<void> {
  const { deps, click, conversation } = talk;
  switch (command.kind) {
    case "help":
      return talk.say(conversation.kind === "personal" ? "chat.help.personal" : "chat.help.channel");
    case "hello":
      return hello(talk);
    case "follow":
    case "unfollow":
      return bindOrUnbind(talk, command.kind, command.queue);
    case "bindings":
      return bindings(talk);
    case "list":
      return talk.show(await deskList(deps, click, LIST_VERBS[command.list]));
    case "queue":
      return onQueue(talk, command.queue, async (queue) => talk.show(await queueList(deps, click, queue)));
    case "search":
      return command.words === ""
        ? showForm(talk, await openSearch(deps, click), "chat.search.missing")
        : talk.show(await searchList(deps, click, command.words));
    case "new-ticket":
      return showForm(talk, await openNewTicket(deps, click, deps.newId(), null), "chat.only_personal");
    case "ticket":
      return showTicket(talk, command.number);
    case "unknown":
      return talk.say("chat.not_understood", { text: command.text });
  }
}

async function hello({ deps, click, conversation, say, show }: Talk): Promise<void> {
  if (conversation.kind !== "personal") return say("chat.help.channel");
  const mine = [...deps.desk.queues.values()].filter(({ key }) =>
    canSeeQueue(deps.desk, click.operator.address, key),
  );
  return show(
    welcomeCard(cardContext(deps, click), { queues: mine.map(({ name }) => name), installedBy: null }),
  );
}

/** A form is for the personal chat: in a channel everybody would read what is typed. */
const showForm = ({ conversation, say, show }: Talk, card: AdaptiveCard, elsewhere: MessageKey) =>
  conversation.kind === "personal" ? show(card) : say(elsewhere);

async function showTicket({ deps, click, say, show }: Talk, number: string): Promise<void> {
  const ticket = await deps.store.load(number);
  const maySee = ticket && can(deps.desk, click.operator.address, "view", ticket).ok;
  return maySee ? show(await viewerCard(deps, click, ticket)) : say("chat.ticket.unknown", { number });
}

async function bindings({ deps, conversation, say }: Talk): Promise<void> {
  if (conversation.kind !== "channel") return say("chat.only_channel");
  const bound = await deps.bindings.ofChannel(conversation.id);
  const queues = bound.flatMap(({ queue }) => deps.desk.queues.get(queue) ?? []);
  return queues.length === 0 ? say("chat.bindings.none") : say("chat.bindings", { queues: namesOf(queues) });
}

async function bindOrUnbind(talk: Talk, kind: "follow" | "unfollow", text: string): Promise<void> {
  const { deps, click, conversation, say } = talk;
  if (conversation.kind !== "channel") return say("chat.only_channel");
  return onQueue(talk, text, async (queue) => {
    const { address } = click.operator;
    if (!hasRole(deps.desk, address, queue.key, "rw"))
      return say("chat.bind.not_allowed", { queue: queue.name });
    if (kind === "unfollow") {
      const wasBound = await deps.bindings.unbind(queue.key, conversation.id);
      return say(wasBound ? "chat.unbound" : "chat.unbound.not", { queue: queue.name });
    }
    const known = await deps.bindings.ofChannel(conversation.id);
    const isBound = known.some(({ queue: key }) => key === queue.key);
    await deps.bindings.bind({ queue: queue.key, conversation, boundBy: address, boundAt: deps.clock.now() });
    return say(isBound ? "chat.bound.already" : "chat.bound", { queue: queue.name });
  });
}

/** Does something with the queue a person named, or says why it cannot be told which one. */
async function onQueue(
  { deps, say }: Talk,
  text: string,
  act: (queue: Queue) => Promise<void>,
): Promise<void> {
  const all = namesOf([...deps.desk.queues.values()]);
  if (text.trim() === "") return say("chat.queue.missing", { queues: all });
  const [first, ...others] = queuesNamed(deps.desk, text);
  if (!first) return say("chat.queue.unknown", { text, queues: all });
  if (others.length > 0) return say("chat.queue.ambiguous", { text, queues: namesOf([first, ...others]) });
  return act(first);
}

const namesOf = (queues: readonly Queue[]): string => queues.map(({ shortName }) => shortName).join(", ");
