import { fail, ok, type Result } from "../../../../core/result.ts";
import type { ChoicesView } from "../../../../core/ticket/views/ticket-detail-view.ts";
import type { FieldErrors } from "../../api/problem.ts";
import type { Session } from "../../app/session.ts";
import type { DeskDates } from "../../format/dates.ts";
import { inWorkingDays } from "../../screens/ticket/next-state.ts";
import type { BulkActionName } from "./bulk-actions.ts";
import type { BulkRun } from "./use-bulk.ts";

export interface BulkFieldValues {
  readonly owner: string;
  readonly queue: string;
  readonly reason: string;
  readonly priority: string;
  readonly date: string;
  readonly time: string;
  readonly state: string;
  readonly why: string;
  readonly number: string;
  readonly kind: string;
  readonly subject: string;
  readonly text: string;
}

export const START_VALUES = (dates: DeskDates): BulkFieldValues => ({
  owner: "",
  queue: "",
  reason: "",
  priority: "3",
  ...inWorkingDays(new Date(), 1, dates),
  state: "",
  why: "",
  number: "",
  kind: "normal",
  subject: "",
  text: "",
});

/** The fields an action cannot do without. */
export const REQUIRED: Readonly<Record<BulkActionName, readonly (keyof BulkFieldValues)[]>> = {
  assign: ["owner", "text"],
  move: ["queue", "reason", "text"],
  priority: ["priority"],
  pending: ["date", "time", "text"],
  close: ["why", "text"],
  note: ["subject", "text"],
  merge: ["number"],
  link: ["number"],
  release: [],
};

/** The action as the API takes it and what to say of it, or which fields are missing. */
export function bulkRequest(
  name: BulkActionName,
  values: BulkFieldValues,
  { t }: Pick<Session, "t">,
  choices: ChoicesView | undefined,
): Result<Pick<BulkRun, "action" | "said">, FieldErrors> {
  const missing = REQUIRED[name].filter((field) => values[field].trim() === "");
  if (missing.length > 0) {
    return fail(Object.fromEntries(missing.map((field) => [field, t("tab.form.required")])));
  }
  const owner = choices?.owners.find(({ address }) => address === values.owner)?.name ?? values.owner;
  const queue = choices?.moveTargets.find(({ key }) => key === values.queue)?.name ?? values.queue;
  const words = { name: owner, queue, number: values.number, priority: values.priority };
  const said = (count: number) =>
    t(count === 1 ? `bulk.said.${name}.one` : `bulk.said.${name}`, { ...words, count });
  return ok({ action: actionOf(name, values), said });
}

function actionOf(name: BulkActionName, values: BulkFieldValues): BulkRun["action"] {
  const { text, subject, date, time } = values;
  switch (name) {
    case "assign":
      return { type: name, owner: values.owner, text };
    case "move":
      return { type: name, queue: values.queue, reason: values.reason, text };
    case "priority":
      return { type: name, priority: Number(values.priority) };
    case "pending":
      return { type: name, state: values.state || "pending reminder", date, time, text };
    case "close":
      return { type: name, state: values.state || "closed successful", why: values.why, text };
    case "note":
      return { type: name, subject, text };
    case "merge":
      return { type: name, into: values.number.trim() };
    case "link":
      return { type: name, number: values.number.trim(), kind: values.kind };
    case "release":
      return { type: name };
  }
}
