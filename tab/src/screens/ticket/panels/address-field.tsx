import { useSession } from "../../../app/session.ts";
import type { FieldProps } from "../../../forms/fields/field-props.ts";
import { TextField } from "../../../forms/fields/text-field.tsx";

/** Mail addresses as people write them. */
export function AddressField(props: Omit<FieldProps, "required" | "hint">) {
  const { t } = useSession();
  return (
    <TextField
      {...props}
      required
      hint={t("tab.field.addressesHint")}
      input={{ inputMode: "email", autoComplete: "off" }}
    />
  );
}
