import { Field, Input } from "@fluentui/react-components";
import { useSession } from "../../../app/session.ts";
import { wrong } from "./text-fields.tsx";

interface AddressFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

/** Mail addresses as people write them. */
export function AddressField({ name, label, value, error, onChange }: AddressFieldProps) {
  const { t } = useSession();
  return (
    <Field label={label} required size="small" hint={t("tab.field.addressesHint")} {...wrong(error)}>
      <Input
        name={name}
        size="small"
        inputMode="email"
        autoComplete="off"
        value={value}
        onChange={(_event, { value: written }) => onChange(written)}
      />
    </Field>
  );
}
