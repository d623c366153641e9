import { Checkbox } from "@fluentui/react-components";
import { useSession } from "../../../app/session.ts";
import type { TicketPage } from "../ticket-page.ts";
import { PanelForm } from "./panel-form.tsx";
import { TextFields } from "./text-fields.tsx";
import { usePanel } from "./use-panel.ts";

/** Nota: internal unless one says otherwise (spec T3). */
export function NotePanel({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const { form, draft, sending, send } = usePanel(page, {
    name: "note",
    initial: { subject: "", text: "", visible: "" },
    order: ["subject", "text"],
    kept: ["subject", "text"],
  });
  const { subject, text, visible } = draft.fields;
  const submit = () =>
    void send(
      "notes",
      { subject, text, ...(visible ? { visibleToCustomer: true } : {}) },
      { said: t("tab.said.noted") },
    );
  return (
    <PanelForm
      form={form}
      title={t("tab.panel.note")}
      submitLabel={t("tab.form.submit")}
      savedAt={draft.savedAt}
      onSubmit={submit}
      onCancel={page.close}
      {...sending}
    >
      <TextFields
        subject={{ value: subject, onChange: (value) => draft.set("subject", value) }}
        text={{ value: text, onChange: (value) => draft.set("text", value) }}
        errors={sending.errors}
      />
      <Checkbox
        label={t("tab.field.visible")}
        checked={visible !== ""}
        onChange={(_event, { checked }) => draft.set("visible", checked ? "yes" : "")}
      />
    </PanelForm>
  );
}
