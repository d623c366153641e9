import type { TicketState } from "../../../../../core/ticket/ticket.ts";
import { useSession } from "../../../app/session.ts";
import { ChoiceField } from "../../../forms/fields/choice-field.tsx";
import type { FieldProps } from "../../../forms/fields/field-props.ts";

interface StateFieldProps extends Omit<FieldProps, "label" | "required" | "hint"> {
  readonly states: readonly TicketState[];
  /** What leaving the state as it is is called, where that is possible. */
  readonly none?: string;
}

/** "Stato successivo": the state the ticket will be in after a form's action. */
export function StateField({ states, ...field }: StateFieldProps) {
  const { t } = useSession();
  return (
    <ChoiceField
      {...field}
      label={t("tab.field.nextState")}
      options={states.map((state) => ({ key: state, name: t(`state.${state}`) }))}
    />
  );
}
