import { Field, Select } from "@fluentui/react-components";
import { wrong } from "./text-fields.tsx";

interface ChoiceFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly key: string; readonly name: string }[];
  readonly onChange: (value: string) => void;
  readonly error?: string;
  /** What choosing nothing is called; absent where something must be chosen. */
  readonly none?: string;
  readonly required?: boolean;
  readonly hint?: string;
}

/** One of several, as the system's own list: it works on a phone and with a screen reader. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { name, label, value, options, onChange, error, none, required = false, hint } = props;
  return (
    <Field label={label} required={required} size="small" hint={hint} {...wrong(error)}>
      <Select
        name={name}
        size="small"
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
    </Field>
  );
}
