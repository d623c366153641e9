import { Field, Select } from "@fluentui/react-components";
import type { TicketState } from "../../../../../core/ticket/ticket.ts";
import { useSession } from "../../../app/session.ts";
import { wrong } from "./text-fields.tsx";

interface StateFieldProps {
  readonly states: readonly TicketState[];
  readonly value: string;
  readonly onChange: (state: string) => void;
  readonly error: string | undefined;
}

/** "Stato successivo": the state the ticket will be in after a panel's action. */
export function StateField({ states, value, onChange, error }: StateFieldProps) {
  const { t } = useSession();
  return (
    <Field label={t("tab.field.nextState")} size="small" {...wrong(error)}>
      <Select
        name="state"
        size="small"
        value={value}
        onChange={(_event, { value: state }) => onChange(state)}
      >
        {states.map((state) => (
          <option key={state} value={state}>
            {t(`state.${state}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
