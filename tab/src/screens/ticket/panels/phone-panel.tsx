import { Button } from "@fluentui/react-components";
import { CallMissed20Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { useSession } from "../../../app/session.ts";
import { TextFields } from "../../../forms/fields/text-fields.tsx";
import { inWorkingDays, nextOf } from "../next-state.ts";
import { useQuickActions } from "../ticket-actions.ts";
import type { TicketPage } from "../ticket-page.ts";
import { NextStateFields } from "./next-state-fields.tsx";
import { PanelForm } from "./panel-form.tsx";
import { EXTRA_NAMES, NO_EXTRAS, useExtras } from "./use-extras.ts";
import { usePanel } from "./use-panel.ts";

interface PhonePanelProps {
  readonly page: TicketPage;
  readonly direction: "outbound" | "inbound";
}

/** Telefonata effettuata, which is work on the ticket and locks it, or ricevuta, which is not (spec T13). */
function PhonePanel({ page, direction }: PhonePanelProps) {
  const { t, dates } = useSession();
  const panel = direction === "outbound" ? "phone-out" : "phone-in";
  const start = useMemo(() => inWorkingDays(new Date(), 1, dates), [dates]);
  const { frame, draft, field, sending, send } = usePanel(page, {
    draft: "phone-call",
    lock: direction === "outbound" ? "phone-call" : null,
    initial: {
      subject: t(direction === "outbound" ? "tab.phone.subject-out" : "tab.phone.subject-in"),
      text: "",
      state: "",
      ...start,
      ...NO_EXTRAS,
    },
    order: ["subject", "text", "state", "until"],
    kept: ["text", "state", "date", "time", ...EXTRA_NAMES],
  });
  const extras = useExtras(draft);
  const { fields } = draft;
  const submit = () => {
    const next = nextOf(fields, dates, Date.now());
    if (!next) return sending.refuse({ until: t("error.field.date_past") });
    const { subject, text } = fields;
    void send(
      "phone-calls",
      { direction, subject, text, ...next, ...extras.body },
      { said: t("tab.said.called") },
    );
  };
  return (
    <PanelForm
      frame={frame}
      title={t(`tab.panel.${panel}`)}
      submitLabel={t("tab.form.submit")}
      extras={extras}
      onSubmit={submit}
    >
      {direction === "outbound" ? <NoAnswer page={page} onDone={frame.onCancel} /> : null}
      <TextFields
        subject={field("subject")}
        text={field("text")}
        errors={sending.errors}
        textHint={t("tab.phone.hint")}
      />
      <NextStateFields choice={fields} onChange={draft.set} errors={sending.errors} />
    </PanelForm>
  );
}

/** A call nobody took: a line in the ledger, and nothing to write (spec G6). */
function NoAnswer({ page, onDone }: { readonly page: TicketPage; readonly onDone: () => void }) {
  const { t } = useSession();
  const { failedCall } = useQuickActions(page);
  return (
    <div>
      <Button
        type="button"
        icon={<CallMissed20Regular />}
        onClick={() => {
          failedCall();
          onDone();
        }}
      >
        {t("hints.noAnswer")}
      </Button>
    </div>
  );
}

export const PhoneOutPanel = ({ page }: { readonly page: TicketPage }) => (
  <PhonePanel page={page} direction="outbound" />
);
export const PhoneInPanel = ({ page }: { readonly page: TicketPage }) => (
  <PhonePanel page={page} direction="inbound" />
);
