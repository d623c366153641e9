import type { it } from "../../core/i18n/it/index.ts";

/** What the doctor can say; each has a sentence in both languages that ends with what to do. */
type DoctorKey = Extract<keyof typeof it, `doctor.${string}`>;
export type DiagnosisCode = DoctorKey extends `doctor.${infer Code}` ? Code : never;

/** `warn`: the desk works with less. `fail`: something of it does not work. */
export type Level = "ok" | "warn" | "fail";

export interface Diagnosis {
  readonly level: Level;
  readonly code: DiagnosisCode;
  /** What fills the sentence. */
  readonly params: Readonly<Record<string, string | number>>;
}

export const diagnosis = (
  level: Level,
  code: DiagnosisCode,
  params: Diagnosis["params"] = {},
): Diagnosis => ({
  level,
  code,
  params,
});

/** What was thrown, in one line. */
export const lineOf = (thrown: unknown): string =>
  (thrown instanceof Error ? thrown.message : String(thrown)).split("\n")[0]?.slice(0, 300) ?? "";
