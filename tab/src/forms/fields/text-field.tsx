import { Field, Input, type InputProps } from "@fluentui/react-components";
import { type FieldProps, wrong } from "./field-props.ts";

interface TextFieldProps extends FieldProps {
  /** What kind of text it is, so that a phone shows the right keys. */
  readonly input?: Pick<InputProps, "type" | "inputMode" | "maxLength" | "autoComplete" | "list">;
  readonly className?: string;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { name, label, value, onChange, error, required = false, hint, input, className } = props;
  return (
    <Field label={label} required={required} size="small" hint={hint} className={className} {...wrong(error)}>
      <Input
        {...input}
        name={name}
        size="small"
        value={value}
        onChange={(_event, { value: written }) => onChange(written)}
      />
    </Field>
  );
}
