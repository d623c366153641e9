/** What the Teams client says of itself and of the person to a page it embeds. */
export interface HostContext {
  readonly theme: string;
  readonly locale: string;
  /** Where a deep link leads; absent when one opened the tab itself. */
  readonly subPageId?: string;
  /** `content` for a tab, `settings` for the page that sets one up. */
  readonly frameContext: "content" | "settings";
  readonly clientType: "web" | "ios";
}

/**
 * A page that is to the tab what the Teams client is: an iframe, and the other end of the messages teams-js 2.58
 * sends (`{ id, uuidAsString, func, args }`, answered by `{ id, uuidAsString, args }`; what the host begins has `func`
 * alone). Facts: the client's side as teams-js' source reads it, github.com/OfficeDev/microsoft-teams-library-js.
 * The window that embeds is spoken to through `teams`; tokens come from outside, through `issueToken`.
 */
export const hostPage = (tab: string, context: HostContext): string => `<!doctype html>
<meta charset="utf-8"><title>Teams</title>
<style>html,body,iframe{margin:0;border:0;width:100%;height:100%;display:block;overflow:hidden}</style>
<iframe title="Sportello" src=${JSON.stringify(tab)}></iframe>
<script>
const context = ${JSON.stringify(context)};
const frame = document.querySelector("iframe");
const origin = new URL(frame.src).origin;
const heard = [];
const RUNTIME = { apiVersion: 4, isLegacyTeams: false, isNAAChannelRecommended: false,
  supports: { pages: { backStack: {}, config: {}, tabs: {} }, dialog: { url: {} }, teamsCore: {} } };
const ANSWERS = {
  initialize: () => [context.frameContext, context.clientType, JSON.stringify(RUNTIME), "2.0.1"],
  getContext: () => [{
    locale: context.locale, theme: context.theme, entityId: "cruscotto", subEntityId: context.subPageId,
    frameContext: context.frameContext, hostName: "Teams", hostClientType: context.clientType, sessionId: "one",
  }],
  "authentication.getAuthToken": () =>
    window.issueToken().then((token) => [true, token], (error) => [false, String(error.message ?? error)]),
  "settings.setSettings": () => [true],
  navigateBack: () => [true],
};
const post = (message) => frame.contentWindow.postMessage(message, origin);
addEventListener("message", async (event) => {
  if (event.source !== frame.contentWindow || event.origin !== origin) return;
  const { id, uuidAsString, func, args } = event.data ?? {};
  if (typeof func !== "string") return;
  heard.push({ func, args });
  const answer = ANSWERS[func];
  if (answer) post({ id, uuidAsString, args: await answer(...args) });
});
window.teams = {
  heard: (func) => heard.filter((one) => one.func === func).map(({ args }) => args),
  begin: (func, args) => post({ func, args }),
};
</script>`;
