import { Button } from "@fluentui/react-components";
import { ArrowLeft16Regular, CallAdd16Regular, Edit16Regular, MailAdd16Regular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { DeskView } from "../../../../core/desk/desk-views.ts";
import type { CustomerView } from "../../../../core/people/customer-views.ts";
import { type Read, useRead } from "../../api/use-read.ts";
import { useDueContext, useSession } from "../../app/session.ts";
import { momentWords } from "../../format/due.ts";
import { customerName } from "../../format/people.ts";
import { useLayout } from "../../frame/layout.ts";
import { BulkBar } from "../../list/bulk/bulk-bar.tsx";
import { USUAL_COLUMNS } from "../../list/columns.ts";
import { FoundList } from "../../list/found-list.tsx";
import { useSelection } from "../../list/selection.ts";
import { useFound } from "../../list/use-found.ts";
import { navigate } from "../../routes/router.ts";
import css from "../../ui/pages.module.css";
import { ReadStates } from "../../ui/read-states.tsx";
import { ScreenHead } from "../../ui/screen-head.tsx";
import { CustomerForm } from "./customer-form.tsx";

interface CustomerPageProps {
  readonly address: string;
  readonly onChanged: () => void;
}

export function CustomerPage({ address, onChanged }: CustomerPageProps) {
  const { t, me } = useSession();
  const isPhone = useLayout() === "phone";
  const read = useRead<CustomerView>(`/customers/${encodeURIComponent(address)}`);
  const [isEditing, setEditing] = useState(false);
  const isUnknown = read.problem?.view.code === "customer.not_found";
  const customer = read.isStale ? null : read.value;
  const saved = () => {
    setEditing(false);
    read.reload();
    onChanged();
  };
  if (isEditing) {
    return (
      <CustomerForm
        address={address}
        customer={customer}
        onSaved={saved}
        onCancel={() => setEditing(false)}
      />
    );
  }
  if (!customer && !isUnknown) return <ReadStates read={read as Read<unknown>} />;
  const given = { address, name: customer?.name ?? "" };
  return (
    <>
      <ScreenHead title={customerName(given)} hint={customer?.name ? address : ""}>
        {isPhone ? (
          <Button
            appearance="subtle"
            icon={<ArrowLeft16Regular />}
            onClick={() => navigate({ screen: "customers" })}
          >
            {t("customers.title")}
          </Button>
        ) : null}
        {me.may.editCustomers ? (
          <>
            <Button
              appearance="subtle"
              size="small"
              icon={<Edit16Regular />}
              onClick={() => setEditing(true)}
            >
              {t(isUnknown ? "customers.add" : "customers.edit")}
            </Button>
            <Button
              appearance="subtle"
              size="small"
              icon={<MailAdd16Regular />}
              onClick={() => navigate({ screen: "new-mail-ticket", customer: address })}
            >
              {t("customers.write")}
            </Button>
            <Button
              appearance="primary"
              size="small"
              icon={<CallAdd16Regular />}
              onClick={() => navigate({ screen: "new-phone-ticket", customer: address })}
            >
              {t("customers.call")}
            </Button>
          </>
        ) : null}
      </ScreenHead>
      {isUnknown ? <p className={css.filters}>{t("customers.unknown")}</p> : null}
      {customer ? <Facts customer={customer} /> : null}
      <Tickets address={address} />
    </>
  );
}

function Facts({ customer }: { readonly customer: CustomerView }) {
  const { t } = useSession();
  const context = useDueContext();
  const desk = useRead<DeskView>("/desk").value;
  const organisations = customer.organisations.map(
    (key) => desk?.organisations.find((one) => one.key === key)?.name ?? key,
  );
  const facts = [
    [t("customers.phone"), customer.phones.join(", ")],
    [t("customers.organisations"), organisations.join(", ")],
    [t("customers.note"), customer.note],
  ].filter(([, value]) => value !== "");
  if (facts.length === 0 && !customer.changedBy) return null;
  return (
    <div className={css.filters}>
      <dl className={css.facts}>
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: "contents" }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {customer.changedBy ? (
        <span className={css.quiet}>
          {t("customers.changed", {
            name: customer.changedBy.name,
            time: momentWords(customer.changedAt, context),
          })}
        </span>
      ) : null}
    </div>
  );
}

function Tickets({ address }: { readonly address: string }) {
  const { t } = useSession();
  const [sort, setSort] = useState({ by: "createdAt", direction: "desc" } as const);
  const asked = useMemo(
    () => ({ attributes: { customerExact: [address] }, sort, keep: false }),
    [address, sort],
  );
  const found = useFound(asked);
  const tickets = useMemo(() => found.hits.map(({ ticket }) => ticket), [found.hits]);
  const selection = useSelection(tickets);
  const origin = useMemo(
    () => ({ label: address, route: { screen: "customers", address } as const }),
    [address],
  );
  return (
    <>
      <BulkBar selection={selection} />
      <FoundList
        id={`u/${address}`}
        label={t("customers.tickets")}
        found={found}
        origin={origin}
        columns={USUAL_COLUMNS}
        sort={sort}
        onSort={(next) => setSort(next as typeof sort)}
        selection={selection}
        empty={<p className={css.filters}>{t("customers.noTickets")}</p>}
      />
    </>
  );
}
