import { Alert16Regular, Mail16Regular } from "@fluentui/react-icons";
import { useDeferredValue } from "react";
import type { DeskView } from "../../../../core/desk/desk-views.ts";
import type { FaqListView } from "../../../../core/faq/faq-views.ts";
import { useRead } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import { Link } from "../../routes/link.tsx";
import { AlreadyOpen } from "./already-open.tsx";
import css from "./new-ticket.module.css";
import type { NewTicket } from "./use-new-ticket.ts";

const MOST_ANSWERS = 4;

/** Who is calling, what may be open already, which answer is ready, what happens on creation. */
export function NewTicketSide({ ticket }: { readonly ticket: NewTicket }) {
  const { t } = useSession();
  const { fields } = ticket.draft;
  const { customer } = ticket;
  return (
    <aside className={css.side} aria-label={t("tab.new.side")}>
      {customer ? (
        <section>
          <h2>{t("tab.new.side")}</h2>
          <p>
            <Link to={{ screen: "customers", address: customer.address }}>
              {customer.name || customer.address}
            </Link>
          </p>
          {customer.phones.length > 0 ? (
            <p>
              {t("customers.phone")}: {customer.phones.join(", ")}
            </p>
          ) : null}
          {customer.note ? <p>{customer.note}</p> : null}
        </section>
      ) : null}
      <AlreadyOpen address={fields.address} />
      <Answers words={fields.subject} />
      <OnCreation ticket={ticket} />
    </aside>
  );
}

function Answers({ words }: { readonly words: string }) {
  const { t } = useSession();
  const asked = useDeferredValue(words.trim());
  const path = asked.length > 3 ? `/faq?${new URLSearchParams({ q: asked.slice(0, 200) })}` : null;
  const { value } = useRead<FaqListView>(path);
  const items = path && value ? value.items.slice(0, MOST_ANSWERS) : [];
  if (items.length === 0) return null;
  return (
    <section>
      <h2>
        {t("newTicket.answers")} <span>{items.length}</span>
      </h2>
      <ul className={css.open}>
        {items.map(({ id, title, visibility }) => (
          <li key={id}>
            <Link to={{ screen: "faq", id }}>FAQ {id}</Link> {title}
            <span>{t(`faq.visibility.${visibility}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OnCreation({ ticket: { kind, draft } }: { readonly ticket: NewTicket }) {
  const { t, me } = useSession();
  const { owner } = draft.fields;
  const operators = useRead<DeskView>("/desk").value?.operators ?? [];
  const name = operators.find(({ address }) => address === owner)?.name;
  return (
    <section>
      <h2>{t("tab.new.onCreation")}</h2>
      <ul className={css.effects}>
        <li>
          <Mail16Regular aria-hidden />
          {t(kind === "phone" ? "tab.new.customerTold" : "newTicket.mailSent")}
        </li>
        {name && owner !== me.operator.address ? (
          <li>
            <Alert16Regular aria-hidden />
            {t("newTicket.ownerTold", { name })}
          </li>
        ) : null}
      </ul>
    </section>
  );
}
