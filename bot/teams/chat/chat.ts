import { queueOf } from "../../../core/desk/desk.ts";
import type { Language } from "../../../core/i18n/language.ts";
import { translate } from "../../../core/i18n/translate.ts";
import { preferencesOf } from "../../../core/people/choose-preferences.ts";
import { canSeeQueue } from "../../../core/people/policy.ts";
import { preferencesView } from "../../../core/people/preferences.ts";
import { ticketToJumpTo } from "../../../core/search/asked-search.ts";
import { offerCard } from "../../cards/answers/said-card.ts";
import type { AdaptiveCard } from "../../cards/context.ts";
import { directoryCard, guidelinesCard } from "../../cards/desk/guidelines-card.ts";
import { welcomeCard } from "../../cards/desk/welcome-card.ts";
import { type Click, type ClickDeps, cardContext, viewerCard } from "../card-actions/click.ts";
import { openNewTicket } from "../card-actions/new-ticket.ts";
import { performPreferences } from "../card-actions/preferences.ts";
import { openSearch } from "../card-actions/search.ts";
import { searcherOf } from "../own-tickets.ts";
import { deskList, queueList, searchList } from "../ticket-lists.ts";
import { bindOrUnbind, namesOf, onQueue, sayBindings } from "./channel-commands.ts";
import { type ChatCommand, parseChatCommand } from "./chat-commands.ts";
import { asksForButton, likelyCommand } from "./likely-command.ts";
import { type ChatDeps, type Place, type Reply, type Talk, talkOf } from "./talk.ts";
import { noteInThread, replyInThread, takeInThread } from "./thread-commands.ts";

const LIST_VERBS = {
  mine: "desk.mine",
  new: "desk.new",
  open: "desk.open",
  reminder: "desk.reminders",
  escalated: "desk.escalated",
} as const;

/** Answers what an operator wrote to the bot; nothing he can write ends in silence (spec B1, B4, B6). */
export async function answerChat(
  deps: ChatDeps,
  click: Click,
  place: Place,
  text: string,
  reply: Reply,
): Promise<void> {
  await answer(talkOf(deps, click, place, reply), parseChatCommand(text));
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
      return sayBindings(talk);
    case "note":
      return noteInThread(talk, command.text);
    case "reply":
      return replyInThread(talk, command.text);
    case "take":
      return takeInThread(talk);
    case "directory":
      return talk.show(directoryCard(cardContext(deps, click)));
    case "guidelines":
      return talk.show(guidelinesCard(cardContext(deps, click)));
    case "thanks":
      return talk.say("chat.thanks");
    case "dashboard":
      return talk.say("chat.dashboard", { link: deps.links.dashboard() });
    case "unknown":
      return offer(talk, command.text);
    default:
      return answerPersonally(talk, command);
  }
}

/** Words that are no command: what they may have been meant for, and what can be done with them. */
function offer({ deps, click, conversation, show }: Talk, text: string): Promise<void> {
  const isPersonal = conversation.kind === "personal";
  const meant = likelyCommand(text);
  const hint = asksForButton(text)
    ? translate(click.language, isPersonal ? "chat.offer.button.personal" : "chat.offer.button.channel")
    : meant && translate(click.language, "chat.offer.meant", { command: meant });
  return show(offerCard(cardContext(deps, click), text, isPersonal, hint));
}

type PersonalKind = "list" | "queue" | "search" | "ticket" | "new-ticket" | "preferences";

/** Lists, tickets and forms name citizens: they are for the personal chat (cards.md §2). */
async function answerPersonally(
  talk: Talk,
  command: Extract<ChatCommand, { kind: PersonalKind }>,
): Promise<void> {
  const { deps, click, conversation } = talk;
  if (conversation.kind !== "personal") return talk.say("chat.only_personal");
  switch (command.kind) {
    case "list":
      return talk.show(await deskList(deps, click, LIST_VERBS[command.list]));
    case "queue":
      return onQueue(talk, "queue", command.queue, async (queue) => {
        if (!canSeeQueue(deps.desk, click.operator.address, queue.key))
          return talk.say("chat.queue.not_allowed", { queue: queue.name });
        return talk.show(await queueList(deps, click, queue));
      });
    case "search":
      return command.words === ""
        ? talk.show(await openSearch(deps, click))
        : talk.show(await searchList(deps, click, command.words));
    case "new-ticket":
      return talk.show(await openNewTicket(deps, click, deps.newId(), null));
    case "preferences":
      return talk.show(await performPreferences(deps, click, { kind: "prefs.open" }));
    case "ticket":
      return showTicket(talk, command.number);
  }
}

async function hello({ deps, click, conversation, say, show }: Talk): Promise<void> {
  if (conversation.kind !== "personal") return say("chat.help.channel");
  return show(await welcomeOf(deps, click));
}

/** What this is, with the operator's own queues and ways to be told. */
export async function welcomeOf(deps: ClickDeps, click: Click): Promise<AdaptiveCard> {
  const { desk } = deps;
  const { address } = click.operator;
  const chosen = await preferencesOf(deps.allStore, address);
  const { myQueues, toldBy } = preferencesView(desk, address, chosen);
  const queues = myQueues.map((key) => queueOf(desk, key).name);
  return welcomeCard(cardContext(deps, click), { queues, toldBy, installedBy: null });
}

async function showTicket({ deps, click, say, show }: Talk, number: string): Promise<void> {
  const ticket = await ticketToJumpTo(searcherOf(deps, click), number);
  return ticket ? show(await viewerCard(deps, click, ticket)) : say("chat.ticket.unknown", { number });
}
