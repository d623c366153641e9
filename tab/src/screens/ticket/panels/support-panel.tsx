import { Field, Textarea } from "@fluentui/react-components";
import { useSession } from "../../../app/session.ts";
import type { TicketPage } from "../ticket-page.ts";
import { PanelForm } from "./panel-form.tsx";
import css from "./panels.module.css";
import { wrong } from "./text-fields.tsx";
import { usePanel } from "./use-panel.ts";

/** Chat con il referente: what one asks, with which the chat begins (spec B7). */
export function SupportPanel({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const { form, draft, sending, send } = usePanel(page, {
    draft: "escalate",
    initial: { text: "", tried: "" },
    order: ["text", "tried"],
    kept: ["text", "tried"],
  });
  const { text, tried } = draft.fields;
  const submit = () =>
    void send(
      "escalations",
      { text, ...(tried.trim() === "" ? {} : { tried }) },
      { said: t("tab.said.asked") },
    );
  return (
    <PanelForm
      form={form}
      title={t("tab.action.support")}
      submitLabel={t("tab.form.submit")}
      draft={draft}
      sending={sending}
      onSubmit={submit}
      onCancel={page.close}
    >
      <p className={css.lead}>{t("tab.support.lead")}</p>
      <Field label={t("card.escalate.question")} required size="small" {...wrong(sending.errors.text)}>
        <Textarea
          name="text"
          rows={5}
          resize="vertical"
          value={text}
          onChange={(_event, { value }) => draft.set("text", value)}
        />
      </Field>
      <Field label={t("card.escalate.tried")} size="small" {...wrong(sending.errors.tried)}>
        <Textarea
          name="tried"
          rows={3}
          resize="vertical"
          value={tried}
          onChange={(_event, { value }) => draft.set("tried", value)}
        />
      </Field>
    </PanelForm>
  );
}
