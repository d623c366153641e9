import { AlertUrgent16Regular, ClipboardError16Regular, Money16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { TicketView } from "../../../core/views.ts";
import { useSession } from "../app/session.ts";
import css from "./request-flags.module.css";

interface RequestFlagsProps {
  readonly intake: TicketView["intake"];
  /** In words too, where there is room for them. */
  readonly inWords?: boolean;
}

/** What is to be known of a request before one opens it: incomplete, to be paid, asked again (spec G1, G2, G7). */
export function RequestFlags({ intake, inWords = false }: RequestFlagsProps) {
  const { t } = useSession();
  if (!intake) return null;
  const missing = intake.findings.filter(({ kind }) => kind === "missing").length;
  const { count } = intake.solicitations;
  const words = {
    missing: t(missing === 1 ? "hints.flag.missingOne" : "hints.flag.missing", { count: missing }),
    again: t(count === 1 ? "hints.flag.againOne" : "hints.flag.again", { count }),
  };
  return (
    <>
      {intake.incomplete ? (
        <Flag
          name={t("hints.flag.incomplete")}
          inWords={inWords}
          Icon={<ClipboardError16Regular aria-hidden />}
        />
      ) : missing > 0 ? (
        <Flag
          name={words.missing}
          short={String(missing)}
          inWords={inWords}
          Icon={<ClipboardError16Regular aria-hidden />}
        />
      ) : null}
      {intake.charge ? (
        <Flag name={t("hints.flag.charge")} inWords={inWords} Icon={<Money16Regular aria-hidden />} />
      ) : null}
      {count > 0 ? (
        <Flag
          name={words.again}
          short={String(count)}
          inWords={inWords}
          Icon={<AlertUrgent16Regular aria-hidden />}
        />
      ) : null}
    </>
  );
}

/** Whether there is any flag at all. */
export const hasFlags = ({ intake }: Pick<TicketView, "intake">): boolean =>
  intake !== undefined &&
  (intake.incomplete !== null ||
    intake.charge !== null ||
    intake.solicitations.count > 0 ||
    intake.findings.some(({ kind }) => kind === "missing"));

interface FlagProps {
  readonly name: string;
  /** Beside the icon, where there is no room for the name. */
  readonly short?: string;
  readonly inWords: boolean;
  readonly Icon: ReactNode;
}

function Flag({ name, short = "", inWords, Icon }: FlagProps) {
  return (
    <span className={css.flag} title={name}>
      {Icon}
      {inWords ? name : <span aria-hidden>{short}</span>}
      {inWords ? null : <span className="visually-hidden">{name}</span>}
    </span>
  );
}
