import type { KeyboardEvent } from "react";
import {
  DASHBOARD_SCOPES,
  type DashboardList,
  type DashboardScope,
} from "../../../../core/search/dashboard.ts";
import { useSession } from "../../app/session.ts";
import { setScope, useScopes } from "../../list/scopes.ts";
import css from "./dashboard.module.css";

interface ScopeTabsProps {
  readonly list: DashboardList;
  readonly counts: Readonly<Record<DashboardScope, number>>;
}

/** Bloccati da me, Osservati, Le mie code, Tutti: what a box shows, with how many there would be. */
export function ScopeTabs({ list, counts }: ScopeTabsProps) {
  const { t } = useSession();
  const chosen = useScopes()[list];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = by === 0 ? undefined : DASHBOARD_SCOPES[DASHBOARD_SCOPES.indexOf(chosen) + by];
    if (!next) return;
    event.preventDefault();
    setScope(list, next);
    event.currentTarget.querySelector<HTMLElement>(`[data-scope="${next}"]`)?.focus();
  };
  return (
    <div role="tablist" aria-label={t("tab.scope.label")} className={css.scopes} onKeyDown={onKeyDown}>
      {DASHBOARD_SCOPES.map((scope) => (
        <button
          key={scope}
          type="button"
          role="tab"
          aria-selected={scope === chosen}
          tabIndex={scope === chosen ? 0 : -1}
          data-scope={scope}
          className={css.scope}
          onClick={() => setScope(list, scope)}
        >
          {t(`tab.scope.${scope}`)} <span>{counts[scope]}</span>
        </button>
      ))}
    </div>
  );
}
