import { useMemo } from "react";
import type { PendingState } from "../../../../../core/ticket/ticket.ts";
import { useSession } from "../../../app/session.ts";
import { TextFields } from "../../../forms/fields/text-fields.tsx";
import { UntilFields } from "../../../forms/fields/until-fields.tsx";
import { inWorkingDays, PENDING_STATES } from "../next-state.ts";
import type { TicketPage } from "../ticket-page.ts";
import { PanelForm } from "./panel-form.tsx";
import css from "./panels.module.css";
import { StateField } from "./state-field.tsx";
import { EXTRA_NAMES, NO_EXTRAS, useExtras } from "./use-extras.ts";
import { usePanel } from "./use-panel.ts";

/** In attesa: until when, and what one waits for (spec T4). */
export function PendingPanel({ page }: { readonly page: TicketPage }) {
  const { t, dates } = useSession();
  const start = useMemo(() => inWorkingDays(new Date(), 1, dates), [dates]);
  const { frame, draft, field, sending, send } = usePanel(page, {
    draft: "pending",
    lock: "pending",
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
      { said: t("tab.said.pending", { date: date.split("-").reverse().join("/"), time }) },
    );
  };
  return (
    <PanelForm
      frame={frame}
      title={t("tab.panel.pending")}
      submitLabel={t("tab.form.submit")}
      extras={extras}
      onSubmit={submit}
    >
      <div className={css.pair}>
        <UntilFields date={date} time={time} onChange={draft.set} error={sending.errors.until} />
      </div>
      <StateField {...field("state")} states={PENDING_STATES} />
      <TextFields
        subject={field("subject")}
        text={field("text")}
        errors={sending.errors}
        textHint={t("tab.pending.hint")}
      />
    </PanelForm>
  );
}
