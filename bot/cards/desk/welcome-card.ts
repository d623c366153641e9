import type { WayToTell } from "../../../core/people/preferences.ts";
import { dialogButton, executeButton, linkButton } from "../actions.ts";
import { type AdaptiveCard, type CardContext, say } from "../context.ts";
import { expandTemplate } from "../template.ts";
import { escapeMarkdown } from "../text.ts";

export interface WelcomeOptions {
  /** Names of the operator's queues. */
  readonly queues: readonly string[];
  /** Where notices come. */
  readonly toldBy: readonly WayToTell[];
  /** Who installed the app, when Teams tells. */
  readonly installedBy: string | null;
}

const COMMANDS = [
  "mine",
  "new",
  "reminders",
  "escalated",
  "number",
  "create",
  "preferences",
  "help",
] as const;

const WAYS = {
  "teams-chat": "card.welcome.notices.chat",
  "activity-feed": "card.welcome.notices.activity-feed",
  mail: "card.welcome.notices.mail",
} as const;

/** The first message of the personal chat, once: what this is, and what can be written (design/cards 24, spec B4). */
export function welcomeCard(ctx: CardContext, { queues, toldBy, installedBy }: WelcomeOptions): AdaptiveCard {
  const notices = {
    label: say(ctx, "card.welcome.notices"),
    value: toldBy.map((way) => say(ctx, WAYS[way])).join(", "),
  };
  const who = installedBy
    ? [{ label: say(ctx, "card.welcome.who"), value: escapeMarkdown(installedBy) }]
    : [];
  const names = queues.length > 0 ? escapeMarkdown(queues.join("; ")) : say(ctx, "card.none");
  return expandTemplate("welcome", {
    lang: ctx.language,
    fallbackText: `${say(ctx, "card.welcome.title")}. ${say(ctx, "card.welcome.text")}`,
    title: say(ctx, "card.welcome.title"),
    text: say(ctx, "card.welcome.text"),
    cellRows: [
      { cells: [{ label: say(ctx, "card.welcome.queues"), value: names }] },
      { cells: [notices, ...who] },
    ],
    commandsHead: say(ctx, "card.welcome.write"),
    commands: COMMANDS.map((command) => ({
      title: say(ctx, `card.command.${command}`),
      value: say(ctx, `card.command.${command}.what`),
    })),
    actions: [
      executeButton(say(ctx, "card.mine"), "desk.mine", {}, { filled: true }),
      dialogButton(say(ctx, "card.new.ticket"), "desk.newTicket", {}),
      linkButton(say(ctx, "card.dashboard"), ctx.links.dashboard()),
      executeButton(say(ctx, "card.prefs"), "prefs.open", {}),
      dialogButton(say(ctx, "card.search"), "desk.search", {}, { overflow: true }),
      executeButton(say(ctx, "card.new.tickets"), "desk.new", {}, { overflow: true }),
    ],
  });
}
