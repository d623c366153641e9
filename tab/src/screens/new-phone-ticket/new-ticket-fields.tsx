import { Field, Input, Select } from "@fluentui/react-components";
import { useSession } from "../../app/session.ts";
import { wrong } from "../ticket/panels/text-fields.tsx";
import css from "./new-phone-ticket.module.css";
import type { NewTicket } from "./use-new-ticket.ts";

const NEXT_STATES = ["open", "pending reminder", "closed successful"] as const;

interface FieldsProps {
  readonly phone: NewTicket;
}

/** What about and where: type, queue, who takes it. */
export function Where({ phone: { draft, sending } }: FieldsProps) {
  const { t, me } = useSession();
  const { fields, set } = draft;
  const { errors } = sending;
  return (
    <div className={css.pair}>
      <Field label={t("tab.property.type")} required size="small" {...wrong(errors.requestType)}>
        <Select
          name="requestType"
          size="small"
          value={fields.requestType}
          onChange={(_event, { value }) => set("requestType", value)}
        >
          {me.requestTypes.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("tab.new.toQueue")} required size="small" {...wrong(errors.queue ?? errors.owner)}>
        <Select
          name="queue"
          size="small"
          value={fields.queue}
          onChange={(_event, { value }) => set("queue", value)}
        >
          <option value="">{t("tab.form.choose")}</option>
          {me.queues
            .filter(({ canCreate }) => canCreate)
            .map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
        </Select>
      </Field>
      <Field label={t("tab.property.owner")} size="small">
        <Select
          name="owner"
          size="small"
          value={fields.owner}
          onChange={(_event, { value }) => set("owner", value)}
        >
          <option value="">{t("tab.new.nobodyYet")}</option>
          <option value={me.operator.address}>{t("tab.new.me", { name: me.operator.name })}</option>
        </Select>
      </Field>
    </div>
  );
}

/** What happens next, and how pressing it is. */
export function After({ phone: { draft, sending } }: FieldsProps) {
  const { t } = useSession();
  const { fields, set } = draft;
  return (
    <div className={css.pair}>
      <Field label={t("tab.field.nextState")} size="small" {...wrong(sending.errors.state)}>
        <Select
          name="state"
          size="small"
          value={fields.state}
          onChange={(_event, { value }) => set("state", value)}
        >
          {NEXT_STATES.map((state) => (
            <option key={state} value={state}>
              {t(`state.${state}`)}
            </option>
          ))}
        </Select>
      </Field>
      {fields.state.startsWith("pending") ? (
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
      ) : null}
      <Field label={t("tab.property.priority")} size="small" {...wrong(sending.errors.priority)}>
        <Select
          name="priority"
          size="small"
          value={fields.priority}
          onChange={(_event, { value }) => set("priority", value)}
        >
          {([1, 2, 3, 4, 5] as const).map((value) => (
            <option key={value} value={value}>
              {t(`priority.${value}`)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
