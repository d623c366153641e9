import { useCallback, useEffect, useRef } from "react";
import { textAsHtml } from "../../../../../core/text/html.ts";
import { useSession } from "../../../app/session.ts";
import type { DraftState } from "../../../forms/use-draft.ts";
import type { TicketPage } from "../ticket-page.ts";
import type { MailFields } from "./mail-body.ts";
import { withTemplate } from "./mail-words.ts";

type MailDraft = DraftState<MailFields>;

/** Puts a template, filled in by the desk, into the mail; also the one the mail was opened with. */
export function useTemplateText(page: TicketPage, draft: MailDraft): (key: string) => Promise<void> {
  const { api } = useSession();
  const { number } = page.ticket;
  const latest = useRef(draft);
  latest.current = draft;
  const last = useRef({ text: "", html: "" });
  const use = useCallback(
    async (key: string) => {
      const { text } = await api.template(number, key);
      const { fields, replace } = latest.current;
      const isUntouched = fields.text.trim() === "" || fields.text === last.current.text;
      const html = textAsHtml(text);
      const before = fields.html || textAsHtml(fields.text);
      const written = withTemplate(fields.text, text, last.current.text);
      last.current = { text, html };
      replace({ text: written, html: isUntouched ? html : before + html });
    },
    [api, number],
  );
  const { template } = page;
  useEffect(() => {
    // A line that is down is said in the frame; the mail is then written by hand.
    if (template) use(template).catch(() => undefined);
  }, [template, use]);
  return use;
}
