import { directoryOf } from "../../../core/desk/directory.ts";
import { AVOIDED, EXAMPLES, isGood, KINDS, WANTED, whyOf } from "../../../core/i18n/guidelines.ts";
import { type AdaptiveCard, type CardContext, say } from "../context.ts";
import { expandTemplate } from "../template.ts";
import { escapeMarkdown } from "../text.ts";

interface Section {
  readonly style: "default" | "good" | "attention";
  readonly head: string;
  readonly lines: readonly string[];
}

/** Whom to write to about what: what the public page says, as an answer of the bot (spec G8). */
export function directoryCard(ctx: CardContext): AdaptiveCard {
  const phone = ctx.desk.publicPage?.phone;
  const sections = directoryOf(ctx.desk, ctx.language).map(({ name, about, address, isFirstLevel }) => ({
    style: "default" as const,
    head: escapeMarkdown(name),
    lines: [
      ...(about ? [escapeMarkdown(about)] : isFirstLevel ? [say(ctx, "public.everythingElse")] : []),
      `[${escapeMarkdown(address)}](mailto:${address})`,
      ...(isFirstLevel && phone ? [say(ctx, "public.phone", { phone: escapeMarkdown(phone) })] : []),
    ],
  }));
  return card(ctx, say(ctx, "public.title"), say(ctx, "public.lead"), sections);
}

/** How to ask for help, with good and bad examples (spec G8). */
export function guidelinesCard(ctx: CardContext): AdaptiveCard {
  const plain = (head: string, lines: readonly string[]): Section => ({ style: "default", head, lines });
  const sections = [
    plain(
      say(ctx, "public.what"),
      WANTED.map((what) => `- **${say(ctx, `public.what.${what}`)}** ${say(ctx, `public.what.${what}Text`)}`),
    ),
    ...EXAMPLES.map((example): Section => {
      const why = whyOf(example);
      return {
        style: isGood(example) ? "good" : "attention",
        head: say(ctx, isGood(example) ? "public.good" : "public.bad"),
        lines: [
          `**${say(ctx, "public.subject")}** ${say(ctx, `public.${example}.subject`)}`,
          say(ctx, `public.${example}.text`),
          ...(why ? [say(ctx, why)] : []),
        ],
      };
    }),
    plain(
      say(ctx, "public.avoid"),
      AVOIDED.map((what) => `- ${say(ctx, `public.avoid.${what}`)}`),
    ),
    plain(
      say(ctx, "public.kinds"),
      KINDS.map((kind) => `- ${say(ctx, `public.kinds.${kind}`)}`),
    ),
  ];
  return card(ctx, say(ctx, "public.guidelines"), say(ctx, "public.calls"), sections);
}

const card = (ctx: CardContext, title: string, text: string, sections: readonly Section[]): AdaptiveCard =>
  expandTemplate("guidelines", { lang: ctx.language, fallbackText: title, title, text, sections });
