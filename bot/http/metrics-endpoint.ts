import { createHash, timingSafeEqual } from "node:crypto";
import type { Endpoint, HttpResponse } from "./exchange.ts";

/** Who may see the figures: whoever brings the token; everybody where there is none because only this machine gets here. */
export type MetricsGuard = { readonly token: string } | "open" | "closed";

/** `GET /metrics` (docs/admin/metrics.en.md). */
export const metricsEndpoint = (
  guard: MetricsGuard,
  page: () => Promise<string>,
  contentType: string,
): Endpoint => ({
  method: "GET",
  path: "/metrics",
  handle: async ({ headers }): Promise<HttpResponse> => {
    if (guard === "closed") return { status: 404 };
    if (guard !== "open" && !isToken(headers.authorization, guard.token)) {
      return { status: 401, headers: { "www-authenticate": "Bearer" } };
    }
    return {
      status: 200,
      headers: { "content-type": contentType, "cache-control": "no-store" },
      body: await page(),
    };
  },
});

/** Compared by digest, in the same time whatever was given. */
function isToken(authorization: string | undefined, token: string): boolean {
  const given = /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1] ?? "";
  const [a, b] = [given, token].map((each) => createHash("sha256").update(each).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
