import { useCallback, useEffect, useRef } from "react";
import { textAsHtml } from "../../../../../core/text/html.ts";
import { useSession } from "../../../app/session.ts";
import type { DraftState } from "../../../forms/use-draft.ts";
import type { TicketPage } from "../ticket-page.ts";
import type { MailFields } from "./mail-body.ts";
import { withTemplate } from "./mail-words.ts";

type MailDraft = DraftState<MailFields>;

/** Puts ready texts into the mail: templates filled in by the desk, also the one the mail was opened with, and answers of the FAQ. */
export function useReadyTexts(page: TicketPage, draft: MailDraft) {
  const { api } = useSession();
  const { number } = page.ticket;
  const latest = useRef(draft);
  latest.current = draft;
  const last = useRef("");
  const use = useCallback(
    async (key: string) => {
      const { text } = await api.template(number, key);
      put(latest.current, text, last.current);
      last.current = text;
    },
    [api, number],
  );
  const insert = useCallback((text: string) => put(latest.current, text, ""), []);
  const { template } = page;
  useEffect(() => {
    // A line that is down is said in the frame; the mail is then written by hand.
    if (template) use(template).catch(() => undefined);
  }, [template, use]);
  return { template: use, insert };
}

/** Below what is written, or in the place of a template that nobody changed. */
function put({ fields, replace }: MailDraft, text: string, lastTemplate: string): void {
  const isUntouched = fields.text.trim() === "" || fields.text === lastTemplate;
  const html = textAsHtml(text);
  const before = fields.html || textAsHtml(fields.text);
  replace({
    text: withTemplate(fields.text, text, lastTemplate),
    html: isUntouched ? html : before + html,
  });
}
