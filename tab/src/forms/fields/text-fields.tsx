import type { FieldErrors } from "../../api/problem.ts";
import { useSession } from "../../app/session.ts";
import type { FieldProps } from "./field-props.ts";
import { TextField } from "./text-field.tsx";
import { WordsField } from "./words-field.tsx";

interface TextFieldsProps {
  readonly subject?: Pick<FieldProps, "value" | "onChange">;
  readonly text: Pick<FieldProps, "value" | "onChange">;
  readonly errors: FieldErrors;
  readonly textHint?: string;
  readonly rows?: number;
}

/** Oggetto and Testo, as in every form of the handbook. */
export function TextFields({ subject, text, errors, textHint, rows = 7 }: TextFieldsProps) {
  const { t } = useSession();
  return (
    <>
      {subject ? (
        <TextField
          {...subject}
          name="subject"
          label={t("tab.field.subject")}
          required
          input={{ maxLength: 250 }}
          error={errors.subject}
        />
      ) : null}
      <WordsField
        {...text}
        name="text"
        label={t("tab.field.text")}
        required
        rows={rows}
        hint={textHint}
        error={errors.text}
      />
    </>
  );
}
