// @ts-nocheck
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
  return { ticket: (number) => link(`t/${number}`), dashboard: () => link("home") };
}
