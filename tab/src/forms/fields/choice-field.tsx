import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type FieldProps, wrong } from "./field-props.ts";

interface ChoiceFieldProps extends FieldProps {
  readonly options: readonly { readonly key: string; readonly name: string }[];
  /** What choosing nothing is called; absent where something must be chosen. */
  readonly none?: string;
  readonly disabled?: boolean;
  /** What is said below the choice. */
  readonly children?: ReactNode;
}

/** One of several, as the system's own list: it works on a phone and with a screen reader. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { name, label, value, options, onChange, error, none, required = false, hint, disabled } = props;
  return (
    <Field label={label} required={required} size="small" hint={hint} {...wrong(error)}>
      <Select
        name={name}
        size="small"
        disabled={disabled}
        value={value}
        onChange={(_event, { value: chosen }) => onChange(chosen)}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map(({ key, name: shown }) => (
          <option key={key} value={key}>
            {shown}
          </option>
        ))}
      </Select>
      {props.children}
    </Field>
  );
}
