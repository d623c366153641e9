import { z } from "zod";
import { translate } from "../../../core/i18n/translate.ts";
import { articleAt } from "../../../core/ticket/writing/passed-on.ts";
import type { ApiDeps } from "../deps.ts";
import type { HttpResponse } from "../exchange.ts";
import { PDF, paperOf } from "../pdf/paper-of.ts";
import { ticketPaper } from "../pdf/ticket-paper.ts";
import { recordRead } from "../record-read.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import { ticketParams } from "../schemas/fields.ts";
import { rejected, visibleTicket } from "../tickets/ticket-answer.ts";
import { contentDisposition } from "../wire/download.ts";

const query = z.strictObject({
  history: z.enum(["0", "1"]).default("0").meta({ description: "`1`: with what happened to the ticket" }),
  article: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .meta({ description: "Position of the only article wanted" }),
});

/** Tickets on paper (spec T13). */
export function printRoutes(deps: ApiDeps): readonly Route[] {
  return [
    operatorRoute({
      method: "GET",
      path: "/api/v1/tickets/:number/print",
      id: "printTicket",
      summary: "The ticket as a PDF: facts, articles with their whole text, history if wanted",
      tag: "tickets",
      params: ticketParams,
      query,
      responses: { 200: { description: "The document", contentType: PDF } },
      refusals: ["ticket.not_found", "article.not_found"],
      handle: (call) => printTicket(deps, call),
    }),
  ];
}

async function printTicket(
  deps: ApiDeps,
  call: Call<z.output<typeof ticketParams>, z.output<typeof query>>,
): Promise<HttpResponse> {
  const { store, desk } = deps;
  const { language } = call;
  const visible = await visibleTicket(deps, call, call.params.number);
  if (!visible.ok) return rejected(deps, call, visible.error);
  const ticket = visible.value;
  const all = await store.tickets.articles(ticket.number);
  const only = call.query.article === undefined ? null : articleAt(all, call.query.article);
  if (only && !only.ok) return rejected(deps, call, only.error);
  const articles = only ? [only.value] : all;
  recordRead(deps, call, "printed", ticket.number);
  const history = call.query.history === "1" ? await store.tickets.history(ticket.number) : null;
  const title = `${translate(language, "print.ticket", { number: ticket.number })}: ${ticket.title}`;
  const paper = await paperOf(deps, call, { title });
  const name = translate(language, "print.file", { number: ticket.number });
  return {
    status: 200,
    headers: {
      "content-type": PDF,
      "content-disposition": contentDisposition("attachment", `${name}.pdf`),
      "content-language": language,
      "cache-control": "private, no-store",
    },
    body: { bytes: paper.bytes((on) => ticketPaper(on, { desk, language, ticket, articles, history })) },
  };
}
