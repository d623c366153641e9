import { Checkbox, Field } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { DeskView } from "../../../../core/desk/desk-views.ts";
import type { CustomerView } from "../../../../core/people/customer-views.ts";
import { putVersioned } from "../../api/save.ts";
import { useRead } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import { wrong } from "../../forms/fields/field-props.ts";
import { TextField } from "../../forms/fields/text-field.tsx";
import { WordsField } from "../../forms/fields/words-field.tsx";
import { PageForm } from "../../forms/page-form.tsx";
import { useSubmit } from "../../forms/use-submit.ts";
import css from "../../ui/pages.module.css";
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
  const toggle = (key: string, isOn: boolean) =>
    setOrganisations((before) => (isOn ? [...before, key] : before.filter((one) => one !== key)));
  const { errors } = sending;
  return (
    <PageForm form={form} title={address} sending={sending} onSave={() => void save()} onCancel={onCancel}>
      <div className={css.pair}>
        <TextField
          name="name"
          label={t("customers.name")}
          value={name}
          onChange={setName}
          error={errors.name}
        />
        <TextField
          name="phones"
          label={t("customers.phones")}
          input={{ type: "tel" }}
          value={phones}
          onChange={setPhones}
          error={errors.phones}
        />
      </div>
      {desk && desk.organisations.length > 0 ? (
        <Field label={t("customers.organisations")} size="small" {...wrong(errors.organisations)}>
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
      <WordsField
        name="note"
        label={t("customers.note")}
        rows={5}
        value={note}
        onChange={setNote}
        error={errors.note}
      />
    </PageForm>
  );
}
