import { useMemo } from "react";
import type { Impact, Priority } from "../../../../../core/ticket/ticket.ts";
import type { TicketDetailView } from "../../../../../core/ticket/views/ticket-detail-view.ts";
import { useSession } from "../../../app/session.ts";
import { ChoiceField } from "../../../forms/fields/choice-field.tsx";
import type { FieldsOf } from "../../../forms/fields/fields-of.ts";
import { inWorkingDays, nextOf } from "../next-state.ts";
import type { TicketPage } from "../ticket-page.ts";
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
  const { ticket } = page;
  const start = useMemo(() => inWorkingDays(new Date(), 1, dates), [dates]);
  const { frame, draft, field, sending, send } = usePanel(page, {
    draft: "priority",
    lock: "priority",
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
      { said: t("tab.said.priority", { priority: t(`priority.${priority}`) }), isReleasing: true },
    );
  };
  return (
    <PanelForm
      frame={frame}
      title={t("tab.panel.priority")}
      submitLabel={t("tab.form.submit")}
      onSubmit={submit}
    >
      <Attributes ticket={ticket} service={fields.service} field={field} />
      <NextStateFields choice={fields} onChange={set} errors={errors} />
    </PanelForm>
  );
}

interface AttributesProps {
  readonly ticket: TicketDetailView;
  /** What is chosen now: it decides which agreements are offered. */
  readonly service: string;
  readonly field: FieldsOf<Attribute>;
}

function Attributes({ ticket, service, field }: AttributesProps) {
  const { t, me } = useSession();
  const { services, slas, impacts } = ticket.choices;
  const chosen = services.find(({ key }) => key === service);
  const offered = slas.filter(({ key }) => !chosen || chosen.slas.includes(key));
  const none = t("tab.field.none");
  const graded = (values: readonly Priority[]) =>
    values.map((value) => ({ key: String(value), name: t(`priority.${value}`) }));
  return (
    <>
      <div className={css.pair}>
        <ChoiceField
          {...field("priority")}
          label={t("tab.property.priority")}
          required
          options={graded(PRIORITIES)}
        />
        <ChoiceField {...field("requestType")} label={t("tab.property.type")} options={me.requestTypes} />
      </div>
      {services.length > 0 || slas.length > 0 ? (
        <div className={css.pair}>
          <ChoiceField {...field("service")} label={t("tab.field.service")} none={none} options={services} />
          <ChoiceField {...field("sla")} label={t("tab.field.sla")} none={none} options={offered} />
        </div>
      ) : null}
      <ChoiceField {...field("impact")} label={t("tab.field.impact")} none={none} options={graded(impacts)} />
    </>
  );
}
