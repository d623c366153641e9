import { useState } from "react";
import { useDueContext, useSession } from "../../../app/session.ts";
import { momentWords } from "../../../format/due.ts";
import type { TicketPage } from "../ticket-page.ts";
import { useHistory } from "../use-ticket.ts";
import css from "./side.module.css";

const FIRST_LINES = 8;

/** Storico: what happened, who did it, when and from where, the latest first. */
export function HistoryLines({ page: { ticket } }: { readonly page: TicketPage }) {
  const { t, dates } = useSession();
  const context = useDueContext();
  const history = useHistory(ticket);
  const [isWhole, setWhole] = useState(false);
  if (!history) return <p className={css.quiet}>{t("tab.loading")}</p>;
  const lines = history.toReversed();
  const shown = isWhole ? lines : lines.slice(0, FIRST_LINES);
  const today = dates.day(context.now);
  return (
    <>
      <ol className={css.history} reversed>
        {shown.map(({ seq, at, text, by, source }) => (
          <li key={seq} title={[by, t(`tab.source.${source}`)].filter(Boolean).join(" · ")}>
            <time dateTime={at} title={momentWords(at, context)}>
              {dates.day(at) === today ? dates.time(at) : dates.date(at, context.now)}
            </time>
            <span>
              {text}
              {by && !text.includes(by) ? <span className={css.quiet}> · {by}</span> : null}
              {isWhole ? (
                <span className={css.quiet}>
                  {" "}
                  · {t(`tab.source.${source}`)}
                  {dates.day(at) === today ? "" : ` · ${dates.time(at)}`}
                </span>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
      {lines.length > FIRST_LINES ? (
        <button type="button" className={css.more} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t("tab.side.less") : t("tab.side.whole", { count: lines.length })}
        </button>
      ) : null}
    </>
  );
}
