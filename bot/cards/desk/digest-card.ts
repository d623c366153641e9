import type { DigestContents } from "../../../core/notify/digest.ts";
import type { Digest } from "../../../core/people/preferences.ts";
import type { DashboardList } from "../../../core/search/dashboard.ts";
import { executeButton, linkButton } from "../actions.ts";
import { weekdayText } from "../card-time.ts";
import { type AdaptiveCard, type CardContext, say } from "../context.ts";
import { expandTemplate } from "../template.ts";
import { listRow } from "./ticket-list-card.ts";

const VERBS = {
  reminder: "desk.reminders",
  escalated: "desk.escalated",
  new: "desk.new",
  open: "desk.mine",
} as const;

/** The Cruscotto's four boxes and what comes first, at the hour the operator chose (design/cards 22, spec N3). */
export function digestCard(ctx: CardContext, contents: DigestContents, { at, again }: Digest): AdaptiveCard {
  const title = say(ctx, "card.digest.title", { date: weekdayText(ctx, ctx.now) });
  const { counts, first } = contents;
  const box = (list: DashboardList, color = "") => {
    const name = say(ctx, `card.digest.${list}`);
    return {
      count: String(counts[list]),
      color: counts[list] > 0 ? color : "",
      name,
      note: say(ctx, `card.digest.${list}.note`, {
        mine: contents.escalatedMine,
        free: contents.escalatedFree,
      }),
      select: executeButton(name, VERBS[list], {}),
    };
  };
  return expandTemplate("digest", {
    lang: ctx.language,
    fallbackText: title,
    title,
    boxes: [box("reminder", "Warning"), box("escalated", "Attention"), box("new"), box("open")],
    ...(first.length > 0 ? { first: say(ctx, "card.digest.first") } : {}),
    rows: first.map((ticket) => listRow(ctx, ticket)),
    foot: say(ctx, again ? "card.digest.foot.two" : "card.digest.foot", { time: at, again: again ?? "" }),
    actions: [
      linkButton(say(ctx, "card.open.dashboard"), ctx.links.dashboard(), { filled: true }),
      executeButton(say(ctx, "card.mine"), "desk.mine", {}),
      executeButton(say(ctx, "card.digest.change"), "prefs.digest", {}),
    ],
  });
}
