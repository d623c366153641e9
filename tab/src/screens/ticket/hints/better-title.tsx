import { Lightbulb16Regular } from "@fluentui/react-icons";
import type { TicketDetailView } from "../../../../../core/ticket/views/ticket-detail-view.ts";
import { useSession } from "../../../app/session.ts";
import { useQuickActions } from "../ticket-actions.ts";
import type { TicketPage } from "../ticket-page.ts";
import css from "./hints.module.css";

/** A title where the customer's subject says nothing, taken up with one click (spec X3). */
export function BetterTitle({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const { rename } = useQuickActions(page);
  const { suggestedTitle, abilities } = page.ticket;
  if (!suggestedTitle || !abilities.includes("edit")) return null;
  return (
    <button
      type="button"
      className={css.betterTitle}
      title={t("hints.title.use")}
      data-better-title
      onClick={() => rename(suggestedTitle)}
    >
      <Lightbulb16Regular aria-hidden />
      <em>{suggestedTitle}</em>
      <span className={css.use}>{t("hints.title.useShort")}</span>
    </button>
  );
}

/** What the customer called it, where the desk calls it otherwise. */
export function OriginalTitle({ ticket: { originalTitle, title } }: { readonly ticket: TicketDetailView }) {
  const { t } = useSession();
  if (!originalTitle || originalTitle === title) return null;
  return (
    <span className={css.original} title={originalTitle}>
      {t("card.title.original", { title: originalTitle })}
    </span>
  );
}
