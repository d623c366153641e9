import { Lightbulb16Regular } from "@fluentui/react-icons";
import type { IntakeView, ProposalView } from "../../../../../core/intake-views.ts";
import { useSession } from "../../../app/session.ts";
import hints from "../hints.module.css";
import type { TicketPage } from "../ticket-page.ts";
import css from "./request.module.css";

interface ProposalsProps {
  readonly intake: IntakeView;
  readonly page: TicketPage;
}

/** What the desk proposes: each one click away, and none done by itself. */
export function Proposals({ intake, page }: ProposalsProps) {
  const { t } = useSession();
  return (
    <>
      {intake.proposals.map((proposal) => (
        <p key={proposal.what} className={css.proposal}>
          <Lightbulb16Regular aria-hidden />
          <span>
            {t(`hints.proposal.${proposal.what}`)}
            {proposal.evidence ? <q className={css.quiet}>{proposal.evidence}</q> : null}
            <button type="button" className={hints.action} onClick={() => take(page, proposal)}>
              {t(`hints.proposal.${proposal.what}.do`)}
            </button>
          </span>
        </p>
      ))}
    </>
  );
}

function take(page: TicketPage, { what, position }: ProposalView): void {
  if (position !== null) page.select(position);
  page.open(what);
}
