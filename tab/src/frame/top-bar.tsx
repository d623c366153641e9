import { Button } from "@fluentui/react-components";
import {
  Add16Regular,
  Alert16Filled,
  Keyboard16Regular,
  LockClosed16Regular,
  Navigation20Regular,
  Search16Regular,
  Search20Regular,
} from "@fluentui/react-icons";
import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import type { DashboardView } from "../../../core/search/dashboard-view.ts";
import { dashboardPath } from "../api/desk-api.ts";
import { useSession } from "../app/session.ts";
import { useScopes } from "../list/scopes.ts";
import { useLive } from "../live/use-live.ts";
import { Link } from "../routes/link.tsx";
import type { Route, SearchRoute } from "../routes/route.ts";
import { navigate } from "../routes/router.ts";
import css from "./frame.module.css";
import { useLayout } from "./layout.ts";

interface TopBarProps {
  readonly route: Route;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onKeys: () => void;
}

export function TopBar({ route, isOpen, onToggle, onKeys }: TopBarProps) {
  const { t } = useSession();
  const isPhone = useLayout() === "phone";
  return (
    <header className={css.top} data-region="top">
      <Button
        appearance="subtle"
        icon={<Navigation20Regular />}
        aria-label={t("tab.frame.navigation")}
        aria-expanded={isOpen}
        onClick={onToggle}
      />
      {isPhone ? <span className={css.phoneTitle}>{t(TITLES[route.screen])}</span> : null}
      <Counters />
      {isPhone ? (
        <Button
          appearance="subtle"
          icon={<Search20Regular />}
          aria-label={t("tab.search.title")}
          onClick={() => navigate({ screen: "search", query: {} })}
        />
      ) : (
        <>
          <SearchBox query={route.screen === "search" ? wordsOf(route.query) : ""} />
          <div className={css.topRight}>
            <NewTicket isPrimary={route.screen === "dashboard" || route.screen === "queue"} />
            <Button
              appearance="subtle"
              size="small"
              icon={<Keyboard16Regular />}
              aria-label={t("tab.keys.all")}
              title={`${t("tab.keys.all")} (?)`}
              onClick={onKeys}
            />
          </div>
        </>
      )}
    </header>
  );
}

const wordsOf = ({ q, attributes }: SearchRoute): string =>
  q ?? (typeof attributes?.fullText === "string" ? attributes.fullText : "");

const TITLES = {
  dashboard: "tab.nav.dashboard",
  ticket: "tab.nav.dashboard",
  queue: "tab.nav.queues",
  search: "tab.search.title",
  "new-phone-ticket": "tab.new.short",
  "new-mail-ticket": "tab.new.short",
  preferences: "tab.nav.preferences",
  admin: "admin.title",
  faq: "faq.title",
  customers: "customers.title",
  reports: "reports.title",
  "channel-tab": "channel.title",
  unknown: "tab.nav.dashboard",
} as const satisfies Record<Route["screen"], string>;

function NewTicket({ isPrimary }: { readonly isPrimary: boolean }) {
  const { t, me } = useSession();
  const layout = useLayout();
  if (!me.queues.some((queue) => queue.canCreate)) return null;
  return (
    <Button
      appearance={isPrimary ? "primary" : "subtle"}
      size="small"
      icon={<Add16Regular />}
      aria-label={t("tab.new.phone")}
      onClick={() => navigate({ screen: "new-phone-ticket" })}
    >
      {isPrimary && layout !== "small" ? t("tab.new.phone") : t("tab.new.short")}
    </Button>
  );
}

/** The incumbent's toolbar: counters that appear only when above zero, each the door to its list. */
function Counters() {
  const { t, me } = useSession();
  const { value } = useLive<DashboardView>(dashboardPath(useScopes()));
  const isPhone = useLayout() === "phone";
  if (!value) return <div className={css.counters} />;
  const { total: locked, reminder: reminders } = value.toolbar.locked;
  return (
    <div className={css.counters}>
      <Counter
        count={locked}
        words={isPhone ? "" : t("tab.counter.locked")}
        label={t("tab.counter.lockedLabel", { count: locked, name: me.operator.name })}
        icon={<LockClosed16Regular aria-hidden />}
        to={{ screen: "search", query: { owner: me.operator.address } }}
      />
      {isPhone ? null : (
        <Counter
          count={reminders}
          words={t("tab.counter.reminders")}
          label={t("tab.counter.remindersLabel", { count: reminders })}
          icon={<Alert16Filled aria-hidden className={css.bell} />}
          to={{ screen: "search", query: { list: "reminder", scope: "mine" } }}
        />
      )}
    </div>
  );
}

interface CounterProps {
  readonly count: number;
  readonly words: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly to: Route;
}

function Counter({ count, words, label, icon, to }: CounterProps) {
  if (count === 0) return null;
  return (
    <Link to={to} className={css.counter} aria-label={words ? undefined : label} title={label}>
      {icon}
      <strong>{count}</strong> {words}
    </Link>
  );
}

/** One box for a number or words: a whole number jumps to its ticket. */
function SearchBox({ query }: { readonly query: string }) {
  const { t } = useSession();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.value = query;
  }, [query]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = input.current?.value.trim() ?? "";
    if (text === "") return;
    const number = /^(?:ticket#?|#)?\s*(\d{14,20})$/i.exec(text)?.[1];
    navigate(number ? { screen: "ticket", number } : { screen: "search", query: { q: text } });
  };
  return (
    <search className={css.searchPlace}>
      <form className={css.search} onSubmit={submit}>
        <Search16Regular aria-hidden />
        <input
          id="search-box"
          ref={input}
          type="search"
          defaultValue={query}
          placeholder={t("tab.search.placeholder")}
          aria-label={t("tab.search.placeholder")}
          onKeyDown={(event) => {
            if (event.key === "Escape") event.currentTarget.blur();
          }}
        />
        <kbd aria-hidden>Ctrl K</kbd>
      </form>
    </search>
  );
}
