import { Button, Checkbox, Field, Input, Textarea } from "@fluentui/react-components";
import { type FormEvent, useRef, useState } from "react";
import type { DeskView } from "../../../../core/desk/desk-views.ts";
import type { CustomerView } from "../../../../core/people/customer-views.ts";
import { putVersioned } from "../../api/save.ts";
import { useRead } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import { wrong } from "../../forms/fields/field-props.ts";
import { OutcomeNotice } from "../../forms/outcome-notice.tsx";
import { useSubmit } from "../../forms/use-submit.ts";
import { useKeys } from "../../keys/use-keys.ts";
import css from "../../ui/pages.module.css";
import { ScreenHead } from "../../ui/screen-head.tsx";
import { showToast } from "../../ui/toasts.ts";

interface CustomerFormProps {
  readonly address: string;
  readonly customer: CustomerView | null;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

const ORDER = ["name", "phones", "organisations", "note"];

export function CustomerForm({ address, customer, onSaved, onCancel }: CustomerFormProps) {
  const { t, api } = useSession();
  const form = useRef<HTMLFormElement>(null);
  const sending = useSubmit(form, ORDER);
  const desk = useRead<DeskView>("/desk").value;
  const [name, setName] = useState(customer?.name ?? "");
  const [phones, setPhones] = useState(customer?.phones.join(", ") ?? "");
  const [note, setNote] = useState(customer?.note ?? "");
  const [organisations, setOrganisations] = useState<readonly string[]>(customer?.organisations ?? []);
  const save = async () => {
    const numbers = phones.split(",").map((phone) => phone.trim());
    const body = { name, phones: numbers.filter((phone) => phone !== ""), organisations, note };
    await sending.submit(body, async () => {
      const path = `/customers/${encodeURIComponent(address)}`;
      await putVersioned(api.client, path, body, customer?.version);
      showToast({ tone: "success", text: t("customers.saved") });
      onSaved();
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  useKeys([
    { keys: ["Ctrl+s"], inFields: true, shown: "Ctrl S", label: "tab.form.confirm", run: () => void save() },
    { keys: ["Escape"], inFields: true, shown: "Esc", label: "tab.keys.cancel", run: onCancel },
  ]);
  const toggle = (key: string, isOn: boolean) =>
    setOrganisations((before) => (isOn ? [...before, key] : before.filter((one) => one !== key)));
  return (
    <form ref={form} className={css.main} onSubmit={submit} noValidate>
      <ScreenHead title={address}>
        <Button appearance="subtle" onClick={onCancel}>
          {t("tab.preferences.reset")}
        </Button>
        <Button type="submit" appearance="primary" disabled={sending.isBusy}>
          {t("tab.form.confirm")}
        </Button>
      </ScreenHead>
      <div className={css.body}>
        <div className={css.form}>
          <OutcomeNotice general={sending.general} changes={null} />
          <div className={css.pair}>
            <Field label={t("customers.name")} size="small" {...wrong(sending.errors.name)}>
              <Input name="name" size="small" value={name} onChange={(_event, data) => setName(data.value)} />
            </Field>
            <Field label={t("customers.phones")} size="small" {...wrong(sending.errors.phones)}>
              <Input
                name="phones"
                size="small"
                type="tel"
                value={phones}
                onChange={(_event, data) => setPhones(data.value)}
              />
            </Field>
          </div>
          {desk && desk.organisations.length > 0 ? (
            <Field label={t("customers.organisations")} size="small" {...wrong(sending.errors.organisations)}>
              <div className={css.pair}>
                {desk.organisations.map(({ key, name: organisation }) => (
                  <Checkbox
                    key={key}
                    label={organisation}
                    checked={organisations.includes(key)}
                    onChange={(_event, { checked }) => toggle(key, checked === true)}
                  />
                ))}
              </div>
            </Field>
          ) : null}
          <Field label={t("customers.note")} size="small" {...wrong(sending.errors.note)}>
            <Textarea
              name="note"
              rows={5}
              resize="vertical"
              value={note}
              onChange={(_event, data) => setNote(data.value)}
            />
          </Field>
        </div>
      </div>
    </form>
  );
}
