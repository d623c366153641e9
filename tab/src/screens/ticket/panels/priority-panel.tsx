import { Field, Select } from "@fluentui/react-components";
import type { Priority } from "../../../../../core/ticket/ticket.ts";
import { useSession } from "../../../app/session.ts";
import type { TicketPage } from "../ticket-page.ts";
import { useLock } from "../use-lock.ts";
import { PanelForm } from "./panel-form.tsx";
import { wrong } from "./text-fields.tsx";
import { usePanel } from "./use-panel.ts";

const PRIORITIES = [1, 2, 3, 4, 5] as const satisfies readonly Priority[];

/** Priorità, with the request's type as in the handbook's form (spec T5). */
export function PriorityPanel({ page }: { readonly page: TicketPage }) {
  const { t, me } = useSession();
  const { ticket, close } = page;
  const lock = useLock(ticket, "priority");
  const { form, draft, sending, send } = usePanel(page, {
    name: "priority",
    initial: { priority: String(ticket.priority), requestType: ticket.requestType },
    order: ["priority", "requestType"],
    kept: [],
  });
  const { priority, requestType } = draft.fields;
  const submit = () => {
    const chosen = PRIORITIES.find((value) => String(value) === priority) ?? ticket.priority;
    void send(
      "priority",
      { priority: chosen, requestType },
      { said: t("tab.said.priority", { priority: t(`priority.${chosen}`) }), after: lock.release },
    );
  };
  return (
    <PanelForm
      form={form}
      title={t("tab.panel.priority")}
      submitLabel={t("tab.form.submit")}
      refusal={lock.refusal}
      onSubmit={submit}
      onCancel={() => {
        lock.release();
        close();
      }}
      {...sending}
    >
      <Field label={t("tab.property.priority")} required size="small" {...wrong(sending.errors.priority)}>
        <Select
          name="priority"
          size="small"
          value={priority}
          onChange={(_event, { value }) => draft.set("priority", value)}
        >
          {PRIORITIES.map((value) => (
            <option key={value} value={value}>
              {t(`priority.${value}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("tab.property.type")} size="small" {...wrong(sending.errors.requestType)}>
        <Select
          name="requestType"
          size="small"
          value={requestType}
          onChange={(_event, { value }) => draft.set("requestType", value)}
        >
          {me.requestTypes.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </PanelForm>
  );
}
