import { LINK_KINDS, type LinkKind } from "../../../../../core/ticket/ticket.ts";
import { useSession } from "../../../app/session.ts";
import { ChoiceField } from "../../../forms/fields/choice-field.tsx";
import type { TicketPage } from "../ticket-page.ts";
import { PanelForm } from "./panel-form.tsx";
import { TicketPicker } from "./ticket-picker.tsx";
import { usePanel } from "./use-panel.ts";

/** Varie → Collega: two tickets know of each other (spec T13). */
export function LinkPanel({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const { ticket } = page;
  const { frame, draft, field, sending, send } = usePanel(page, {
    draft: null,
    initial: { number: "", kind: "normal" },
    order: ["number", "kind"],
    kept: [],
  });
  const { number, kind } = draft.fields;
  const submit = () => {
    if (number === "") return sending.refuse({ number: t("tab.picker.choose") });
    void send("links", { number, kind: kind as LinkKind }, { said: t("tab.said.linked", { number }) });
  };
  return (
    <PanelForm
      frame={frame}
      title={t("tab.panel.link")}
      submitLabel={t("tab.action.connect")}
      onSubmit={submit}
    >
      <TicketPicker
        number={ticket.number}
        customer={ticket.customer.address}
        value={number}
        onChange={(value) => draft.set("number", value)}
        error={sending.errors.number}
      />
      <ChoiceField
        {...field("kind")}
        label={t("tab.field.linkKind")}
        options={LINK_KINDS.map((key) => ({ key, name: t(`tab.side.link.${key}`) }))}
      />
    </PanelForm>
  );
}
