import { useSession } from "../../../app/session.ts";
import type { TicketPage } from "../ticket-page.ts";
import { ChoiceField } from "./choice-field.tsx";
import { PanelForm } from "./panel-form.tsx";
import css from "./panels.module.css";
import { TextFields } from "./text-fields.tsx";
import { usePanel } from "./use-panel.ts";

/** Dividi: an article becomes a ticket of its own, child of this one (spec T13). */
export function SplitPanel({ page }: { readonly page: TicketPage }) {
  const { t, me } = useSession();
  const { ticket, selected, close } = page;
  const position = selected?.position ?? 1;
  const queues = me.queues.filter(({ canCreate }) => canCreate);
  const own = queues.find(({ key }) => key === ticket.queue.key);
  const { form, draft, sending, send } = usePanel(page, {
    draft: "split",
    initial: {
      queue: own?.key ?? queues[0]?.key ?? "",
      title: selected?.subject.replace(/^\s*\[Ticket#\d+\]\s*/i, "") || ticket.title,
      text: (selected?.newText || selected?.text) ?? "",
      requestType: ticket.requestType,
    },
    order: ["queue", "requestType", "subject", "text"],
    kept: ["queue", "title", "text", "requestType"],
  });
  const { queue, title, text, requestType } = draft.fields;
  const submit = () =>
    void send("split", { position, queue, title, text, requestType }, { said: t("tab.said.split") });
  return (
    <PanelForm
      form={form}
      title={t("tab.panel.split", { position })}
      submitLabel={t("tab.action.create")}
      draft={draft}
      sending={sending}
      onSubmit={submit}
      onCancel={close}
    >
      <p className={css.lead}>{t("tab.split.lead")}</p>
      <div className={css.pair}>
        <ChoiceField
          name="queue"
          label={t("tab.field.toQueue")}
          required
          value={queue}
          options={queues}
          onChange={(value) => draft.set("queue", value)}
          error={sending.errors.queue}
        />
        <ChoiceField
          name="requestType"
          label={t("tab.property.type")}
          value={requestType}
          options={me.requestTypes}
          onChange={(value) => draft.set("requestType", value)}
          error={sending.errors.requestType}
        />
      </div>
      <TextFields
        subject={{ value: title, onChange: (value) => draft.set("title", value) }}
        text={{ value: text, onChange: (value) => draft.set("text", value) }}
        errors={sending.errors}
      />
    </PanelForm>
  );
}
