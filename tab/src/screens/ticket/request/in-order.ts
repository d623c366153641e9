import type { FindingCode } from "../../../../../core/intake/check/finding.ts";
import type { IntakeView } from "../../../../../core/ticket/views/intake-view.ts";

/** What is there, of what was looked for, said of groups: nobody reads a list of what is in order. */
const IN_ORDER = {
  subject: ["subject_empty", "subject_generic"],
  explanation: ["not_explained", "attachment_announced", "error_not_shown"],
  signature: ["signature_missing"],
  telephone: ["telephone_missing"],
} as const satisfies Readonly<Record<string, readonly FindingCode[]>>;

/** Of which nothing is missing. Where the queue did not look for one of a group, nobody knows whether it is in order. */
export function whatIsInOrder({
  findings,
  checkedFor,
  telephone,
}: Pick<IntakeView, "findings" | "checkedFor" | "telephone">): readonly (keyof typeof IN_ORDER)[] {
  const found = new Set<FindingCode>(findings.map(({ code }) => code));
  const isInOrder = (code: FindingCode) => checkedFor?.includes(code) && !found.has(code);
  return (Object.keys(IN_ORDER) as (keyof typeof IN_ORDER)[])
    .filter((name) => IN_ORDER[name].every(isInOrder))
    .filter((name) => name !== "telephone" || telephone !== null);
}
