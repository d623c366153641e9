import { Field, Input } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PendingState } from "../../../../../core/ticket/ticket.ts";
import { useSession } from "../../../app/session.ts";
import { inWorkingDays, PENDING_STATES } from "../next-state.ts";
import type { TicketPage } from "../ticket-page.ts";
import { useLock } from "../use-lock.ts";
import { PanelForm } from "./panel-form.tsx";
import css from "./panels.module.css";
import { StateField } from "./state-field.tsx";
import { TextFields, wrong } from "./text-fields.tsx";
import { EXTRA_NAMES, NO_EXTRAS, useExtras } from "./use-extras.ts";
import { usePanel } from "./use-panel.ts";

/** In attesa: until when, and what one waits for (spec T4). */
export function PendingPanel({ page }: { readonly page: TicketPage }) {
  const { t, dates } = useSession();
  const { ticket, close } = page;
  const lock = useLock(ticket, "pending");
  const start = useMemo(() => inWorkingDays(new Date(), 1, dates), [dates]);
  const { form, draft, sending, send } = usePanel(page, {
    draft: "pending",
    initial: {
      date: start.date,
      time: start.time,
      state: "pending reminder",
      subject: t("tab.pending.subject"),
      text: "",
      ...NO_EXTRAS,
    },
    order: ["until", "state", "subject", "text"],
    kept: ["date", "time", "state", "text", ...EXTRA_NAMES],
  });
  const extras = useExtras(draft);
  const { date, time, state, subject, text } = draft.fields;
  const submit = () => {
    const at = dates.instant(date, time);
    if (!at) return sending.refuse({ until: t("tab.pending.invalid") });
    if (Date.parse(at) <= Date.now()) return sending.refuse({ until: t("error.field.date_past") });
    void send(
      "pending",
      { date, time, state: state as PendingState, subject, text, ...extras.body },
      { said: t("tab.said.pending", { date: date.split("-").reverse().join("/"), time }), after: lock.keep },
    );
  };
  return (
    <PanelForm
      form={form}
      title={t("tab.panel.pending")}
      submitLabel={t("tab.form.submit")}
      refusal={lock.refusal}
      draft={draft}
      sending={sending}
      extras={extras}
      onSubmit={submit}
      onCancel={() => {
        lock.release();
        close();
      }}
    >
      <div className={css.pair}>
        <Field label={t("tab.field.pendingUntil")} required size="small" {...wrong(sending.errors.until)}>
          <Input
            name="until"
            type="date"
            size="small"
            value={date}
            onChange={(_event, { value }) => draft.set("date", value)}
          />
        </Field>
        <Field label={t("tab.field.time")} required size="small">
          <Input
            name="time"
            type="time"
            size="small"
            value={time}
            onChange={(_event, { value }) => draft.set("time", value)}
          />
        </Field>
      </div>
      <StateField
        states={PENDING_STATES}
        value={state}
        onChange={(value) => draft.set("state", value)}
        error={sending.errors.state}
      />
      <TextFields
        subject={{ value: subject, onChange: (value) => draft.set("subject", value) }}
        text={{ value: text, onChange: (value) => draft.set("text", value) }}
        errors={sending.errors}
        textHint={t("tab.pending.hint")}
      />
    </PanelForm>
  );
}
