import { useSession } from "../../../app/session.ts";
import { ChoiceField } from "../../../forms/fields/choice-field.tsx";
import { TextFields } from "../../../forms/fields/text-fields.tsx";
import type { TicketPage } from "../ticket-page.ts";
import { PanelForm } from "./panel-form.tsx";
import css from "./panels.module.css";
import { usePanel } from "./use-panel.ts";

/** Dividi: an article becomes a ticket of its own, child of this one (spec T13). */
export function SplitPanel({ page }: { readonly page: TicketPage }) {
  const { t, me } = useSession();
  const { ticket, selected } = page;
  const position = selected?.position ?? 1;
  const queues = me.queues.filter(({ canCreate }) => canCreate);
  const own = queues.find(({ key }) => key === ticket.queue.key);
  const { frame, draft, field, sending, send } = usePanel(page, {
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
      frame={frame}
      title={t("tab.panel.split", { position })}
      submitLabel={t("tab.action.create")}
      onSubmit={submit}
    >
      <p className={css.lead}>{t("tab.split.lead")}</p>
      <div className={css.pair}>
        <ChoiceField {...field("queue")} label={t("tab.field.toQueue")} required options={queues} />
        <ChoiceField {...field("requestType")} label={t("tab.property.type")} options={me.requestTypes} />
      </div>
      <TextFields subject={field("title")} text={field("text")} errors={sending.errors} />
    </PanelForm>
  );
}
