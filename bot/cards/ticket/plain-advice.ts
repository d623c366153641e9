import type { PlainAdvice } from "../../../core/text/plain/plain-advice.ts";
import { type CardContext, say } from "../context.ts";
import { escapeMarkdown } from "../text.ts";

const SHOWN = 5;

/** What may be said of a mail before it is sent: how easy it is, and what could be said in plainer words (spec X2). */
export function adviceLines(ctx: CardContext, { readability, expressions }: PlainAdvice): readonly string[] {
  const index = readability
    ? [say(ctx, readability.isPlain ? "plain.easy" : "plain.hard", { n: readability.gulpease })]
    : [];
  const written = new Map(expressions.map(({ text, plainer }) => [text.toLowerCase(), plainer]));
  if (written.size === 0) return index;
  const named = [...written]
    .slice(0, SHOWN)
    .map(([text, [plainer]]) =>
      escapeMarkdown(plainer === undefined ? `«${text}»` : `«${text}»: ${plainer}`),
    );
  const more = written.size > SHOWN ? ["…"] : [];
  const key = written.size === 1 ? "plain.expression" : "plain.expressions";
  return [...index, say(ctx, key, { n: written.size, list: [...named, ...more].join("; ") })];
}
