import { dialogButton, executeButton, linkButton } from "./actions.ts";
import { type AdaptiveCard, type CardContext, say } from "./context.ts";
import { expandTemplate } from "./template.ts";
import { escapeMarkdown } from "./text.ts";

export interface WelcomeOptions {
  /** Names of the operator's queues. */
  readonly queues: readonly string[];
  /** Who installed the app, when Teams tells. */
  readonly installedBy: string | null;
}

const COMMANDS = ["mine", "new", "reminders", "escalated", "number", "create", "help"] as const;

/** The first message of the personal chat, once: what this is, and what can be written (design/cards 24, spec B4). */
export function welcomeCard(ctx: CardContext, { queues, installedBy }: WelcomeOptions): AdaptiveCard {
  const notices = { label: say(ctx, "card.welcome.notices"), value: say(ctx, "card.welcome.notices.chat") };
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
      dialogButton(say(ctx, "card.search"), "desk.search", {}),
      linkButton(say(ctx, "card.dashboard"), ctx.links.dashboard()),
      executeButton(say(ctx, "card.new.tickets"), "desk.new", {}, { overflow: true }),
    ],
  });
}
