import { useSession } from "../../../app/session.ts";
import { ChoiceField } from "../../../forms/fields/choice-field.tsx";
import { TextFields } from "../../../forms/fields/text-fields.tsx";
import type { TicketPage } from "../ticket-page.ts";
import { PanelForm } from "./panel-form.tsx";
import { EXTRA_NAMES, NO_EXTRAS, useExtras } from "./use-extras.ts";
import { usePanel } from "./use-panel.ts";

/** Persone → Operatore: a new owner and why (spec T8). */
export function OwnerPanel({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const { owners } = page.ticket.choices;
  const { frame, draft, field, sending, send } = usePanel(page, {
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
      frame={frame}
      title={t("tab.panel.owner")}
      submitLabel={t("tab.form.submit")}
      extras={extras}
      onSubmit={submit}
    >
      <ChoiceField
        {...field("owner")}
        label={t("tab.field.newOwner")}
        required
        none={t("tab.form.choose")}
        options={owners.map(({ address, name: shown }) => ({ key: address, name: shown }))}
      />
      <TextFields
        subject={field("subject")}
        text={field("text")}
        errors={sending.errors}
        textHint={t("tab.owner.hint")}
      />
    </PanelForm>
  );
}
