import { deskView } from "../../../core/desk/desk-views.ts";
import type { ApiDeps } from "../deps.ts";
import { json } from "../exchange.ts";
import { operatorRoute, type Route } from "../route.ts";
import { deskSchema } from "../schemas/desk-schemas.ts";

/** What the desk offers to choose from (spec P6). */
export function deskRoutes({ desk }: ApiDeps): readonly Route[] {
  return [
    operatorRoute({
      method: "GET",
      path: "/api/v1/desk",
      id: "getDesk",
      summary: "Services with their SLAs, SLAs, organisations, impacts, operators, templates by kind",
      tag: "desk",
      responses: { 200: { description: "What can be chosen", schema: deskSchema } },
      handle: async ({ language }) => json(200, deskView(desk, language)),
    }),
  ];
}
