import { type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from "react";
import { useSession } from "../app/session.ts";
import { late } from "../code/late.ts";
import { forGood } from "../keep/browser-keeps.ts";
import type { KeyBinding } from "../keys/key-map.ts";
import { useKeys } from "../keys/use-keys.ts";
import { useLiveState } from "../live/use-live.ts";
import { hrefOf, type Route } from "../routes/route.ts";
import { navigate } from "../routes/router.ts";
import { Toaster } from "../ui/toaster.tsx";
import { takeBackLast } from "../ui/toasts.ts";
import css from "./frame.module.css";
import { LayoutContext, useMeasuredLayout } from "./layout.ts";
import { LineLost } from "./line-lost.tsx";
import { Navigation } from "./navigation.tsx";
import { PageIncomplete } from "./page-incomplete.tsx";
import { ScreenBoundary } from "./screen-boundary.tsx";
import { StatusBar } from "./status-bar.tsx";
import { TopBar } from "./top-bar.tsx";

const KeysPage = late(() => import("./keys-page.tsx"));
const UNDER = { isUnder: true };
const NAVIGATION_OPEN = "sportello.navigation";

/** What stays while screens change: bars, navigation, the line to the desk, the keys. */
export function Frame({ route, children }: { readonly route: Route; readonly children: ReactNode }) {
  const { t } = useSession();
  const frame = useRef<HTMLDivElement>(null);
  const layout = useMeasuredLayout(frame);
  const isPhone = layout === "phone";
  const isStale = useLiveState().kind === "lost";
  const [isOpen, setOpen] = useState(() => !isPhone && forGood.getItem(NAVIGATION_OPEN) === "open");
  const [areKeysShown, setKeysShown] = useState(false);
  const toggle = useCallback(() => {
    setOpen((open) => {
      if (!isPhone) forGood.setItem(NAVIGATION_OPEN, open ? "closed" : "open");
      return !open;
    });
  }, [isPhone]);
  const showKeys = useCallback(() => setKeysShown(true), []);
  useKeys(
    useMemo(() => frameKeys(showKeys), [showKeys]),
    UNDER,
  );
  /** A ticket on a phone has its own bar with the way back. */
  const hasTopBar = !(isPhone && route.screen === "ticket");
  return (
    <LayoutContext.Provider value={layout}>
      <div ref={frame} className={css.frame} data-layout={layout}>
        <a className={css.skip} href="#main">
          {t("tab.frame.skip")}
        </a>
        {hasTopBar ? <TopBar route={route} isOpen={isOpen} onToggle={toggle} onKeys={showKeys} /> : null}
        {!isPhone || isOpen ? (
          <Navigation route={route} isOpen={isOpen} isOverlay={isPhone} onClose={() => setOpen(false)} />
        ) : null}
        <main id="main" className={css.main} tabIndex={-1} data-screen={route.screen} data-stale={isStale}>
          <ScreenBoundary at={hrefOf(route)}>{children}</ScreenBoundary>
        </main>
        <LineLost />
        <PageIncomplete />
        {isPhone ? null : <StatusBar onKeys={showKeys} />}
        <Toaster />
        {areKeysShown ? (
          <Suspense fallback={null}>
            <KeysPage onClose={() => setKeysShown(false)} />
          </Suspense>
        ) : null}
      </div>
    </LayoutContext.Provider>
  );
}

const focusSearch = () => document.querySelector<HTMLInputElement>("#search-box")?.focus();

/** Moves focus to the next part of the page: bars, navigation, list, side. */
function nextRegion(): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")];
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(at + 1) % regions.length];
  const first = next?.querySelector<HTMLElement>(
    '[tabindex="0"], a[href], button:not([tabindex="-1"]), input, select',
  );
  (first ?? next)?.focus();
}

function frameKeys(showKeys: () => void): readonly KeyBinding[] {
  return [
    { keys: ["Ctrl+k"], inFields: true, label: "tab.keys.search", run: focusSearch },
    { keys: ["/"], label: "tab.keys.search", run: focusSearch },
    { keys: ["?"], label: "tab.keys.all", run: showKeys },
    { keys: ["g c"], label: "tab.keys.dashboard", run: () => navigate({ screen: "dashboard" }) },
    { keys: ["g q"], label: "tab.keys.queues", run: () => navigate({ screen: "queue", key: "mie" }) },
    { keys: ["g r"], label: "reports.title", run: () => navigate({ screen: "reports", query: {} }) },
    { keys: ["g n"], label: "tab.keys.newTicket", run: () => navigate({ screen: "new-phone-ticket" }) },
    { keys: ["F6"], inFields: true, label: "tab.keys.region", run: nextRegion },
    { keys: ["Ctrl+z"], label: "tab.keys.undo", run: () => void takeBackLast() },
  ];
}
