import type { IntakeView } from "../../../../../core/ticket/views/intake-view.ts";
import type { TicketDetailView } from "../../../../../core/ticket/views/ticket-detail-view.ts";
import type { TicketPage } from "../ticket-page.ts";
import { Findings } from "./findings.tsx";
import { Proposals } from "./proposals.tsx";
import css from "./request.module.css";
import { RequestFacts } from "./request-facts.tsx";
import { Standing } from "./standing.tsx";

/** What the customer can still supply. */
export const openFindings = ({ intake }: TicketDetailView): IntakeView["findings"] =>
  (intake?.findings ?? []).filter(({ kind }) => kind === "missing");

/** Whether there is anything to say of the request. */
export const hasRequestDetails = ({ intake }: TicketDetailView): boolean =>
  intake !== undefined &&
  (intake.checkedFor !== null ||
    intake.charge !== null ||
    intake.attempts.length + intake.solicitations.count + intake.proposals.length > 0);

/** Verifica della richiesta: what it lacks and says, what it costs, who was called, what the desk proposes (spec G1–G7). */
export function RequestDetails({ page }: { readonly page: TicketPage }) {
  const { intake } = page.ticket;
  if (!intake || !hasRequestDetails(page.ticket)) return null;
  return (
    <div className={css.request} data-testid="request">
      <Standing page={page} intake={intake} />
      <Proposals intake={intake} page={page} />
      {intake.checkedFor ? <Findings intake={intake} /> : null}
      <RequestFacts intake={intake} />
    </div>
  );
}
