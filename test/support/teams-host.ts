import type { Browser, FrameLocator, Page } from "playwright-core";
import { MARTA, type RunningDesk } from "./running-desk.ts";
import { SIZES, type Size, type ThemeName } from "./tab-page.ts";
import { type HostContext, hostPage } from "./teams-host-page.ts";

/** The web client's own origin: teams-js speaks to it, and the tab's pages allow it as their frame. */
const TEAMS = "https://teams.microsoft.com/";
/** Where teams-js reads a newer list of such origins; the one built into it serves as well. */
const ORIGINS_LIST = "https://res.cdn.office.net/**";

/** The tab inside a Teams client. */
export interface TeamsHost {
  readonly page: Page;
  readonly tab: FrameLocator;
  /** The tab's own address. */
  address(): string;
  /** The arguments of every message of this name that the tab sent. */
  heard(func: string): Promise<readonly (readonly unknown[])[]>;
  /** How many tokens the tab asked for. */
  tokens(): number;
  /** The person changes the theme in Teams' settings. */
  setTheme(theme: ThemeName): Promise<void>;
  /** Teams' own back button, or the phone's. */
  pressBack(): Promise<void>;
  /** "Save" of the window that adds a tab to a channel. */
  save(): Promise<void>;
  close(): Promise<void>;
}

export interface HostOpening extends Partial<HostContext> {
  readonly operator?: string;
  /** What the manifest names as the tab's address. */
  readonly path?: string;
  readonly size?: Size;
  /** Teams cannot get a token: consent is missing, the account is another's. */
  readonly isRefused?: boolean;
  /** Time stands still and is moved by hand. */
  readonly hasClock?: boolean;
  /** The browser keeps nothing for a page inside another: touching what it keeps throws, as where third parties are blocked. */
  readonly isStorageBlocked?: boolean;
}

/**
 * Opens the tab as Teams on the web does. The host's page is answered under Microsoft's own name, so nothing in the
 * product has to be loosened for it: neither `frame-ancestors` nor the origins that teams-js trusts.
 */
export async function openInTeams(
  browser: Browser,
  desk: RunningDesk,
  opening: HostOpening = {},
): Promise<TeamsHost> {
  const {
    operator = MARTA,
    path = "home",
    size = "desktop",
    isRefused,
    hasClock,
    isStorageBlocked,
    ...context
  } = opening;
  const browserContext = await browser.newContext({ viewport: SIZES[size], locale: "de-DE" });
  if (hasClock) await browserContext.clock.install();
  if (isStorageBlocked) await browserContext.addInitScript(blockStorage);
  // A page under a public name may frame this machine's only when the person allows it.
  await browserContext.grantPermissions(["local-network-access"]);
  const page = await browserContext.newPage();
  let tokens = 0;
  await page.exposeFunction("issueToken", async () => {
    tokens++;
    if (isRefused) throw new Error("resourceRequiresConsent");
    return userToken(desk, operator);
  });
  const body = hostPage(`${desk.url}/tab/${path}`, {
    theme: "default",
    locale: "it-it",
    frameContext: "content",
    clientType: size === "phone" ? "ios" : "web",
    ...context,
  });
  await page.route(ORIGINS_LIST, (route) => route.abort());
  await page.route(`${TEAMS}**`, (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(TEAMS);
  const begin = (func: string, args: readonly unknown[]) =>
    page.evaluate(`teams.begin(${JSON.stringify(func)}, ${JSON.stringify(args)})`);
  return {
    page,
    tab: page.frameLocator("iframe").first(),
    address: () => page.frames()[1]?.url() ?? "",
    heard: (func) => page.evaluate(`teams.heard(${JSON.stringify(func)})`),
    tokens: () => tokens,
    setTheme: async (theme) => void (await begin("themeChange", [theme])),
    pressBack: async () => void (await begin("backButtonPress", [])),
    save: async () => void (await begin("settings.save", [{}])),
    close: () => browserContext.close(),
  };
}

function blockStorage(): void {
  const get = () => {
    throw new DOMException("Access is denied for this document.", "SecurityError");
  };
  for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(globalThis, name, { get });
}

/** What Teams would get from Entra for this person and this app. */
async function userToken(desk: RunningDesk, operator: string): Promise<string> {
  const response = await fetch(`${desk.url}/local/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ operator }),
  });
  return ((await response.json()) as { token: string }).token;
}
