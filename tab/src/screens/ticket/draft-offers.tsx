import { Button } from "@fluentui/react-components";
import { Drafts16Regular } from "@fluentui/react-icons";
import type { MessageKey } from "../../../../core/i18n/translate.ts";
import type { DraftView, TicketDraftsView } from "../../../../core/people/draft-views.ts";
import type { DraftAction } from "../../../../core/people/drafts.ts";
import type { Action } from "../../../../core/people/policy.ts";
import { draftsPath } from "../../api/desk-api.ts";
import { useDueContext, useSession } from "../../app/session.ts";
import { momentWords } from "../../format/due.ts";
import { useLive } from "../../live/use-live.ts";
import css from "./ticket.module.css";
import type { Panel, TicketPage } from "./ticket-page.ts";

interface DraftForm {
  readonly panel: Panel;
  readonly needs: Action;
  readonly label: MessageKey;
}

/** The form of each draft. Cards may know drafts that have none here. */
const FORMS: Partial<Readonly<Record<DraftAction, DraftForm>>> = {
  reply: { panel: "reply", needs: "reply", label: "tab.action.reply" },
  mail: { panel: "mail", needs: "reply", label: "tab.action.mail" },
  forward: { panel: "forward", needs: "forward", label: "tab.action.forward" },
  note: { panel: "note", needs: "note", label: "tab.action.note" },
  close: { panel: "close", needs: "close", label: "tab.action.close" },
  pending: { panel: "pending", needs: "pending", label: "tab.action.pending" },
  assign: { panel: "owner", needs: "assign", label: "tab.action.owner" },
  move: { panel: "move", needs: "move", label: "tab.action.move" },
  "phone-call": { panel: "phone-out", needs: "phone-call", label: "tab.panel.phone-out" },
  split: { panel: "split", needs: "split", label: "tab.action.split" },
  escalate: { panel: "support", needs: "escalate", label: "tab.action.support" },
  bounce: { panel: "bounce", needs: "bounce", label: "tab.action.bounce" },
};

/** What he wrote here and did not send, on any computer or on the card: offered until it is sent or discarded (spec T14). */
export function DraftOffers({ page }: { readonly page: TicketPage }) {
  const { value } = useLive<TicketDraftsView>(draftsPath(page.ticket.number));
  if (page.panel) return null;
  const offered = (value?.items ?? []).filter(({ action }) => {
    const form = FORMS[action];
    return form && page.ticket.abilities.includes(form.needs);
  });
  if (offered.length === 0) return null;
  return (
    <ul className={css.drafts} data-testid="drafts">
      {offered.map((draft) => (
        <Offer key={draft.action} draft={draft} page={page} />
      ))}
    </ul>
  );
}

function Offer({ draft, page }: { readonly draft: DraftView; readonly page: TicketPage }) {
  const { t, api, live } = useSession();
  const context = useDueContext();
  const { action, savedAt, newArticles } = draft;
  const { number } = page.ticket;
  const form = FORMS[action];
  if (!form) return null;
  const name = t(form.label);
  const discard = async () => {
    // What cannot be forgotten now is offered again.
    await api.forgetDraft({ ticket: number, action }).catch(() => undefined);
    live.refresh(draftsPath(number));
  };
  return (
    <li>
      <Drafts16Regular aria-hidden />
      <span>
        {t("tab.draft.offer", { form: name, moment: momentWords(savedAt, context) })}
        {newArticles > 0 ? <strong> {t("tab.draft.outdated", { count: newArticles })}</strong> : null}
      </span>
      <Button
        size="small"
        aria-label={t("tab.draft.resumeForm", { form: name })}
        onClick={() => page.open(form.panel)}
      >
        {t("tab.draft.resume")}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        aria-label={t("tab.draft.discardForm", { form: name })}
        onClick={() => void discard()}
      >
        {t("tab.draft.discard")}
      </Button>
    </li>
  );
}
