import { Field, Select } from "@fluentui/react-components";
import { useSession } from "../../../app/session.ts";
import type { TicketPage } from "../ticket-page.ts";
import { PanelForm } from "./panel-form.tsx";
import { TextFields, wrong } from "./text-fields.tsx";
import { usePanel } from "./use-panel.ts";

/** Persone → Operatore: a new owner and why (spec T8). */
export function OwnerPanel({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const { owners } = page.ticket.choices;
  const { form, draft, sending, send } = usePanel(page, {
    name: "owner",
    initial: { owner: "", subject: t("tab.owner.subject"), text: "" },
    order: ["owner", "subject", "text"],
    kept: ["text"],
  });
  const { owner, subject, text } = draft.fields;
  const name = owners.find(({ address }) => address === owner)?.name ?? owner;
  const submit = () => {
    if (owner === "") sending.refuse({ owner: t("tab.form.required") });
    else void send("assignments", { owner, subject, text }, { said: t("tab.said.assigned", { name }) });
  };
  return (
    <PanelForm
      form={form}
      title={t("tab.panel.owner")}
      submitLabel={t("tab.form.submit")}
      savedAt={draft.savedAt}
      onSubmit={submit}
      onCancel={page.close}
      {...sending}
    >
      <Field label={t("tab.field.newOwner")} required size="small" {...wrong(sending.errors.owner)}>
        <Select
          name="owner"
          size="small"
          value={owner}
          onChange={(_event, { value }) => draft.set("owner", value)}
        >
          <option value="">{t("tab.form.choose")}</option>
          {owners.map(({ address, name: shown }) => (
            <option key={address} value={address}>
              {shown}
            </option>
          ))}
        </Select>
      </Field>
      <TextFields
        subject={{ value: subject, onChange: (value) => draft.set("subject", value) }}
        text={{ value: text, onChange: (value) => draft.set("text", value) }}
        errors={sending.errors}
        textHint={t("tab.owner.hint")}
      />
    </PanelForm>
  );
}
