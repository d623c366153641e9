import type { z } from "zod";
import { remotePictures } from "../../../core/text/remote-pictures.ts";
import type { ApiDeps } from "../deps.ts";
import type { HttpResponse } from "../exchange.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import { attachmentParams } from "../schemas/fields.ts";
import { refused } from "../tickets/ticket-answer.ts";
import { visibleArticle } from "../tickets/visible-article.ts";
import { download } from "../wire/download.ts";
import { Buckets } from "../wire/rate-limits.ts";

/** Of one operator: some long newsletters at once, then a picture every half second. */
const PICTURES = { burst: 400, perSecond: 2 };

/** Pictures that stand elsewhere, fetched by the desk: who sent the mail does not learn who reads it (ADR 37, spec M4). */
export function picturesRoutes(deps: ApiDeps): readonly Route[] {
  const buckets = new Buckets(PICTURES);
  return [
    operatorRoute({
      method: "GET",
      path: "/api/v1/tickets/:number/articles/:position/pictures/:index",
      id: "getRemotePicture",
      summary:
        "A picture that the article's HTML names elsewhere, fetched by the desk; PNG, JPEG, GIF or WebP",
      tag: "articles",
      params: attachmentParams,
      responses: { 200: { description: "The bytes", contentType: "application/octet-stream" } },
      refusals: ["ticket.not_found", "article.not_found", "picture.unavailable"],
      handle: async (call) => {
        const article = await visibleArticle(deps, call, call.params.number, call.params.position);
        if (!article.ok) return article.error;
        const seconds = buckets.take(call.operator.address, Date.parse(call.now));
        if (seconds !== null) {
          const headers = { "retry-after": String(seconds) };
          return refused(call, { code: "request.too_many", params: { seconds }, headers });
        }
        return picture(deps, call, article.value.html ?? "");
      },
    }),
  ];
}

/** Only what the article itself names: nobody has the desk fetch an address of his own choice. */
async function picture(
  { sanitizeHtml, fetchPicture }: ApiDeps,
  call: Call<z.output<typeof attachmentParams>>,
  html: string,
): Promise<HttpResponse> {
  const { index } = call.params;
  const named = remotePictures(sanitizeHtml(html))[index];
  const found = named === undefined ? null : await fetchPicture(unescaped(named));
  if (!found) return refused(call, { code: "picture.unavailable" });
  const { bytes, contentType } = found;
  return download({ blob: bytes, filename: `picture-${index}`, contentType, inline: true });
}

/** The four characters that the sanitiser writes as entities. */
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
const unescaped = (attribute: string): string =>
  attribute.replace(/&(amp|lt|gt|quot);/g, (_whole, name: string) => ENTITIES[name] ?? "");
