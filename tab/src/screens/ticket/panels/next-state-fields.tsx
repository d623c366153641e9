import { Field, Input, Select } from "@fluentui/react-components";
import type { FieldErrors } from "../../../api/problem.ts";
import { useSession } from "../../../app/session.ts";
import { CLOSED_STATES, isWaiting, type NextStateChoice, PENDING_STATES } from "../next-state.ts";
import css from "./panels.module.css";
import { wrong } from "./text-fields.tsx";

const STATES = ["open", ...CLOSED_STATES, ...PENDING_STATES] as const;

interface NextStateFieldsProps {
  readonly choice: NextStateChoice;
  readonly onChange: (name: keyof NextStateChoice, value: string) => void;
  readonly errors: FieldErrors;
}

/** "Stato successivo del ticket", unchanged unless one says otherwise, and until when it waits. */
export function NextStateFields({ choice, onChange, errors }: NextStateFieldsProps) {
  const { t } = useSession();
  return (
    <>
      <Field label={t("tab.field.nextState")} size="small" {...wrong(errors.state)}>
        <Select
          name="state"
          size="small"
          value={choice.state}
          onChange={(_event, { value }) => onChange("state", value)}
        >
          <option value="">{t("tab.field.stateUnchanged")}</option>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {t(`state.${state}`)}
            </option>
          ))}
        </Select>
      </Field>
      {isWaiting(choice) ? (
        <div className={css.pair}>
          <Field label={t("tab.field.pendingUntil")} required size="small" {...wrong(errors.until)}>
            <Input
              name="until"
              type="date"
              size="small"
              value={choice.date}
              onChange={(_event, { value }) => onChange("date", value)}
            />
          </Field>
          <Field label={t("tab.field.time")} required size="small">
            <Input
              name="time"
              type="time"
              size="small"
              value={choice.time}
              onChange={(_event, { value }) => onChange("time", value)}
            />
          </Field>
        </div>
      ) : null}
    </>
  );
}
