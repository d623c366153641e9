import type { FieldErrors } from "../../../api/problem.ts";
import { useSession } from "../../../app/session.ts";
import { UntilFields } from "../../../forms/fields/until-fields.tsx";
import { CLOSED_STATES, isWaiting, type NextStateChoice, PENDING_STATES } from "../next-state.ts";
import css from "./panels.module.css";
import { StateField } from "./state-field.tsx";

const STATES = ["open", ...CLOSED_STATES, ...PENDING_STATES] as const;

interface NextStateFieldsProps {
  readonly choice: NextStateChoice;
  readonly onChange: (name: keyof NextStateChoice, value: string) => void;
  readonly errors: FieldErrors;
}

/** "Stato successivo del ticket", unchanged unless one says otherwise, and until when it waits. */
export function NextStateFields({ choice, onChange, errors }: NextStateFieldsProps) {
  const { t } = useSession();
  const { date, time } = choice;
  return (
    <>
      <StateField
        name="state"
        states={STATES}
        none={t("tab.field.stateUnchanged")}
        value={choice.state}
        onChange={(value) => onChange("state", value)}
        error={errors.state}
      />
      {isWaiting(choice) ? (
        <div className={css.pair}>
          <UntilFields date={date} time={time} onChange={onChange} error={errors.until} />
        </div>
      ) : null}
    </>
  );
}
