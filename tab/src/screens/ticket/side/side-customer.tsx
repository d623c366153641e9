import { Button } from "@fluentui/react-components";
import { Call16Regular, Edit16Regular } from "@fluentui/react-icons";
import type { CustomerView } from "../../../../../core/people/customer-views.ts";
import type { TicketPageView, TicketView } from "../../../../../core/ticket/views/ticket-view.ts";
import { customerPath, customerTicketsPath } from "../../../api/desk-api.ts";
import { useDueContext, useSession } from "../../../app/session.ts";
import { momentWords } from "../../../format/due.ts";
import { customerName } from "../../../format/people.ts";
import { useLive } from "../../../live/use-live.ts";
import { Link } from "../../../routes/link.tsx";
import { Initials } from "../../../ui/initials.tsx";
import { StateIcon } from "../../../ui/state-icon.tsx";
import type { TicketPage } from "../ticket-page.ts";
import css from "./side.module.css";
import { TicketFacts } from "./ticket-facts.tsx";

/** Whose ticket it is: how to reach him, whom he works for, what else he asked. */
export function CustomerDetails({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const context = useDueContext();
  const { ticket } = page;
  const { customer, lastCustomerArticleAt, abilities } = ticket;
  const name = customerName(customer);
  return (
    <div className={css.customer}>
      <div className={css.who}>
        <Initials name={name} size="large" tone="customer" />
        <div className={css.whoWords}>
          <strong>{name}</strong>
          <a href={`mailto:${customer.address}`} title={customer.address}>
            {customer.address}
          </a>
        </div>
        {abilities.includes("customer") ? (
          <Button
            appearance="subtle"
            size="small"
            icon={<Edit16Regular />}
            aria-label={t("tab.panel.customer")}
            title={t("tab.panel.customer")}
            onClick={() => page.open("customer")}
          />
        ) : null}
      </div>
      <dl className={css.facts}>
        <Phones page={page} />
        <dt>{t("tab.side.lastMessage")}</dt>
        <dd>{lastCustomerArticleAt ? momentWords(lastCustomerArticleAt, context) : t("tab.side.never")}</dd>
        <dt>{t("tab.side.opened")}</dt>
        <dd>{momentWords(ticket.createdAt, context)}</dd>
      </dl>
      <TicketFacts ticket={ticket} />
      <OtherTickets ticket={ticket} />
    </div>
  );
}

/** A number is a button: it begins "Telefonata effettuata" beside the device's own call. */
function Phones({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const { value } = useLive<CustomerView>(customerPath(page.ticket.customer.address));
  const phones = value?.phones ?? [];
  if (phones.length === 0) return null;
  const canCall = page.ticket.abilities.includes("phone-call");
  return (
    <>
      <dt>{t("tab.side.phone")}</dt>
      <dd>
        {phones.map((phone) => (
          <a
            key={phone}
            className={css.phone}
            href={`tel:${phone.replace(/[^\d+]/g, "")}`}
            onClick={() => {
              if (canCall) page.open("phone-out");
            }}
          >
            <Call16Regular aria-hidden /> {phone}
          </a>
        ))}
      </dd>
    </>
  );
}

const SHOWN = 5;

function OtherTickets({ ticket }: { readonly ticket: TicketView }) {
  const { t } = useSession();
  const { value } = useLive<TicketPageView>(customerTicketsPath(ticket.customer.address));
  const others = (value?.items ?? []).filter(({ number }) => number !== ticket.number).slice(0, SHOWN);
  return (
    <section className={css.others} aria-label={t("tab.side.otherTickets")}>
      <h3>{t("tab.side.otherTickets")}</h3>
      {others.length === 0 ? <p className={css.quiet}>{t("tab.side.noOthers")}</p> : null}
      <ul>
        {others.map(({ number, title, state }) => (
          <li key={number}>
            <StateIcon state={state} labelled />
            <Link className={css.otherTitle} to={{ screen: "ticket", number }} title={`${number} ${title}`}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
      {value?.next ? (
        <Link to={{ screen: "search", query: { customer: ticket.customer.address } }}>
          {t("tab.side.allTickets")}
        </Link>
      ) : null}
    </section>
  );
}
