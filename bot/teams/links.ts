import type { CardContext } from "../cards/context.ts";

/** Entity id of the static tab in the app's manifest. */
const TAB_ENTITY = "sportello";

/**
 * Where a card's buttons lead: with a tenant a deep link that opens the tab inside Teams
 * (learn.microsoft.com: deep link to a tab), locally the tab in the browser.
 */
export function createLinks(
  { appId, publicUrl }: { readonly appId: string; readonly publicUrl: string },
  isInTeams: boolean,
): CardContext["links"] {
  const link = (subPage: string): string => {
    const web = `${publicUrl}/tab/${subPage}`;
    if (!isInTeams) return web;
    const context = encodeURIComponent(JSON.stringify({ subEntityId: subPage }));
    return `https://teams.microsoft.com/l/entity/${appId}/${TAB_ENTITY}?webUrl=${encodeURIComponent(web)}&context=${context}`;
  };
  return {
    ticket: (number) => link(`t/${number}`),
    dashboard: () => link("home"),
  };
}

const TAB_ROUTE = /^\/?t\/(\d{6,40})(?:\/|$)/;

/** The number of the ticket that a link of ours opens, in the tab's own address or a deep link; null for others. */
export function createLinkReader({
  appId,
  publicUrl,
}: {
  readonly appId: string;
  readonly publicUrl: string;
}): (url: string) => string | null {
  const tab = `${publicUrl.replace(/\/+$/, "")}/tab/`;
  const numberOf = (route: string): string | null => TAB_ROUTE.exec(route)?.[1] ?? null;
  return (url) => {
    if (!URL.canParse(url)) return null;
    const { href, origin, pathname, searchParams } = new URL(url);
    if (href.startsWith(tab)) return numberOf(href.slice(tab.length).split(/[?#]/)[0] ?? "");
    const isDeepLink =
      origin === "https://teams.microsoft.com" && pathname.toLowerCase().startsWith(`/l/entity/${appId}/`);
    return isDeepLink ? numberOf(subPageOf(searchParams.get("context"))) : null;
  };
}

function subPageOf(context: string | null): string {
  try {
    const { subEntityId } = JSON.parse(context ?? "") as { readonly subEntityId?: unknown };
    return typeof subEntityId === "string" ? subEntityId : "";
  } catch {
    return "";
  }
}
