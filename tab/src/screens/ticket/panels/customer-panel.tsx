import { useEffect, useState } from "react";
import type { NamedView } from "../../../../../core/desk/named-views.ts";
import type { CustomerView } from "../../../../../core/people/customer-views.ts";
import { useSession } from "../../../app/session.ts";
import { ChoiceField } from "../../../forms/fields/choice-field.tsx";
import { TextField } from "../../../forms/fields/text-field.tsx";
import type { TicketPage } from "../ticket-page.ts";
import { PanelForm } from "./panel-form.tsx";
import css from "./panels.module.css";
import { usePanel } from "./use-panel.ts";

/** Persone → Utente: whose ticket it is, and for which organisation (spec T13). */
export function CustomerPanel({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const { ticket } = page;
  const organisations = useOrganisations();
  const { frame, draft, field, send } = usePanel(page, {
    draft: null,
    initial: {
      address: ticket.customer.address,
      name: ticket.customer.name,
      organisation: ticket.organisation?.key ?? "",
    },
    order: ["address", "name", "organisation"],
    kept: [],
  });
  const { address, name, organisation } = draft.fields;
  const known = useKnown(address);
  const choose = (written: string) => {
    draft.set("address", written);
    const chosen = known.find((one) => one.address === written);
    if (chosen) draft.set("name", chosen.name);
  };
  const submit = () =>
    void send(
      "customer",
      { customer: { address: address.trim(), name: name.trim() }, organisation: organisation || null },
      { said: t("tab.said.customer", { name: name.trim() || address.trim() }) },
    );
  return (
    <PanelForm
      frame={frame}
      title={t("tab.panel.customer")}
      submitLabel={t("tab.form.submit")}
      onSubmit={submit}
    >
      <p className={css.lead}>{t("tab.customer.lead")}</p>
      <TextField
        {...field("address")}
        label={t("tab.field.customer")}
        required
        input={{ type: "email", autoComplete: "off", list: "known-customers" }}
        onChange={choose}
      />
      <datalist id="known-customers">
        {known.map((one) => (
          <option key={one.address} value={one.address}>
            {one.name}
          </option>
        ))}
      </datalist>
      <TextField {...field("name")} label={t("tab.field.customerName")} input={{ autoComplete: "off" }} />
      {organisations.length > 0 ? (
        <ChoiceField
          {...field("organisation")}
          label={t("tab.field.organisation")}
          none={t("tab.field.none")}
          options={organisations}
        />
      ) : null}
    </PanelForm>
  );
}

function useOrganisations(): readonly NamedView[] {
  const { api } = useSession();
  const [organisations, setOrganisations] = useState<readonly NamedView[]>([]);
  useEffect(() => {
    let isCurrent = true;
    api.desk().then(
      (desk) => isCurrent && setOrganisations(desk.organisations),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [api]);
  return organisations;
}

/** Customers the desk knows by the beginning of what was typed. */
function useKnown(words: string): readonly CustomerView[] {
  const { api } = useSession();
  const [known, setKnown] = useState<readonly CustomerView[]>([]);
  useEffect(() => {
    if (words.trim().length < 2) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      api.customers(words).then(
        ({ items }) => isCurrent && setKnown(items),
        () => undefined,
      );
    }, 300);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [api, words]);
  return known;
}
