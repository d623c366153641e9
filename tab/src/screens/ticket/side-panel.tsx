import { Button } from "@fluentui/react-components";
import {
  ChevronDown16Regular,
  Dismiss16Regular,
  History20Regular,
  Person20Regular,
} from "@fluentui/react-icons";
import { type ReactNode, useState } from "react";
import { useDueContext, useSession } from "../../app/session.ts";
import { momentWords } from "../../format/due.ts";
import { customerName } from "../../format/people.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { Link } from "../../routes/link.tsx";
import { Initials } from "../../ui/initials.tsx";
import css from "./side.module.css";
import { TicketFacts } from "./ticket-facts.tsx";
import type { TicketPage } from "./ticket-page.ts";
import { useHistory } from "./use-ticket.ts";

type SectionName = "customer" | "history";

export function SidePanel({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  return (
    <aside className={css.side} aria-label={t("tab.side.label")} data-region="side">
      <SideSection name="customer" title={t("tab.side.customer")}>
        <CustomerDetails page={page} />
      </SideSection>
      <SideSection name="history" title={t("tab.action.history")}>
        <HistoryLines page={page} />
      </SideSection>
    </aside>
  );
}

/** Narrower than drawn: a rail of icons that opens over the page. */
export function SideRail({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const [open, setOpen] = useState<SectionName | null>(null);
  const toggle = (name: SectionName) => () => setOpen((before) => (before === name ? null : name));
  return (
    <div className={css.rail} data-region="side">
      <Button
        appearance="subtle"
        icon={<Person20Regular />}
        aria-label={t("tab.side.customer")}
        title={t("tab.side.customer")}
        aria-expanded={open === "customer"}
        onClick={toggle("customer")}
      />
      <Button
        appearance="subtle"
        icon={<History20Regular />}
        aria-label={t("tab.action.history")}
        title={t("tab.action.history")}
        aria-expanded={open === "history"}
        data-rail="history"
        onClick={toggle("history")}
      />
      {open ? (
        <aside className={css.over} aria-label={t("tab.side.label")}>
          <CloseOver onClose={() => setOpen(null)} />
          <h2 className={css.overTitle}>
            {t(open === "customer" ? "tab.side.customer" : "tab.action.history")}
          </h2>
          {open === "customer" ? <CustomerDetails page={page} /> : <HistoryLines page={page} />}
        </aside>
      ) : null}
    </div>
  );
}

function CloseOver({ onClose }: { readonly onClose: () => void }) {
  const { t } = useSession();
  useKeys([{ keys: ["Escape"], inFields: true, run: onClose }]);
  return (
    <Button
      className={css.close}
      appearance="subtle"
      size="small"
      icon={<Dismiss16Regular />}
      aria-label={t("tab.dismiss")}
      onClick={onClose}
    />
  );
}

interface SideSectionProps {
  readonly name: SectionName;
  readonly title: string;
  readonly children: ReactNode;
}

/** Folds, and stays as it was left. */
function SideSection({ name, title, children }: SideSectionProps) {
  const key = `sportello.folded.${name}`;
  const [isOpen, setOpen] = useState(() => localStorage.getItem(key) === null);
  return (
    <details
      className={css.section}
      data-section={name}
      open={isOpen}
      onToggle={(event) => {
        const next = event.currentTarget.open;
        setOpen(next);
        if (next) localStorage.removeItem(key);
        else localStorage.setItem(key, "1");
      }}
    >
      <summary>
        <ChevronDown16Regular aria-hidden />
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );
}

export function CustomerDetails({ page: { ticket } }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const context = useDueContext();
  const { customer, lastCustomerArticleAt } = ticket;
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
      </div>
      <dl className={css.facts}>
        <dt>{t("tab.side.lastMessage")}</dt>
        <dd>{lastCustomerArticleAt ? momentWords(lastCustomerArticleAt, context) : t("tab.side.never")}</dd>
        <dt>{t("tab.side.opened")}</dt>
        <dd>{momentWords(ticket.createdAt, context)}</dd>
        <dt>{t("tab.side.tickets")}</dt>
        <dd>
          <Link to={{ screen: "search", query: { customer: customer.address } }}>
            {t("tab.side.allTickets")}
          </Link>
        </dd>
      </dl>
      <TicketFacts ticket={ticket} />
    </div>
  );
}

const FIRST_LINES = 8;

export function HistoryLines({ page: { ticket } }: { readonly page: TicketPage }) {
  const { t, dates } = useSession();
  const context = useDueContext();
  const history = useHistory(ticket);
  const [isWhole, setWhole] = useState(false);
  if (!history) return <p className={css.quiet}>{t("tab.loading")}</p>;
  const lines = history.toReversed();
  const shown = isWhole ? lines : lines.slice(0, FIRST_LINES);
  const today = dates.day(context.now);
  return (
    <>
      <ol className={css.history} reversed>
        {shown.map(({ seq, at, text, by }) => (
          <li key={seq} title={by ?? undefined}>
            <time dateTime={at} title={momentWords(at, context)}>
              {dates.day(at) === today ? dates.time(at) : dates.date(at, context.now)}
            </time>
            <span>
              {text}
              {by && !text.includes(by) ? <span className={css.quiet}> · {by}</span> : null}
            </span>
          </li>
        ))}
      </ol>
      {lines.length > FIRST_LINES ? (
        <button type="button" className={css.more} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t("tab.side.less") : t("tab.side.whole", { count: lines.length })}
        </button>
      ) : null}
    </>
  );
}
