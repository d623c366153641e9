import { app, authentication, pages } from "@microsoft/teams-js";
import type { ThemeName } from "../app/themes.ts";

/** The Teams client around this page. The only file that knows teams-js. */
export interface Host {
  readonly theme: ThemeName;
  readonly locale: string;
  /** Where a deep link wants to go: a route without its slash, or null. */
  readonly subPageId: string | null;
  onTheme(listener: (theme: ThemeName) => void): void;
  /** Teams' back button, or the phone's: the listener says whether it went back inside the page. */
  onBack(goBack: () => boolean): void;
  ready(): void;
  failed(): void;
  /** Tells Teams where we are, so that "copy link" of the tab leads here. */
  shareRoute(subPageId: string, title: string): void;
  /** On the page that sets up a channel's tab: what "Save" will add; may be changed until then. */
  offerTab(tab: ChannelTabOffer): void;
  /** A token for our API, straight from Teams. */
  token(): Promise<string>;
}

export interface ChannelTabOffer {
  /** Names the tab for Teams. */
  readonly entityId: string;
  readonly name: string;
  readonly url: string;
}

const TIMEOUT = 4000;

/** Connects to Teams, or null when whoever embeds this page is not Teams. */
export async function connectHost(): Promise<Host | null> {
  try {
    await Promise.race([
      app.initialize(),
      new Promise((_resolve, reject) => setTimeout(() => reject(new Error("no host")), TIMEOUT)),
    ]);
    const context = await app.getContext();
    return hostOf(context);
  } catch {
    return null;
  }
}

function hostOf(context: app.Context): Host {
  return {
    theme: themeOf(context.app.theme),
    locale: context.app.locale,
    subPageId: context.page.subPageId || null,
    onTheme: (listener) => app.registerOnThemeChangeHandler((theme) => listener(themeOf(theme))),
    onBack: (goBack) => {
      if (pages.backStack.isSupported()) pages.backStack.registerBackButtonHandler(goBack);
    },
    ready: () => app.notifySuccess(),
    failed: () => app.notifyFailure({ reason: app.FailedReason.Other }),
    shareRoute(subPageId, title) {
      if (pages.isSupported()) {
        pages.shareDeepLink({ subPageId, subPageLabel: title });
      }
    },
    offerTab({ entityId, name, url }) {
      if (!pages.config.isSupported()) return;
      pages.config.registerOnSaveHandler((save) => {
        const tab = { entityId, suggestedDisplayName: name, contentUrl: url, websiteUrl: url };
        pages.config.setConfig(tab).then(
          () => save.notifySuccess(),
          (error: unknown) => save.notifyFailure(String(error)),
        );
      });
      pages.config.setValidityState(true);
    },
    token: () => authentication.getAuthToken(),
  };
}

const themeOf = (name: string): ThemeName =>
  name === "dark" || name === "contrast" || name === "glass" ? (name === "glass" ? "dark" : name) : "default";
