import type { DraftValues } from "../../../core/people/drafts.ts";

/** A form's fields: text, a ticked box is "yes", an unticked one empty. */
export type Fields = Readonly<Record<string, string>>;

/** What cards show as boxes to tick: there a value is true or false. */
const SWITCHES: ReadonlySet<string> = new Set(["visibleToCustomer", "reviewRequired", "withAttachments"]);

/** A draft's values as the form has them; those it has no field for are left out. */
export const fieldsOfDraft = (values: DraftValues, names: readonly string[]): Fields =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = values[name];
      if (value === undefined) return [];
      if (typeof value === "boolean") return [[name, value ? "yes" : ""]];
      return [[name, typeof value === "object" ? value.join(", ") : String(value)]];
    }),
  );

/** The fields worth keeping as the draft has them. */
export const draftOfFields = (fields: Fields, names: readonly string[]): DraftValues =>
  Object.fromEntries(
    names.map((name) => {
      const value = fields[name] ?? "";
      return [name, SWITCHES.has(name) ? value !== "" : value];
    }),
  );

/** Whether anything was written that would be missed. */
export const isWorthKeeping = (fields: Fields, initial: Fields, names: readonly string[]): boolean =>
  names.some((name) => (fields[name] ?? "").trim() !== (initial[name] ?? "").trim());
