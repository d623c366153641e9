import type { QueueView } from "../../../../core/desk/named-views.ts";
import type { MovedTicketsView, MovesView } from "../../../../core/report/report-views.ts";
import { useRead } from "../../api/use-read.ts";
import { useDueContext, useSession } from "../../app/session.ts";
import { momentWords } from "../../format/due.ts";
import { Link } from "../../routes/link.tsx";
import { ReadStates } from "../../ui/read-states.tsx";
import css from "./moved.module.css";
import { type ReportScope, reportPath } from "./report-scope.ts";

interface MovedTicketsProps {
  readonly scope: ReportScope;
  readonly from: QueueView;
  readonly to: QueueView;
}

/** The tickets behind a cell of the matrix, with the reason each was moved for. */
export function MovedTickets({ scope, from, to }: MovedTicketsProps) {
  const { t } = useSession();
  const context = useDueContext();
  const cell = new URLSearchParams({ source: from.key, target: to.key });
  const read = useRead<MovedTicketsView>(`${reportPath("moves/tickets", scope)}&${cell}`);
  if (!read.value) return <ReadStates read={read} />;
  const { items, isWhole } = read.value;
  return (
    <section className={css.behind} aria-label={t("reports.moves.behind", { from: from.name, to: to.name })}>
      <h3>{t("reports.moves.behind", { from: from.shortName, to: to.shortName })}</h3>
      <ul aria-busy={read.isStale}>
        {items.map(({ number, title, at, reason }) => (
          <li key={number}>
            <Link to={{ screen: "ticket", number }} title={number}>
              {title}
            </Link>
            <span className={css.quiet}>
              {momentWords(at, context)} · {t(`move.reason.${reason}`)}
            </span>
          </li>
        ))}
      </ul>
      {isWhole ? null : <p className={css.quiet}>{t("reports.moves.notWhole")}</p>}
    </section>
  );
}

const SHOWN = 10;

/** The tickets that were sent back to where they had come from, the most often first (spec X1). */
export function PingPongList({ pingPong }: Pick<MovesView, "pingPong">) {
  const { t } = useSession();
  if (pingPong.length === 0) return null;
  return (
    <section className={css.behind} aria-label={t("reports.pingPong")}>
      <h3>{t("reports.pingPong")}</h3>
      <ul>
        {pingPong.slice(0, SHOWN).map(({ number, title, back, path }) => (
          <li key={number}>
            <Link to={{ screen: "ticket", number }} title={number}>
              {title}
            </Link>
            <span className={css.quiet}>
              {t(back === 1 ? "reports.pingPong.once" : "reports.pingPong.times", { count: back })} ·{" "}
              {path.map((queue) => queue?.shortName ?? t("reports.otherQueues")).join(" → ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
