import type { Language } from "../../../core/i18n/language.ts";
import { translate } from "../../../core/i18n/translate.ts";
import { type MailboxOverview, mailboxOverviews } from "../../../core/intake/mailbox-state.ts";
import type { MailboxView } from "../../../core/intake/mailbox-view.ts";
import type { ApiDeps } from "../deps.ts";
import { json } from "../exchange.ts";
import { mayRunDesk } from "../may-run-desk.ts";
import { operatorRoute, type Route } from "../route.ts";
import { mailboxesSchema } from "../schemas/mailbox-schemas.ts";
import { refused } from "../tickets/ticket-answer.ts";

/** How reading the mailboxes goes, for those who run the desk (spec M1, D7). */
export function mailboxesRoutes(deps: ApiDeps): readonly Route[] {
  return [
    operatorRoute({
      method: "GET",
      path: "/api/v1/mailboxes",
      id: "getMailboxes",
      summary: "The mailboxes: when they were read last, what waits, what is wrong",
      tag: "operations",
      responses: { 200: { description: "The mailboxes", schema: mailboxesSchema } },
      refusals: ["desk.not_allowed"],
      handle: async (call) => {
        if (!mayRunDesk(deps, call)) return refused(call, { code: "desk.not_allowed" });
        const overviews = await mailboxOverviews(deps.store, deps.desk, call.now);
        return json(200, { items: overviews.map((each) => mailboxView(each, call.language)) });
      },
    }),
  ];
}

const mailboxView = ({ trouble, ...overview }: MailboxOverview, language: Language): MailboxView => ({
  ...overview,
  trouble: trouble && { ...trouble, sentence: translate(language, `mailbox.${trouble.kind}`) },
});
