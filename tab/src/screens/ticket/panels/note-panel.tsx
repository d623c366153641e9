import { Checkbox } from "@fluentui/react-components";
import { useSession } from "../../../app/session.ts";
import type { TicketPage } from "../ticket-page.ts";
import { PanelForm } from "./panel-form.tsx";
import { TextFields } from "./text-fields.tsx";
import { EXTRA_NAMES, NO_EXTRAS, useExtras } from "./use-extras.ts";
import { usePanel } from "./use-panel.ts";

/** Nota: internal unless one says otherwise (spec T3). */
export function NotePanel({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const { form, draft, sending, send } = usePanel(page, {
    draft: "note",
    initial: { subject: "", text: "", visibleToCustomer: "", ...NO_EXTRAS },
    order: ["subject", "text"],
    kept: ["subject", "text", "visibleToCustomer", ...EXTRA_NAMES],
  });
  const extras = useExtras(draft);
  const { subject, text, visibleToCustomer } = draft.fields;
  const submit = () =>
    void send(
      "notes",
      { subject, text, ...(visibleToCustomer ? { visibleToCustomer: true } : {}), ...extras.body },
      { said: t("tab.said.noted") },
    );
  return (
    <PanelForm
      form={form}
      title={t("tab.panel.note")}
      submitLabel={t("tab.form.submit")}
      draft={draft}
      sending={sending}
      extras={extras}
      onSubmit={submit}
      onCancel={page.close}
    >
      <TextFields
        subject={{ value: subject, onChange: (value) => draft.set("subject", value) }}
        text={{ value: text, onChange: (value) => draft.set("text", value) }}
        errors={sending.errors}
      />
      <Checkbox
        label={t("tab.field.visible")}
        checked={visibleToCustomer !== ""}
        onChange={(_event, { checked }) => draft.set("visibleToCustomer", checked ? "yes" : "")}
      />
    </PanelForm>
  );
}
