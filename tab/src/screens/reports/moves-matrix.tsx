import { useState } from "react";
import type { QueueView } from "../../../../core/desk/named-views.ts";
import type { MovesView } from "../../../../core/report/report-views.ts";
import { useSession } from "../../app/session.ts";
import { Card } from "./card.tsx";
import { percent } from "./figures.ts";
import moved from "./moved.module.css";
import { MovedTickets, PingPongList } from "./moved-tickets.tsx";
import type { ReportScope } from "./report-scope.ts";
import css from "./reports.module.css";

type Place = QueueView | null;
interface Cell {
  readonly from: QueueView;
  readonly to: QueueView;
}
const keyOf = (queue: Place) => queue?.key ?? "";

/** From row to column; the more moves, the stronger the cell. */
export function MovesMatrix({
  moves: { moves, pingPong },
  scope,
}: {
  readonly moves: MovesView;
  readonly scope: ReportScope;
}) {
  const { t, language } = useSession();
  const [cell, setCell] = useState<Cell | null>(null);
  const isShown = (from: QueueView, to: QueueView) => cell?.from.key === from.key && cell.to.key === to.key;
  if (moves.length === 0) {
    return (
      <Card title={t("reports.moves")}>
        <p className={css.quiet}>{t("reports.moves.none")}</p>
      </Card>
    );
  }
  const places = placesOf(moves);
  const most = Math.max(...moves.map(({ count }) => count));
  const total = moves.reduce((sum, { count }) => sum + count, 0);
  const back = moves.reduce((sum, move) => sum + move.back, 0);
  const cells = new Map(moves.map((move) => [`${keyOf(move.from)} ${keyOf(move.to)}`, move]));
  const nameOf = (queue: Place) => queue?.shortName ?? t("reports.otherQueues");
  return (
    <Card
      title={t("reports.moves")}
      aside={
        <span className={css.quiet}>
          {total > 0 ? t("reports.movesHint", { share: percent(back / total, language) }) : ""}
        </span>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={css.tableBox} aria-label={t("reports.moves")} tabIndex={0}>
        <table className={css.matrix} aria-label={t("reports.moves")}>
          <thead>
            <tr>
              <td />
              {places.map((to) => (
                <th key={keyOf(to)} scope="col" title={to?.name}>
                  {nameOf(to)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {places.map((from) => (
              <tr key={keyOf(from)}>
                <th scope="row" title={from?.name}>
                  {nameOf(from)}
                </th>
                {places.map((to) => {
                  const count = cells.get(`${keyOf(from)} ${keyOf(to)}`)?.count ?? 0;
                  const names = { from: nameOf(from), to: nameOf(to), count };
                  return (
                    <td
                      key={keyOf(to)}
                      style={{ "--strength": `${Math.round((count / most) * 45)}%` } as React.CSSProperties}
                      className={count > 0 ? css.cell : css.zero}
                    >
                      {count > 0 && from && to ? (
                        <button
                          type="button"
                          className={moved.count}
                          aria-expanded={isShown(from, to)}
                          title={t("reports.moves.link", names)}
                          onClick={() => setCell(isShown(from, to) ? null : { from, to })}
                        >
                          {count}
                        </button>
                      ) : count > 0 ? (
                        count
                      ) : (
                        <span role="img" aria-label="0">
                          ·
                        </span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {cell ? <MovedTickets scope={scope} {...cell} /> : null}
      <PingPongList pingPong={pingPong} />
    </Card>
  );
}

/** Every queue that gave or took, the others last. */
function placesOf(moves: MovesView["moves"]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const { from, to } of moves) for (const one of [from, to]) places.set(keyOf(one), one);
  return [...places.values()].sort(
    (a, b) =>
      Number(a === null) - Number(b === null) || (a?.shortName ?? "").localeCompare(b?.shortName ?? ""),
  );
}
