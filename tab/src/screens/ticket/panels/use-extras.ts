import { attachmentsOf, type Files, useFiles } from "../../../forms/use-files.ts";

/** Fields every form with a text has beside it. */
export const NO_EXTRAS: { readonly files: string; readonly workUnits: string } = { files: "", workUnits: "" };
export const EXTRA_NAMES = ["files", "workUnits"] as const;

interface ExtrasDraft {
  readonly fields: { readonly files: string; readonly workUnits: string };
  readonly set: (name: "files" | "workUnits", value: string) => void;
}

/** Work units as people write them, `1,5`; null for what is none, undefined for nothing. */
export function unitsOf(written: string): number | null | undefined {
  const text = written.trim().replace(",", ".");
  if (text === "") return undefined;
  return /^\d{1,5}(\.\d{1,2})?$/.test(text) ? Number(text) : null;
}

export interface Extras {
  readonly files: Files;
  readonly workUnits: string;
  readonly setWorkUnits: (value: string) => void;
  /** As an action's body has them; null while work units are no number. */
  readonly body: { attachments?: readonly string[]; workUnits?: number } | null;
}

/** Files and work units of a form (spec T3, T15). */
export function useExtras({ fields, set }: ExtrasDraft): Extras {
  const files = useFiles(fields.files, (value) => set("files", value));
  const units = unitsOf(fields.workUnits);
  const body =
    units === null
      ? null
      : { ...attachmentsOf(fields.files), ...(units === undefined ? {} : { workUnits: units }) };
  return { files, workUnits: fields.workUnits, setWorkUnits: (value) => set("workUnits", value), body };
}
