import {
  AlertUrgent16Regular,
  ClipboardError16Regular,
  ClipboardTask16Regular,
  Money16Regular,
} from "@fluentui/react-icons";
import type { TicketView } from "../../../core/ticket/views/ticket-view.ts";
import { useSession } from "../app/session.ts";
import css from "./request-flags.module.css";

interface RequestFlagsProps {
  readonly intake: TicketView["intake"];
}

/** What is to be known of a request, in words: incomplete, to be cleared up, to be paid, asked again (spec G1, G2, G7). */
export function RequestFlags({ intake }: RequestFlagsProps) {
  const { t } = useSession();
  if (!intake) return null;
  const missing = missingIn(intake);
  const { count } = intake.solicitations;
  return (
    <>
      {intake.incomplete ? (
        <Flag Icon={ClipboardError16Regular}>{t("hints.flag.incomplete")}</Flag>
      ) : missing > 0 ? (
        <Flag Icon={ClipboardTask16Regular}>
          {t(missing === 1 ? "hints.flag.missingOne" : "hints.flag.missing", { count: missing })}
        </Flag>
      ) : null}
      {intake.charge ? <Flag Icon={Money16Regular}>{t("hints.flag.charge")}</Flag> : null}
      {count > 0 ? (
        <Flag Icon={AlertUrgent16Regular}>
          {t(count === 1 ? "hints.flag.againOne" : "hints.flag.again", { count })}
        </Flag>
      ) : null}
    </>
  );
}

/** What holds a ticket up, beside its title in a row: the rest is in the row's own flags. */
export function RowStanding({ intake }: RequestFlagsProps) {
  const { t } = useSession();
  return (
    <>
      {intake?.incomplete ? (
        <Picture label={t("hints.flag.incomplete")} Icon={ClipboardError16Regular} />
      ) : null}
      {intake?.charge ? <Picture label={t("hints.flag.charge")} Icon={Money16Regular} /> : null}
    </>
  );
}

const missingIn = (intake: NonNullable<TicketView["intake"]>): number =>
  intake.findings.filter(({ kind }) => kind === "missing").length;

/** Whether there is any flag at all. */
export const hasFlags = ({ intake }: Pick<TicketView, "intake">): boolean =>
  intake !== undefined &&
  (intake.incomplete !== null ||
    intake.charge !== null ||
    intake.solicitations.count > 0 ||
    missingIn(intake) > 0);

type FlagIcon = typeof Money16Regular;

const Flag = ({ Icon, children }: { readonly Icon: FlagIcon; readonly children: string }) => (
  <span className={css.flag}>
    <Icon aria-hidden />
    {children}
  </span>
);

const Picture = ({ Icon, label }: { readonly Icon: FlagIcon; readonly label: string }) => (
  <span className={css.flag} role="img" aria-label={label} title={label}>
    <Icon />
  </span>
);
