import { Field, Input, Select } from "@fluentui/react-components";
import type { DeskView } from "../../../../core/desk/desk-views.ts";
import { useRead } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import { wrong } from "../ticket/panels/text-fields.tsx";
import css from "./new-ticket.module.css";
import type { NewTicket } from "./use-new-ticket.ts";

const NEXT_STATES = ["open", "pending reminder", "closed successful", "closed unsuccessful"] as const;

interface FieldsProps {
  readonly ticket: NewTicket;
}

type Options = readonly (readonly [string, string])[];

interface ChoiceProps {
  readonly ticket: NewTicket;
  readonly name: "requestType" | "queue" | "owner" | "state" | "priority" | "service" | "sla";
  readonly label: string;
  readonly options: Options;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly hint?: string;
}

function Choice({ ticket, name, label, options, required, disabled, hint }: ChoiceProps) {
  const { draft, sending } = ticket;
  return (
    <Field label={label} required={required} size="small" hint={hint} {...wrong(sending.errors[name])}>
      <Select
        name={name}
        size="small"
        disabled={disabled}
        value={draft.fields[name]}
        onChange={(_event, { value }) => draft.set(name, value)}
      >
        {options.map(([value, said]) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What about and where: type, queue, who takes it once the queue is known. */
export function Where({ ticket }: FieldsProps) {
  const { t, me } = useSession();
  const operators = useRead<DeskView>("/desk").value?.operators ?? [];
  const { queue } = ticket.draft.fields;
  const others = operators.filter(({ address }) => address !== me.operator.address);
  return (
    <div className={css.pair}>
      <Choice
        ticket={ticket}
        name="requestType"
        label={t("tab.property.type")}
        required
        options={me.requestTypes.map(({ key, name }) => [key, name])}
      />
      <Choice
        ticket={ticket}
        name="queue"
        label={t("tab.new.toQueue")}
        required
        options={[
          ["", t("tab.form.choose")],
          ...me.queues
            .filter(({ canCreate }) => canCreate)
            .map(({ key, name }): readonly [string, string] => [key, name]),
        ]}
      />
      <Choice
        ticket={ticket}
        name="owner"
        label={t("tab.property.owner")}
        disabled={queue === ""}
        hint={queue === "" ? t("newTicket.ownerAfterQueue") : undefined}
        options={[
          ["", t("tab.new.nobodyYet")],
          [me.operator.address, t("tab.new.me", { name: me.operator.name })],
          ...others.map(({ address, name }): readonly [string, string] => [address, name]),
        ]}
      />
    </div>
  );
}

/** What happens next, and how pressing it is. */
export function After({ ticket }: FieldsProps) {
  const { t } = useSession();
  const desk = useRead<DeskView>("/desk").value;
  const { draft, sending } = ticket;
  const { fields, set } = draft;
  const named = (items: readonly { readonly key: string; readonly name: string }[] = []): Options => [
    ["", t("newTicket.optional")],
    ...items.map(({ key, name }): readonly [string, string] => [key, name]),
  ];
  return (
    <div className={css.pair}>
      <Choice
        ticket={ticket}
        name="state"
        label={t("tab.field.nextState")}
        options={NEXT_STATES.map((state) => [state, t(`state.${state}`)])}
      />
      {fields.state.startsWith("pending") ? <Until ticket={ticket} /> : null}
      <Choice
        ticket={ticket}
        name="priority"
        label={t("tab.property.priority")}
        options={([1, 2, 3, 4, 5] as const).map((value) => [String(value), t(`priority.${value}`)])}
      />
      <Field label={t("newTicket.workUnits")} size="small" {...wrong(sending.errors.workUnits)}>
        <Input
          name="workUnits"
          size="small"
          inputMode="decimal"
          value={fields.workUnits}
          onChange={(_event, { value }) => set("workUnits", value)}
        />
      </Field>
      {desk && desk.services.length > 0 ? (
        <Choice
          ticket={ticket}
          name="service"
          label={t("newTicket.service")}
          options={named(desk.services)}
        />
      ) : null}
      {desk && desk.slas.length > 0 ? (
        <Choice ticket={ticket} name="sla" label={t("newTicket.sla")} options={named(desk.slas)} />
      ) : null}
    </div>
  );
}

function Until({ ticket: { draft, sending } }: FieldsProps) {
  const { t } = useSession();
  const { fields, set } = draft;
  return (
    <>
      <Field label={t("tab.field.pendingUntil")} size="small" {...wrong(sending.errors.until)}>
        <Input
          name="until"
          type="date"
          size="small"
          value={fields.date}
          onChange={(_event, { value }) => set("date", value)}
        />
      </Field>
      <Field label={t("tab.field.time")} size="small">
        <Input
          name="time"
          type="time"
          size="small"
          value={fields.time}
          onChange={(_event, { value }) => set("time", value)}
        />
      </Field>
    </>
  );
}
