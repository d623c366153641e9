import { FluentProvider } from "@fluentui/react-components";
import { Suspense, useEffect, useState } from "react";
import { late } from "../code/late.ts";
import { Frame } from "../frame/frame.tsx";
import { ScreenBoundary } from "../frame/screen-boundary.tsx";
import { startLanguage, wordsIn } from "../i18n/words.ts";
import { hrefOf, type Route } from "../routes/route.ts";
import { goBackInside, useRoute } from "../routes/router.ts";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { type Booted, boot } from "./boot.ts";
import { awaitCalm, useCalm } from "./calm.ts";
import {
  Admin,
  ChannelTab,
  CustomersScreen,
  Dashboard,
  FaqScreen,
  loadNextScreens,
  NewMailTicket,
  NewPhoneTicket,
  NotFound,
  Preferences,
  QueueScreen,
  ReportsScreen,
  SearchScreen,
  TicketScreen,
} from "./screens.ts";
import { type Session, SessionProvider } from "./session.ts";
import { browserTheme, THEMES, type ThemeName } from "./themes.ts";

const Entrance = late(() => import("../screens/sign-in/entrance.tsx"));

export function App() {
  const [booted, setBooted] = useState<Booted | null>(null);
  const theme = useThemeName(booted);
  useEffect(() => void boot().then(setBooted), []);
  useEffect(() => {
    if (!booted) return;
    document.documentElement.lang = booted.language;
    booted.host?.onBack(goBackInside);
    if (booted.stage.kind === "failed") booted.host?.failed();
    else booted.host?.ready();
  }, [booted]);
  if (!booted) return <BootSkeleton />;
  const { stage } = booted;
  return (
    <FluentProvider theme={THEMES[theme]} data-theme={theme}>
      <div className="desk">
        {stage.kind === "ready" ? (
          <Desk initial={stage.session} />
        ) : (
          <Suspense fallback={<BootSkeleton />}>
            <Entrance stage={stage} t={wordsIn(booted.language)} />
          </Suspense>
        )}
      </div>
    </FluentProvider>
  );
}

/** The same as in index.html, so that nothing moves between the page and the first render. */
function BootSkeleton() {
  return (
    <div
      className="boot"
      aria-busy="true"
      aria-label={wordsIn(startLanguage(null))("tab.loading")}
      role="status"
    >
      <i />
      <i />
      <i />
      <i />
    </div>
  );
}

function Desk({ initial }: { readonly initial: Session }) {
  const [me, setMe] = useState(initial.me);
  const [session, setSession] = useState(initial);
  useEffect(() => {
    const refreshMe = async () => setMe(await initial.api.me());
    setSession({ ...initial, me, refreshMe });
  }, [initial, me]);
  const isCalm = useCalm();
  useEffect(awaitCalm, []);
  useEffect(() => {
    if (isCalm) loadNextScreens();
  }, [isCalm]);
  const route = useRoute();
  return (
    <SessionProvider value={session}>
      <ScreenBoundary at={hrefOf(route)}>
        <Frame route={route}>
          <Suspense fallback={<SkeletonRows count={12} />}>
            <Screen route={route} />
          </Suspense>
        </Frame>
      </ScreenBoundary>
    </SessionProvider>
  );
}

function Screen({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case "dashboard":
      return <Dashboard section={route.section} />;
    case "ticket":
      return <TicketScreen key={route.number} route={route} />;
    case "queue":
      return <QueueScreen key={route.key} queueKey={route.key} view={route.view} />;
    case "search":
      return <SearchScreen query={route.query} />;
    case "new-phone-ticket":
      return <NewPhoneTicket customer={route.customer} />;
    case "new-mail-ticket":
      return <NewMailTicket customer={route.customer} />;
    case "preferences":
      return <Preferences section={route.section} />;
    case "admin":
      return <Admin section={route.section} />;
    case "faq":
      return <FaqScreen id={route.id} />;
    case "customers":
      return <CustomersScreen address={route.address} q={route.q} />;
    case "reports":
      return <ReportsScreen query={route.query} />;
    case "channel-tab":
      return <ChannelTab />;
    case "unknown":
      return <NotFound />;
  }
}

/** The host's theme followed live; outside Teams the system's. */
function useThemeName(booted: Booted | null): ThemeName {
  const [theme, setTheme] = useState<ThemeName>(browserTheme);
  useEffect(() => {
    const host = booted?.host;
    if (host) {
      setTheme(host.theme);
      host.onTheme(setTheme);
      return;
    }
    const query = matchMedia("(prefers-color-scheme: dark)");
    const follow = () => setTheme(browserTheme());
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, [booted]);
  return theme;
}
