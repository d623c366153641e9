import type { FieldErrors } from "../../api/problem.ts";
import type { FieldProps } from "./field-props.ts";

interface Draft<F> {
  readonly fields: F;
  readonly set: <N extends keyof F>(name: N, value: F[N]) => void;
}

/** A form's fields by name, each ready for its label. */
export type FieldsOf<Name extends string> = (name: Name) => Bound;
type Bound = Pick<FieldProps, "name" | "value" | "onChange" | "error">;

/** Joins a form's labelled fields to what was typed and to what is wrong with it, by name. */
export function fieldsOf<F extends Readonly<Record<string, string>>>(draft: Draft<F>, errors: FieldErrors) {
  return (name: keyof F & string): Bound => ({
    name,
    value: draft.fields[name] ?? "",
    onChange: (value) => draft.set(name, value as F[typeof name]),
    error: errors[name],
  });
}
