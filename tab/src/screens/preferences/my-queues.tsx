import { Checkbox, Input } from "@fluentui/react-components";
import { Checkmark16Regular, Info16Regular, Search16Regular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { VolumeView } from "../../../../core/report/report-views.ts";
import type { DashboardView } from "../../../../core/search/dashboard-view.ts";
import { dashboardPath } from "../../api/desk-api.ts";
import { useRead } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import { useScopes } from "../../list/scopes.ts";
import { useLive } from "../../live/use-live.ts";
import css from "../../ui/pages.module.css";
import { figure, Table } from "../../ui/table.tsx";
import { MyDelivery } from "./my-delivery.tsx";
import type { SectionProps } from "./section-props.ts";

const KINDS = ["new", "update", "reminder", "note", "move"] as const;
/** How far back the load of a queue is counted. */
const DAYS = 28;
/** From here on a digest is kinder than single messages. */
const MANY_A_DAY = 40;

/** Le mie code: they decide what one is told about, and the box of that name on the Cruscotto. */
export function MyQueues({ chosen, set }: SectionProps) {
  const { t, me } = useSession();
  const { value } = useLive<DashboardView>(dashboardPath(useScopes()));
  const counts = useMemo(() => new Map(value?.queues.map((row) => [row.queue.key, row])), [value]);
  const perDay = useLoad();
  const [words, setWords] = useState("");
  const mine = new Set(chosen.myQueues);
  const toggle = (key: string) => {
    if (!mine.delete(key)) mine.add(key);
    set({ myQueues: me.queues.map((queue) => queue.key).filter((one) => mine.has(one)) });
  };
  const shown = me.queues.filter(({ name }) => name.toLowerCase().includes(words.trim().toLowerCase()));
  const total = Math.round(chosen.myQueues.reduce((sum, key) => sum + (perDay?.get(key) ?? 0), 0));
  const head = [
    t("tab.column.queue"),
    t("preferences.rights"),
    { name: t("preferences.open"), isFigure: true },
    { name: t("preferences.perDay"), isFigure: true },
  ];
  return (
    <div className={css.aside}>
      <div className={css.body} data-region="list">
        <div className={css.pair}>
          <Input
            type="search"
            size="small"
            value={words}
            contentBefore={<Search16Regular aria-hidden />}
            aria-label={t("preferences.filter")}
            placeholder={t("preferences.filter")}
            onChange={(_event, data) => setWords(data.value)}
          />
          <span className={css.quiet} role="status">
            {t("tab.preferences.count", { count: mine.size, total: me.queues.length })}
          </span>
        </div>
        <Table label={t("preferences.section.code")} head={head}>
          {shown.map(({ key, name, roles }) => {
            const row = counts.get(key);
            const load = perDay?.get(key);
            return (
              <tr key={key}>
                <td>
                  <Checkbox label={name} checked={mine.has(key)} onChange={() => toggle(key)} />
                </td>
                <td className={css.quiet}>
                  {roles.map((role) => t(`preferences.right.${role}`)).join(", ")}
                </td>
                <td className={figure}>{row ? row.new + row.open : "–"}</td>
                <td className={figure}>{load === undefined ? "–" : Math.round(load)}</td>
              </tr>
            );
          })}
        </Table>
        {perDay ? (
          <p className={css.note}>
            <Info16Regular aria-hidden />
            {t(consequence(mine.size, total), {
              count: mine.size,
              tickets: total,
            })}
          </p>
        ) : null}
      </div>
      <aside className={css.side}>
        <section>
          <h2>{t("preferences.kinds")}</h2>
          <ul className={css.ticks}>
            {KINDS.map((kind) => (
              <li key={kind}>
                <Checkmark16Regular aria-hidden /> {t(`preferences.kind.${kind}`)}
              </li>
            ))}
          </ul>
          <span className={css.quiet}>{t("preferences.kindsSame")}</span>
        </section>
        <MyDelivery />
      </aside>
    </div>
  );
}

function consequence(queues: number, total: number) {
  if (total > MANY_A_DAY) return "preferences.consequenceMany";
  return queues === 1 ? "preferences.consequenceOne" : "preferences.consequence";
}

/** New tickets a working day in each queue, lately; null until it is known. */
function useLoad(): ReadonlyMap<string, number> | null {
  const { dates } = useSession();
  const [period] = useState(() => {
    const day = (back: number) => dates.day(new Date(Date.now() - back * 86_400_000).toISOString());
    return new URLSearchParams({ from: day(DAYS), to: day(1) });
  });
  const { value } = useRead<VolumeView>(`/reports/volume?${period}`);
  return useMemo(() => {
    if (!value) return null;
    const working = value.days.filter((day) => ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()));
    return new Map(
      value.queues.map(({ queue, totals }) => [queue.key, totals.created / Math.max(1, working.length)]),
    );
  }, [value]);
}
