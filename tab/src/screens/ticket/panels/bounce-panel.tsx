import { useMemo } from "react";
import { useSession } from "../../../app/session.ts";
import { WordsField } from "../../../forms/fields/words-field.tsx";
import { addressesOf } from "../composer/addresses.ts";
import { inWorkingDays, nextOf } from "../next-state.ts";
import type { TicketPage } from "../ticket-page.ts";
import { AddressField } from "./address-field.tsx";
import { NextStateFields } from "./next-state-fields.tsx";
import { PanelForm } from "./panel-form.tsx";
import css from "./panels.module.css";
import { usePanel } from "./use-panel.ts";

/** A mail goes on whole, to be answered by who receives it (spec T13). */
export function BouncePanel({ page }: { readonly page: TicketPage }) {
  const { t, dates } = useSession();
  const { selected } = page;
  const position = selected?.position ?? 1;
  const start = useMemo(() => inWorkingDays(new Date(), 1, dates), [dates]);
  const { frame, draft, field, sending, send } = usePanel(page, {
    draft: "bounce",
    lock: "bounce",
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
    void send("bounces", { position, to: to.addresses, ...inform, ...next }, { said: t("tab.said.bounced") });
  };
  return (
    <PanelForm
      frame={frame}
      title={t("tab.panel.bounce", { position })}
      submitLabel={t("tab.action.bounce")}
      onSubmit={submit}
    >
      <p className={css.lead}>{t("tab.bounce.lead")}</p>
      <AddressField {...field("to")} label={t("tab.field.to")} />
      <WordsField
        {...field("inform")}
        label={t("tab.field.inform")}
        rows={4}
        hint={t("tab.bounce.informHint")}
      />
      <NextStateFields choice={fields} onChange={draft.set} errors={sending.errors} />
    </PanelForm>
  );
}
