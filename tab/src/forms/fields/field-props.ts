/** What every labelled field of a form is given. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string;
  readonly required?: boolean;
  readonly hint?: string;
}

/** A field's message, in the shape Fluent takes it. */
export const wrong = (message: string | undefined) =>
  message ? ({ validationState: "error", validationMessage: message } as const) : {};
