import { useSession } from "../../../app/session.ts";
import { Notice } from "../../../ui/notice.tsx";
import type { TicketPage } from "../ticket-page.ts";
import { PanelForm } from "./panel-form.tsx";
import { TicketPicker } from "./ticket-picker.tsx";
import { usePanel } from "./use-panel.ts";

/** Varie → Unisci: this ticket goes into another and ends (spec T13). */
export function MergePanel({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const { ticket } = page;
  const { frame, draft, sending, send } = usePanel(page, {
    draft: null,
    lock: "merge",
    initial: { into: "" },
    order: ["number"],
    kept: [],
  });
  const { into } = draft.fields;
  const submit = () => {
    if (into === "") return sending.refuse({ number: t("tab.picker.choose") });
    void send("merge", { into }, { said: t("tab.said.merged", { number: into }) });
  };
  return (
    <PanelForm
      frame={frame}
      title={t("tab.panel.merge")}
      submitLabel={t("tab.action.merge")}
      onSubmit={submit}
    >
      <Notice tone="warning">{t("tab.merge.lead")}</Notice>
      <TicketPicker
        number={ticket.number}
        customer={ticket.customer.address}
        value={into}
        onChange={(value) => draft.set("into", value)}
        error={sending.errors.number}
      />
    </PanelForm>
  );
}
