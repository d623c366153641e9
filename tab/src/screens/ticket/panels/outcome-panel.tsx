import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { SUPPORT_OUTCOMES, type SupportOutcome } from "../../../../../core/ticket/support.ts";
import { useSession } from "../../../app/session.ts";
import { wrong } from "../../../forms/fields/field-props.ts";
import { WordsField } from "../../../forms/fields/words-field.tsx";
import type { TicketPage } from "../ticket-page.ts";
import { PanelForm } from "./panel-form.tsx";
import css from "./panels.module.css";
import { usePanel } from "./use-panel.ts";

/** Esito del supporto: what the contact said comes back as a note (spec B7). */
export function OutcomePanel({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const { support } = page.ticket;
  const { frame, draft, field, sending, send } = usePanel(page, {
    draft: null,
    initial: { outcome: "solved", text: "" },
    order: ["outcome", "text"],
    kept: [],
  });
  const { outcome, text } = draft.fields;
  const submit = () => {
    if (!support) return page.close();
    if (text.trim() === "") return sending.refuse({ text: t("tab.form.required") });
    const body = { request: support.request, outcome: outcome as SupportOutcome, text };
    void send("escalation-outcomes", body, { said: t("tab.said.outcome") });
  };
  return (
    <PanelForm
      frame={frame}
      title={t("tab.panel.outcome")}
      submitLabel={t("tab.form.submit")}
      onSubmit={submit}
    >
      {support ? (
        <p className={css.lead}>
          {t("tab.outcome.lead", { name: support.contact.name || support.contact.address })}
        </p>
      ) : null}
      <Field label={t("card.outcome.what")} required size="small" {...wrong(sending.errors.outcome)}>
        <RadioGroup value={outcome} onChange={(_event, { value }) => draft.set("outcome", value)}>
          {SUPPORT_OUTCOMES.map((name) => (
            <Radio key={name} name="outcome" value={name} label={t(`card.outcome.${name}`)} />
          ))}
        </RadioGroup>
      </Field>
      <WordsField {...field("text")} label={t("card.outcome.text")} required rows={5} />
    </PanelForm>
  );
}
