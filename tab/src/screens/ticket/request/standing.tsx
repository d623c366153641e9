import { ClipboardError16Regular, Money16Regular } from "@fluentui/react-icons";
import type { IntakeView } from "../../../../../core/ticket/views/intake-view.ts";
import { useDueContext, useSession } from "../../../app/session.ts";
import { momentWords } from "../../../format/due.ts";
import hints from "../hints/hints.module.css";
import { useQuickActions } from "../ticket-actions.ts";
import type { TicketPage } from "../ticket-page.ts";
import css from "./request.module.css";

interface StandingProps {
  readonly page: TicketPage;
  readonly intake: IntakeView;
}

/** What holds the ticket up: an answer that is awaited, work that has to be paid. */
export function Standing({ page, intake }: StandingProps) {
  const { t } = useSession();
  const { confirmCharge } = useQuickActions(page);
  const context = useDueContext();
  const { incomplete, charge } = intake;
  return (
    <>
      {incomplete ? (
        <p className={css.standing}>
          <ClipboardError16Regular aria-hidden />
          <span>
            {t(incomplete.isOverdue ? "hints.incomplete.overdue" : "hints.incomplete", {
              since: momentWords(incomplete.since, context),
              until: momentWords(incomplete.answerBy, context),
            })}
          </span>
        </p>
      ) : null}
      {charge ? (
        <p className={css.standing}>
          <Money16Regular aria-hidden />
          <span>
            {t(`intake.payable.${charge.service}`)}{" "}
            {charge.confirmed
              ? t("hints.charge.confirmed", {
                  name: charge.confirmed.by.name,
                  time: momentWords(charge.confirmed.at, context),
                })
              : t("hints.charge.toConfirm")}
            {charge.confirmed === null && page.ticket.abilities.includes("edit") ? (
              <button type="button" className={hints.action} onClick={confirmCharge}>
                {t("hints.charge.confirm")}
              </button>
            ) : null}
          </span>
        </p>
      ) : null}
    </>
  );
}
