import { Checkmark16Regular, TextBulletListSquareEdit20Regular } from "@fluentui/react-icons";
import { type FoundExpression, sayable } from "../../../core/text/plain/find-expressions.ts";
import type { PlainAdvice } from "../../../core/text/plain/plain-advice.ts";
import { useSession } from "../app/session.ts";
import css from "./plain-words.module.css";

interface PlainWordsProps<E extends FoundExpression> {
  readonly readability: PlainAdvice["readability"];
  readonly expressions: readonly E[];
  readonly hint?: string | undefined;
  readonly onReplace: (expression: E, plainer: string) => void;
}

const WAYS = 2;

/** How easy a text is, in words, and plainer ways of saying things; it never stands in the way of sending. */
export function PlainWords<E extends FoundExpression>(props: PlainWordsProps<E>) {
  const { readability, expressions, hint, onReplace } = props;
  const { t } = useSession();
  const count = expressions.length;
  const Icon = readability?.isPlain && count === 0 ? Checkmark16Regular : TextBulletListSquareEdit20Regular;
  return (
    <section className={css.bar} aria-label={t("hints.plain.label")} data-testid="plain-words">
      <p className={css.said} role="status">
        <Icon aria-hidden />
        {readability ? (
          <span>
            {t(readability.isPlain ? "hints.plain.easy" : "hints.plain.hard", { n: readability.gulpease })}
          </span>
        ) : null}
        {count > 0 ? (
          <span>{t(count === 1 ? "hints.plain.countOne" : "hints.plain.count", { count })}</span>
        ) : null}
        {hint ? <span className={css.quiet}>{hint}</span> : null}
      </p>
      {count > 0 ? (
        <ul className={css.list}>
          {expressions.map((expression) => (
            <li key={`${expression.text} ${expression.at}`}>
              <span className={css.expression}>{expression.text}</span>
              <Ways expression={expression} onReplace={onReplace} />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Ways<E extends FoundExpression>({
  expression,
  onReplace,
}: Pick<PlainWordsProps<E>, "onReplace"> & { readonly expression: E }) {
  const { t } = useSession();
  const { text } = expression;
  const ways = sayable(expression).slice(0, WAYS);
  const advice = expression.plainer.find((way) => way.startsWith("("));
  if (expression.plainer.length === 0) {
    return (
      <button
        type="button"
        title={t("hints.plain.remove", { text })}
        onClick={() => onReplace(expression, "")}
      >
        {t("hints.plain.leaveOut")}
      </button>
    );
  }
  return (
    <>
      {ways.map((plainer) => (
        <button
          key={plainer}
          type="button"
          title={t("hints.plain.replace", { text, plainer })}
          onClick={() => onReplace(expression, plainer)}
        >
          {plainer}
        </button>
      ))}
      {ways.length === 0 && advice ? <span className={css.quiet}>{advice}</span> : null}
    </>
  );
}
