import { Lightbulb16Regular } from "@fluentui/react-icons";
import type { Action } from "../../../../../core/people/policy.ts";
import type { Proposal } from "../../../../../core/ticket/request.ts";
import type { IntakeView, ProposalView } from "../../../../../core/ticket/views/intake-view.ts";
import { useSession } from "../../../app/session.ts";
import hints from "../hints/hints.module.css";
import { useQuickActions } from "../ticket-actions.ts";
import type { TicketPage } from "../ticket-page.ts";
import css from "./request.module.css";

interface ProposalsProps {
  readonly intake: IntakeView;
  readonly page: TicketPage;
}

const NEEDS: Readonly<Record<Proposal, Action>> = { split: "split", close: "close" };

/** What the desk proposes: each one click away or waved away, none done by itself (spec G4, G6). */
export function Proposals({ intake, page }: ProposalsProps) {
  return (
    <>
      {intake.proposals.map((proposal) => (
        <ProposalLine key={proposal.what} proposal={proposal} page={page} />
      ))}
    </>
  );
}

interface ProposalLineProps {
  readonly proposal: ProposalView;
  readonly page: TicketPage;
}

function ProposalLine({ proposal: { what, position, evidence }, page }: ProposalLineProps) {
  const { t } = useSession();
  const quick = useQuickActions(page);
  const { abilities } = page.ticket;
  const take = () => {
    if (what === "close") quick.closeUnreachable();
    else {
      if (position !== null) page.select(position);
      page.open("split");
    }
  };
  return (
    <div className={css.proposal}>
      <Lightbulb16Regular aria-hidden />
      <div>
        {t(`hints.proposal.${what}`)}
        {evidence ? <q className={css.quiet}>{evidence}</q> : null}
        <div className={css.choices}>
          {abilities.includes(NEEDS[what]) ? (
            <button type="button" className={hints.action} onClick={take}>
              {t(`hints.proposal.${what}.do`)}
            </button>
          ) : null}
          {abilities.includes("note") ? (
            <button type="button" className={hints.action} onClick={() => quick.dismiss(what)}>
              {t("hints.proposal.dismiss")}
            </button>
          ) : null}
        </div>
      </div>
    </div>
  );
}
