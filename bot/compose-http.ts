import { join } from "node:path";
import { splitReply } from "../core/text/split-reply.ts";
import { LOOPBACK } from "./compose-microsoft-365.ts";
import type { Config } from "./config.ts";
import type { Foundation } from "./foundation.ts";
import { apiEndpoints } from "./http/api.ts";
import type { ApiDeps } from "./http/deps.ts";
import { type Endpoint, type Handler, json } from "./http/exchange.ts";
import { type MetricsGuard, metricsEndpoint } from "./http/metrics-endpoint.ts";
import { createPictureFetcher } from "./http/pictures/fetch-picture.ts";
import { appPages } from "./http/public/app-pages.ts";
import { publicPageEndpoints } from "./http/public/public-page.ts";
import { createHttpServer, type HttpServer } from "./http/server.ts";
import { createTokenVerifier } from "./http/sign-in/bearer.ts";
import { RateLimits } from "./http/wire/rate-limits.ts";
import { staticFiles } from "./http/wire/static-files.ts";
import type { LocalM365 } from "./local/local-m365.ts";
import { htmlToText } from "./mail/html-text.ts";
import { sanitizeHtml } from "./mail/sanitize-html.ts";
import { METRICS_TYPE, type Metrics } from "./metrics/metrics.ts";
import type { Microsoft365 } from "./microsoft-365.ts";

const TAB_FOLDER = join(import.meta.dirname, "../dist/tab");
const LOCAL_MAX_BYTES = 41_000_000;

/** What the server takes from the rest of the house. */
interface Siblings extends Pick<ApiDeps, "changes" | "routing" | "recordAccess"> {
  readonly metrics: Metrics;
  /** Microsoft's own doors: activities of Teams, notifications of Graph. */
  readonly doors: readonly Endpoint[];
  readonly local: LocalM365 | null;
}

/** Everything the desk answers over HTTP, behind one server that does not listen yet. */
export function composeHttp(foundation: Foundation, siblings: Siblings): HttpServer {
  const { config, desk, store, m365, log } = foundation;
  const { metrics, doors, local } = siblings;
  return createHttpServer({
    endpoints: [
      ...doors,
      ...apiEndpoints(apiDeps(foundation, siblings)),
      tabSettings(m365),
      metricsEndpoint(metricsGuard(config, local), metrics.page, METRICS_TYPE),
      ...publicPageEndpoints({ desk, store }),
      ...appPages(desk),
      ...staticFiles(TAB_FOLDER),
      ...localEndpoints(local),
    ],
    log,
    onAnswer: metrics.answered,
    // On one machine everybody has one address, and programs that test ask for thousands.
    ...(!local && { limits: new RateLimits() }),
    proxies: config.proxies,
  });
}

/** The port it is found on. Without a tenant nobody but this machine gets here. */
export const listen = (server: HttpServer, { port }: Config, local: LocalM365 | null): Promise<number> =>
  server.listen(port, local ? LOOPBACK : undefined);

function apiDeps(
  { store, desk, clock, newId, m365, log }: Foundation,
  { changes, routing, recordAccess }: Siblings,
): ApiDeps {
  return {
    routing,
    recordAccess,
    changes,
    store,
    desk,
    clock,
    newId,
    log,
    sanitizeHtml,
    fetchPicture: createPictureFetcher(),
    htmlToText,
    newTextOf: (text) => splitReply(text).reply,
    publicUrl: m365.publicUrl.replace(/\/+$/, ""),
    verifyToken: createTokenVerifier({
      jwksUrl: m365.userTokenJwksUrl,
      issuer: m365.userTokenIssuer,
      audience: m365.userTokenAudience,
      tenantId: m365.tenantId,
    }),
  };
}

/** What the tab must know before it can sign anybody in. */
const tabSettings = ({ appId }: Microsoft365): Endpoint => ({
  method: "GET",
  path: "/tab/settings.json",
  handle: async () => json(200, { clientId: appId }),
});

/** Without a tenant nobody but this machine gets here. */
function metricsGuard({ metricsToken }: Config, local: LocalM365 | null): MetricsGuard {
  if (metricsToken !== null) return { token: metricsToken };
  return local ? "open" : "closed";
}

/** The stand-in's doors on the desk's own port; none when there is a tenant. */
function localEndpoints(local: LocalM365 | null): readonly Endpoint[] {
  if (!local) return [];
  const handle: Handler = (request) => local.handle(request);
  return [
    { prefix: "/local/", maxBytes: LOCAL_MAX_BYTES, handle },
    { prefix: "/local", handle },
  ];
}
