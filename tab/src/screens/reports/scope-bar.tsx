import { Select } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { failureWords } from "../../actions/use-act.ts";
import { useSession } from "../../app/session.ts";
import type { ReportRoute } from "../../routes/route.ts";
import { navigate } from "../../routes/router.ts";
import { control } from "../../ui/control.ts";
import { LazyMenu } from "../../ui/lazy-menu.tsx";
import { saveBlob } from "../../ui/save-blob.ts";
import { showToast } from "../../ui/toasts.ts";
import { addDays, daysIn, PERIODS, type ReportScope, reportPath } from "./report-scope.ts";
import css from "./reports.module.css";

interface ScopeBarProps {
  readonly query: ReportRoute;
  readonly scope: ReportScope;
}

/** Period, queues, type, comparison; the address keeps them. */
export function ScopeBar({ query, scope }: ScopeBarProps) {
  const { t, me } = useSession();
  const set = (changed: ReportRoute) =>
    navigate({ screen: "reports", query: { ...query, ...changed } }, "replace");
  const mine = me.queues.filter((queue) => queue.mine).length;
  const queue = query.queue ?? "tutte";
  return (
    <header className={css.bar}>
      <Period scope={scope} set={set} />
      <Select
        size="small"
        aria-label={t("reports.queues")}
        value={queue}
        onChange={(_event, { value }) => set({ queue: value })}
      >
        <option value="tutte">{t("reports.queues.all")}</option>
        {mine > 0 ? <option value="mie">{t("reports.queues.mine", { count: mine })}</option> : null}
        {me.queues.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
        {queue.includes(",") ? <option value={queue}>{queue}</option> : null}
      </Select>
      <Select
        size="small"
        aria-label={t("reports.type")}
        value={scope.type ?? ""}
        onChange={(_event, { value }) => set({ type: value || undefined })}
      >
        <option value="">{t("reports.type.all")}</option>
        {me.requestTypes.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        aria-label={t("reports.compare")}
        value={scope.before ? "" : "no"}
        onChange={(_event, { value }) => set({ compare: value || undefined })}
      >
        <option value="">{t("reports.compare.before")}</option>
        <option value="no">{t("reports.compare.none")}</option>
      </Select>
      <span className={css.space} />
      <Export scope={scope} />
    </header>
  );
}

function Period({
  scope,
  set,
}: {
  readonly scope: ReportScope;
  readonly set: (changed: ReportRoute) => void;
}) {
  const { t, dates } = useSession();
  const today = dates.day(new Date().toISOString());
  const known =
    scope.to === today ? PERIODS.find((days) => days === daysIn(scope.from, scope.to)) : undefined;
  const [isOwn, setOwn] = useState(known === undefined);
  const choose = (value: string) => {
    setOwn(value === "own");
    if (value !== "own") set({ from: addDays(today, 1 - Number(value)), to: today });
  };
  return (
    <>
      <Select
        size="small"
        aria-label={t("reports.period")}
        value={isOwn || known === undefined ? "own" : String(known)}
        onChange={(_event, { value }) => choose(value)}
      >
        {PERIODS.map((days) => (
          <option key={days} value={days}>
            {t(`reports.period.${days}`)}
          </option>
        ))}
        <option value="own">{t("reports.period.own")}</option>
      </Select>
      {isOwn || known === undefined
        ? (["from", "to"] as const).map((end) => (
            <input
              key={end}
              type="date"
              className={control(css.date)}
              aria-label={t(`field.${end}`)}
              value={scope[end]}
              max={today}
              onChange={(event) => {
                if (event.target.value) set({ from: scope.from, to: scope.to, [end]: event.target.value });
              }}
            />
          ))
        : null}
    </>
  );
}

const FILES = ["volume", "times", "moves", "workload", "breakdown", "escalations"] as const;

function Export({ scope }: { readonly scope: ReportScope }) {
  const session = useSession();
  const { t, api } = session;
  const save = async (name: string, format: "csv" | "xlsx") => {
    const path = reportPath(name, scope).replace("?", "/export?");
    try {
      const { blob, filename } = await api.client.file(`${path}&format=${format}`);
      saveBlob(blob, filename);
      showToast({ tone: "success", text: t("lists.exported", { name: filename }) });
    } catch (error) {
      showToast({ tone: "error", text: failureWords(session, error) });
    }
  };
  return (
    <LazyMenu
      label={t("reports.export")}
      icon={<ArrowDownload16Regular />}
      items={FILES.flatMap((name) =>
        (["csv", "xlsx"] as const).map((format) => ({
          label: t("reports.exportAs", {
            name: t(`reports.name.${name}`),
            kind: t(`lists.output.${format}`),
          }),
          icon: <ArrowDownload16Regular />,
          run: () => void save(name, format),
        })),
      )}
    />
  );
}
