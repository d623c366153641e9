import { Field, Textarea } from "@fluentui/react-components";
import { type FieldProps, wrong } from "./field-props.ts";

interface WordsFieldProps extends FieldProps {
  /** How many lines it shows before anything is written. */
  readonly rows: number;
}

/** Several lines of text. */
export function WordsField(props: WordsFieldProps) {
  const { name, label, value, onChange, error, required = false, hint, rows } = props;
  return (
    <Field label={label} required={required} size="small" hint={hint} {...wrong(error)}>
      <Textarea
        name={name}
        rows={rows}
        resize="vertical"
        value={value}
        onChange={(_event, { value: written }) => onChange(written)}
      />
    </Field>
  );
}
