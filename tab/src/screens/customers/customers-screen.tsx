import { Input } from "@fluentui/react-components";
import { People32Regular, PersonSearch32Regular, Search16Regular } from "@fluentui/react-icons";
import { useDeferredValue, useState } from "react";
import type { CustomersView } from "../../../../core/people/customer-views.ts";
import { useRead } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import { customerName } from "../../format/people.ts";
import { Link } from "../../routes/link.tsx";
import { Empty } from "../../ui/empty.tsx";
import { MessagePage } from "../../ui/message-page.tsx";
import css from "../../ui/pages.module.css";
import { ReadStates } from "../../ui/read-states.tsx";
import { CustomerPage } from "./customer-page.tsx";

interface CustomersScreenProps {
  readonly address?: string;
  readonly q?: string;
}

/** The citizens the desk knows: search at the left, one of them with his tickets at the right. */
export default function CustomersScreen({ address, q = "" }: CustomersScreenProps) {
  const { t } = useSession();
  const [words, setWords] = useState(q);
  /** While nothing is typed, whose page it is. */
  const asked = useDeferredValue(words.trim() || (address ?? ""));
  const found = useRead<CustomersView>(
    asked === "" ? null : `/customers?${new URLSearchParams({ q: asked })}`,
  );
  return (
    <div className={css.split} data-chosen={address !== undefined}>
      <aside className={css.left} data-region="list">
        <h1>{t("customers.title")}</h1>
        <search className={css.filters}>
          <Input
            type="search"
            size="small"
            value={words}
            contentBefore={<Search16Regular aria-hidden />}
            aria-label={t("customers.search")}
            placeholder={t("customers.search")}
            onChange={(_event, { value }) => setWords(value)}
          />
        </search>
        {asked === "" ? null : found.value ? (
          <Found found={found.value} address={address} />
        ) : (
          <ReadStates read={found} />
        )}
      </aside>
      <div className={css.main}>
        {address === undefined ? (
          <MessagePage icon={<People32Regular aria-hidden />} title={t("customers.start")}>
            {t("customers.startText")}
          </MessagePage>
        ) : (
          <CustomerPage key={address} address={address} onChanged={found.reload} />
        )}
      </div>
    </div>
  );
}

function Found({ found, address }: { readonly found: CustomersView; readonly address?: string }) {
  const { t } = useSession();
  if (found.items.length === 0) {
    return (
      <Empty Icon={PersonSearch32Regular} title={t("customers.none")}>
        {t("customers.noneText")}
      </Empty>
    );
  }
  return (
    <>
      <ul className={css.list}>
        {found.items.map((customer) => (
          <li key={customer.address}>
            <Link
              className={css.item}
              to={{ screen: "customers", address: customer.address }}
              aria-current={customer.address === address ? "true" : undefined}
            >
              <strong>{customerName(customer)}</strong>
              <span>{[customer.address, ...customer.phones].join(" · ")}</span>
            </Link>
          </li>
        ))}
      </ul>
      {found.more ? <p className={css.item}>{t("customers.more")}</p> : null}
    </>
  );
}
