import { Field, Input, Textarea } from "@fluentui/react-components";
import type { FieldErrors } from "../../../api/problem.ts";
import { useSession } from "../../../app/session.ts";

interface TextFieldsProps {
  readonly subject?: { readonly value: string; readonly onChange: (value: string) => void };
  readonly text: { readonly value: string; readonly onChange: (value: string) => void };
  readonly errors: FieldErrors;
  readonly textHint?: string;
}

/** Oggetto and Testo, as in every form of the handbook. */
export function TextFields({ subject, text, errors, textHint }: TextFieldsProps) {
  const { t } = useSession();
  return (
    <>
      {subject ? (
        <Field label={t("tab.field.subject")} required size="small" {...wrong(errors.subject)}>
          <Input
            name="subject"
            size="small"
            maxLength={250}
            value={subject.value}
            onChange={(_event, { value }) => subject.onChange(value)}
          />
        </Field>
      ) : null}
      <Field label={t("tab.field.text")} required size="small" hint={textHint} {...wrong(errors.text)}>
        <Textarea
          name="text"
          rows={7}
          resize="vertical"
          value={text.value}
          onChange={(_event, { value }) => text.onChange(value)}
        />
      </Field>
    </>
  );
}

/** A field's message, in the shape Fluent takes it. */
export const wrong = (message: string | undefined) =>
  message ? ({ validationState: "error", validationMessage: message } as const) : {};
