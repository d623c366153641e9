import { Field, Input } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { NamedView } from "../../../../../core/desk/desk-views.ts";
import type { CustomerView } from "../../../../../core/people/customer-views.ts";
import { useSession } from "../../../app/session.ts";
import type { TicketPage } from "../ticket-page.ts";
import { ChoiceField } from "./choice-field.tsx";
import { PanelForm } from "./panel-form.tsx";
import css from "./panels.module.css";
import { wrong } from "./text-fields.tsx";
import { usePanel } from "./use-panel.ts";

/** Persone → Utente: whose ticket it is, and for which organisation (spec T13). */
export function CustomerPanel({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const { ticket, close } = page;
  const organisations = useOrganisations();
  const { form, draft, sending, send } = usePanel(page, {
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
      form={form}
      title={t("tab.panel.customer")}
      submitLabel={t("tab.form.submit")}
      draft={draft}
      sending={sending}
      onSubmit={submit}
      onCancel={close}
    >
      <p className={css.lead}>{t("tab.customer.lead")}</p>
      <Field label={t("tab.field.customer")} required size="small" {...wrong(sending.errors.address)}>
        <Input
          name="address"
          size="small"
          type="email"
          autoComplete="off"
          list="known-customers"
          value={address}
          onChange={(_event, { value }) => choose(value)}
        />
      </Field>
      <datalist id="known-customers">
        {known.map((one) => (
          <option key={one.address} value={one.address}>
            {one.name}
          </option>
        ))}
      </datalist>
      <Field label={t("tab.field.customerName")} size="small" {...wrong(sending.errors.name)}>
        <Input
          name="name"
          size="small"
          autoComplete="off"
          value={name}
          onChange={(_event, { value }) => draft.set("name", value)}
        />
      </Field>
      {organisations.length > 0 ? (
        <ChoiceField
          name="organisation"
          label={t("tab.field.organisation")}
          none={t("tab.field.none")}
          value={organisation}
          options={organisations}
          onChange={(value) => draft.set("organisation", value)}
          error={sending.errors.organisation}
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
