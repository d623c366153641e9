import { useSession } from "../../../app/session.ts";
import { WordsField } from "../../../forms/fields/words-field.tsx";
import type { TicketPage } from "../ticket-page.ts";
import { PanelForm } from "./panel-form.tsx";
import css from "./panels.module.css";
import { usePanel } from "./use-panel.ts";

/** Chat con il referente: what one asks, with which the chat begins (spec B7). */
export function SupportPanel({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const { frame, draft, field, send } = usePanel(page, {
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
      frame={frame}
      title={t("tab.action.support")}
      submitLabel={t("tab.form.submit")}
      onSubmit={submit}
    >
      <p className={css.lead}>{t("tab.support.lead")}</p>
      <WordsField {...field("text")} label={t("card.escalate.question")} required rows={5} />
      <WordsField {...field("tried")} label={t("card.escalate.tried")} rows={3} />
    </PanelForm>
  );
}
