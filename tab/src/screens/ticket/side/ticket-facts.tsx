import type { ReactNode } from "react";
import type { TicketDetailView } from "../../../../../core/ticket/views/ticket-detail-view.ts";
import { useSession } from "../../../app/session.ts";
import css from "./side.module.css";

/** What the ticket is described by, as far as it is: most tickets have little of it. */
export function TicketFacts({ ticket }: { readonly ticket: TicketDetailView }) {
  const { t, language } = useSession();
  const { organisation, service, sla, impact, workUnits, watchers } = ticket;
  return (
    <dl className={css.facts}>
      <Fact name={t("search.column.organisation")}>{organisation?.name}</Fact>
      <Fact name={t("search.column.service")}>{service?.name}</Fact>
      <Fact name={t("search.column.sla")}>{sla?.name}</Fact>
      <Fact name={t("search.column.impact")}>{impact === null ? null : t(`priority.${impact}`)}</Fact>
      <Fact name={t("search.column.workUnits")}>
        {workUnits === 0 ? null : workUnits.toLocaleString(language)}
      </Fact>
      <Fact name={t("tab.side.watchers")}>
        {watchers.length === 0 ? null : watchers.map(({ name }) => name).join(", ")}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === null || children === undefined) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
