import { useMemo } from "react";
import type { Impact, Priority } from "../../../../../core/ticket/ticket.ts";
import type { TicketDetailView } from "../../../../../core/views.ts";
import type { FieldErrors } from "../../../api/problem.ts";
import { useSession } from "../../../app/session.ts";
import { inWorkingDays, nextOf } from "../next-state.ts";
import type { TicketPage } from "../ticket-page.ts";
import { useLock } from "../use-lock.ts";
import { ChoiceField } from "./choice-field.tsx";
import { NextStateFields } from "./next-state-fields.tsx";
import { PanelForm } from "./panel-form.tsx";
import css from "./panels.module.css";
import { usePanel } from "./use-panel.ts";

const PRIORITIES = [1, 2, 3, 4, 5] as const satisfies readonly Priority[];
type Attribute = "priority" | "requestType" | "service" | "sla" | "impact";
const NAMES = ["priority", "requestType", "service", "sla", "impact", "state", "date", "time"] as const;

/** Priorità, with all the handbook's form has: type, service, agreement, impact, next state (spec T5). */
export function PriorityPanel({ page }: { readonly page: TicketPage }) {
  const { t, dates } = useSession();
  const { ticket, close } = page;
  const lock = useLock(ticket, "priority");
  const start = useMemo(() => inWorkingDays(new Date(), 1, dates), [dates]);
  const { form, draft, sending, send } = usePanel(page, {
    draft: "priority",
    initial: {
      priority: String(ticket.priority),
      requestType: ticket.requestType,
      service: ticket.service?.key ?? "",
      sla: ticket.sla?.key ?? "",
      impact: ticket.impact === null ? "" : String(ticket.impact),
      state: "",
      ...start,
    },
    order: [...NAMES, "until"],
    kept: NAMES,
  });
  const { fields, set } = draft;
  const { errors } = sending;
  const submit = () => {
    const next = nextOf(fields, dates, Date.now());
    if (!next) return sending.refuse({ until: t("error.field.date_past") });
    const priority = PRIORITIES.find((value) => String(value) === fields.priority) ?? ticket.priority;
    void send(
      "priority",
      {
        priority,
        requestType: fields.requestType,
        service: fields.service || null,
        sla: fields.sla || null,
        impact: fields.impact ? (Number(fields.impact) as Impact) : null,
        ...next,
      },
      { said: t("tab.said.priority", { priority: t(`priority.${priority}`) }), after: lock.release },
    );
  };
  return (
    <PanelForm
      form={form}
      title={t("tab.panel.priority")}
      submitLabel={t("tab.form.submit")}
      refusal={lock.refusal}
      draft={draft}
      sending={sending}
      onSubmit={submit}
      onCancel={() => {
        lock.release();
        close();
      }}
    >
      <Attributes ticket={ticket} fields={fields} onChange={set} errors={errors} />
      <NextStateFields choice={fields} onChange={set} errors={errors} />
    </PanelForm>
  );
}

interface AttributesProps {
  readonly ticket: TicketDetailView;
  readonly fields: Readonly<Record<Attribute, string>>;
  readonly onChange: (name: Attribute, value: string) => void;
  readonly errors: FieldErrors;
}

function Attributes({ ticket, fields, onChange, errors }: AttributesProps) {
  const { t, me } = useSession();
  const { services, slas, impacts } = ticket.choices;
  const service = services.find(({ key }) => key === fields.service);
  const offered = slas.filter(({ key }) => !service || service.slas.includes(key));
  const choose = (name: Attribute) => (value: string) => onChange(name, value);
  const none = t("tab.field.none");
  const graded = (values: readonly Priority[]) =>
    values.map((value) => ({ key: String(value), name: t(`priority.${value}`) }));
  return (
    <>
      <div className={css.pair}>
        <ChoiceField
          name="priority"
          label={t("tab.property.priority")}
          required
          value={fields.priority}
          options={graded(PRIORITIES)}
          onChange={choose("priority")}
          error={errors.priority}
        />
        <ChoiceField
          name="requestType"
          label={t("tab.property.type")}
          value={fields.requestType}
          options={me.requestTypes}
          onChange={choose("requestType")}
          error={errors.requestType}
        />
      </div>
      {services.length > 0 || slas.length > 0 ? (
        <div className={css.pair}>
          <ChoiceField
            name="service"
            label={t("tab.field.service")}
            none={none}
            value={fields.service}
            options={services}
            onChange={choose("service")}
            error={errors.service}
          />
          <ChoiceField
            name="sla"
            label={t("tab.field.sla")}
            none={none}
            value={fields.sla}
            options={offered}
            onChange={choose("sla")}
            error={errors.sla}
          />
        </div>
      ) : null}
      <ChoiceField
        name="impact"
        label={t("tab.field.impact")}
        none={none}
        value={fields.impact}
        options={graded(impacts)}
        onChange={choose("impact")}
        error={errors.impact}
      />
    </>
  );
}
