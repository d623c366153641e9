import { useSession } from "../../../app/session.ts";
import type { TicketPage } from "../ticket-page.ts";
import { ChoiceField } from "./choice-field.tsx";
import { PanelForm } from "./panel-form.tsx";
import { TextFields } from "./text-fields.tsx";
import { EXTRA_NAMES, NO_EXTRAS, useExtras } from "./use-extras.ts";
import { usePanel } from "./use-panel.ts";

/** Persone → Operatore: a new owner and why (spec T8). */
export function OwnerPanel({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const { owners } = page.ticket.choices;
  const { form, draft, sending, send } = usePanel(page, {
    draft: "assign",
    initial: { owner: "", subject: t("tab.owner.subject"), text: "", ...NO_EXTRAS },
    order: ["owner", "subject", "text"],
    kept: ["owner", "text", ...EXTRA_NAMES],
  });
  const extras = useExtras(draft);
  const { owner, subject, text } = draft.fields;
  const name = owners.find(({ address }) => address === owner)?.name ?? owner;
  const submit = () => {
    if (owner === "") return sending.refuse({ owner: t("tab.form.required") });
    const body = { owner, subject, text, ...extras.body };
    void send("assignments", body, { said: t("tab.said.assigned", { name }) });
  };
  return (
    <PanelForm
      form={form}
      title={t("tab.panel.owner")}
      submitLabel={t("tab.form.submit")}
      draft={draft}
      sending={sending}
      extras={extras}
      onSubmit={submit}
      onCancel={page.close}
    >
      <ChoiceField
        name="owner"
        label={t("tab.field.newOwner")}
        required
        none={t("tab.form.choose")}
        value={owner}
        options={owners.map(({ address, name: shown }) => ({ key: address, name: shown }))}
        onChange={(value) => draft.set("owner", value)}
        error={sending.errors.owner}
      />
      <TextFields
        subject={{ value: subject, onChange: (value) => draft.set("subject", value) }}
        text={{ value: text, onChange: (value) => draft.set("text", value) }}
        errors={sending.errors}
        textHint={t("tab.owner.hint")}
      />
    </PanelForm>
  );
}
