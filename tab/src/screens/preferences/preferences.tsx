import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { DashboardView } from "../../../../core/views.ts";
import { dashboardPath } from "../../api/desk-api.ts";
import { useSession } from "../../app/session.ts";
import { OutcomeNotice } from "../../forms/outcome-notice.tsx";
import { useSubmit } from "../../forms/use-submit.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { useScopes } from "../../list/scopes.ts";
import { useLive } from "../../live/use-live.ts";
import column from "../../ui/column.module.css";
import { ScreenHead } from "../../ui/screen-head.tsx";
import { showToast } from "../../ui/toasts.ts";
import css from "./preferences.module.css";

const FIELDS = ["myQueues"];

/** Le mie code: they decide what one is told about, and the box of that name on the Cruscotto. */
export default function Preferences() {
  const { t, me, api, live, refreshMe } = useSession();
  const { value } = useLive<DashboardView>(dashboardPath(useScopes()));
  const form = useRef<HTMLFormElement>(null);
  const sending = useSubmit(form, FIELDS);
  const visible = useMemo(() => new Map(value?.queues.map((row) => [row.queue.key, row])), [value]);
  const before = useMemo(() => me.queues.filter(({ mine }) => mine).map(({ key }) => key), [me]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(before));
  const isChanged = chosen.size !== before.length || before.some((key) => !chosen.has(key));
  const toggle = (key: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(key);
    else next.delete(key);
    setChosen(next);
  };
  const save = async () => {
    const queues = me.queues.map(({ key }) => key).filter((key) => chosen.has(key));
    const isSaved = await sending.submit(queues, async (key) => {
      await api.saveMyQueues(queues, key);
      await refreshMe();
    });
    if (!isSaved) return;
    live.refresh();
    showToast({ tone: "success", text: t("tab.said.saved") });
  };
  useKeys([
    { keys: ["Ctrl+s"], inFields: true, shown: "Ctrl S", label: "tab.form.confirm", run: () => void save() },
  ]);
  return (
    <form
      ref={form}
      className={column.column}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ScreenHead title={t("tab.scope.my-queues")} hint={t("tab.preferences.hint")}>
        <Button appearance="subtle" disabled={!isChanged} onClick={() => setChosen(new Set(before))}>
          {t("tab.preferences.reset")}
        </Button>
        <Button type="submit" appearance="primary" disabled={!isChanged || sending.isBusy}>
          {t("tab.form.confirm")}
        </Button>
      </ScreenHead>
      <div className={css.page} data-region="list">
        <OutcomeNotice general={sending.general ?? sending.errors.myQueues ?? null} changes={null} />
        <p className={css.count} role="status">
          {t("tab.preferences.count", { count: chosen.size, total: me.queues.length })}
        </p>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t("tab.column.queue")}</th>
              <th scope="col">{t("tab.preferences.address")}</th>
              <th scope="col">{t("tab.matrix.new")}</th>
              <th scope="col">{t("tab.matrix.open")}</th>
            </tr>
          </thead>
          <tbody>
            {me.queues.map(({ key, name, address }) => (
              <tr key={key}>
                <td>
                  <Checkbox
                    label={name}
                    checked={chosen.has(key)}
                    onChange={(_event, { checked }) => toggle(key, checked === true)}
                  />
                </td>
                <td>{address.address}</td>
                <td>{visible.get(key)?.new ?? "–"}</td>
                <td>{visible.get(key)?.open ?? "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={css.count}>{t("tab.preferences.profile")}</p>
      </div>
    </form>
  );
}
