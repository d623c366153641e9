import type { DeskView } from "../../../../core/desk/desk-views.ts";
import { useRead } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import { ChoiceField } from "../../forms/fields/choice-field.tsx";
import { TextField } from "../../forms/fields/text-field.tsx";
import { UntilFields } from "../../forms/fields/until-fields.tsx";
import { StateField } from "../ticket/panels/state-field.tsx";
import css from "./new-ticket.module.css";
import type { NewTicket } from "./use-new-ticket.ts";

const NEXT_STATES = ["open", "pending reminder", "closed successful", "closed unsuccessful"] as const;
const PRIORITIES = [1, 2, 3, 4, 5] as const;

interface FieldsProps {
  readonly ticket: NewTicket;
}

/** What about and where: type, queue, who takes it once the queue is known. */
export function Where({ ticket: { draft, field } }: FieldsProps) {
  const { t, me } = useSession();
  const operators = useRead<DeskView>("/desk").value?.operators ?? [];
  const hasQueue = draft.fields.queue !== "";
  const { address: own, name: ownName } = me.operator;
  const others = operators.filter(({ address }) => address !== own);
  return (
    <div className={css.pair}>
      <ChoiceField
        {...field("requestType")}
        label={t("tab.property.type")}
        required
        options={me.requestTypes}
      />
      <ChoiceField
        {...field("queue")}
        label={t("tab.new.toQueue")}
        required
        none={t("tab.form.choose")}
        options={me.queues.filter(({ canCreate }) => canCreate)}
      />
      <ChoiceField
        {...field("owner")}
        label={t("tab.property.owner")}
        disabled={!hasQueue}
        hint={hasQueue ? undefined : t("newTicket.ownerAfterQueue")}
        none={t("tab.new.nobodyYet")}
        options={[
          { key: own, name: t("tab.new.me", { name: ownName }) },
          ...others.map(({ address, name }) => ({ key: address, name })),
        ]}
      />
    </div>
  );
}

/** What happens next, and how pressing it is. */
export function After({ ticket: { draft, field, sending } }: FieldsProps) {
  const { t } = useSession();
  const desk = useRead<DeskView>("/desk").value;
  const { state, date, time } = draft.fields;
  const optional = t("newTicket.optional");
  return (
    <div className={css.pair}>
      <StateField {...field("state")} states={NEXT_STATES} />
      {state.startsWith("pending") ? (
        <UntilFields date={date} time={time} onChange={draft.set} error={sending.errors.until} />
      ) : null}
      <ChoiceField
        {...field("priority")}
        label={t("tab.property.priority")}
        options={PRIORITIES.map((value) => ({ key: String(value), name: t(`priority.${value}`) }))}
      />
      <TextField {...field("workUnits")} label={t("newTicket.workUnits")} input={{ inputMode: "decimal" }} />
      {desk && desk.services.length > 0 ? (
        <ChoiceField
          {...field("service")}
          label={t("newTicket.service")}
          none={optional}
          options={desk.services}
        />
      ) : null}
      {desk && desk.slas.length > 0 ? (
        <ChoiceField {...field("sla")} label={t("newTicket.sla")} none={optional} options={desk.slas} />
      ) : null}
    </div>
  );
}
