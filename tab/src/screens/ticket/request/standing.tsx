import { ClipboardError16Regular, Money16Regular } from "@fluentui/react-icons";
import type { IntakeView } from "../../../../../core/intake-views.ts";
import { useDueContext, useSession } from "../../../app/session.ts";
import { momentWords } from "../../../format/due.ts";
import css from "./request.module.css";

/** What holds the ticket up: an answer that is awaited, work that has to be paid. */
export function Standing({ intake }: { readonly intake: IntakeView }) {
  const { t } = useSession();
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
          </span>
        </p>
      ) : null}
    </>
  );
}
