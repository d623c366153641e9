import type { ReactNode } from "react";
import type { TicketDetailView } from "../../../../core/views.ts";
import { useSession } from "../../app/session.ts";
import { Link } from "../../routes/link.tsx";
import { StateIcon } from "../../ui/state-icon.tsx";
import css from "./side.module.css";

/** What the ticket is described by and linked to, as far as it is: most tickets have little of it. */
export function TicketFacts({ ticket }: { readonly ticket: TicketDetailView }) {
  const { t, language } = useSession();
  const { organisation, service, sla, impact, workUnits, mergedInto, links } = ticket;
  return (
    <dl className={css.facts}>
      <Fact name={t("search.column.organisation")}>{organisation?.name}</Fact>
      <Fact name={t("search.column.service")}>{service?.name}</Fact>
      <Fact name={t("search.column.sla")}>{sla?.name}</Fact>
      <Fact name={t("search.column.impact")}>{impact === null ? null : t(`priority.${impact}`)}</Fact>
      <Fact name={t("search.column.workUnits")}>
        {workUnits === 0 ? null : workUnits.toLocaleString(language)}
      </Fact>
      <Fact name={t("tab.side.mergedInto")}>
        {mergedInto ? <Link to={{ screen: "ticket", number: mergedInto }}>{mergedInto}</Link> : null}
      </Fact>
      {links.map(({ kind, number, title, state }) => (
        <Fact key={number} name={t(`tab.side.link.${kind}`)}>
          <Link to={{ screen: "ticket", number }}>{title}</Link> <StateIcon state={state} labelled />
        </Fact>
      ))}
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
