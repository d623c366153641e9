import { Field, Textarea } from "@fluentui/react-components";
import { useMemo } from "react";
import { useSession } from "../../../app/session.ts";
import { addressesOf } from "../composer/addresses.ts";
import { inWorkingDays, nextOf } from "../next-state.ts";
import type { TicketPage } from "../ticket-page.ts";
import { useLock } from "../use-lock.ts";
import { AddressField } from "./address-field.tsx";
import { NextStateFields } from "./next-state-fields.tsx";
import { PanelForm } from "./panel-form.tsx";
import css from "./panels.module.css";
import { wrong } from "./text-fields.tsx";
import { usePanel } from "./use-panel.ts";

/** A mail goes on whole, to be answered by who receives it (spec T13). */
export function BouncePanel({ page }: { readonly page: TicketPage }) {
  const { t, dates } = useSession();
  const { ticket, selected, close } = page;
  const position = selected?.position ?? 1;
  const lock = useLock(ticket, "bounce");
  const start = useMemo(() => inWorkingDays(new Date(), 1, dates), [dates]);
  const { form, draft, sending, send } = usePanel(page, {
    draft: "bounce",
    initial: { to: "", inform: "", state: "", ...start },
    order: ["to", "inform", "state", "until"],
    kept: ["to", "inform", "state", "date", "time"],
  });
  const { fields } = draft;
  const submit = () => {
    const to = addressesOf(fields.to);
    if (to.wrong !== null) {
      return sending.refuse({ to: t("tab.field.addressesInvalid", { address: to.wrong }) });
    }
    if (to.addresses.length === 0) return sending.refuse({ to: t("tab.form.required") });
    const next = nextOf(fields, dates, Date.now());
    if (!next) return sending.refuse({ until: t("error.field.date_past") });
    const inform = fields.inform.trim() === "" ? {} : { inform: fields.inform };
    void send(
      "bounces",
      { position, to: to.addresses, ...inform, ...next },
      { said: t("tab.said.bounced"), after: lock.keep },
    );
  };
  return (
    <PanelForm
      form={form}
      title={t("tab.panel.bounce", { position })}
      submitLabel={t("tab.action.bounce")}
      refusal={lock.refusal}
      draft={draft}
      sending={sending}
      onSubmit={submit}
      onCancel={() => {
        lock.release();
        close();
      }}
    >
      <p className={css.lead}>{t("tab.bounce.lead")}</p>
      <AddressField
        name="to"
        label={t("tab.field.to")}
        value={fields.to}
        error={sending.errors.to}
        onChange={(value) => draft.set("to", value)}
      />
      <Field
        label={t("tab.field.inform")}
        size="small"
        hint={t("tab.bounce.informHint")}
        {...wrong(sending.errors.inform)}
      >
        <Textarea
          name="inform"
          rows={4}
          resize="vertical"
          value={fields.inform}
          onChange={(_event, { value }) => draft.set("inform", value)}
        />
      </Field>
      <NextStateFields choice={fields} onChange={draft.set} errors={sending.errors} />
    </PanelForm>
  );
}
