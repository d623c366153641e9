import type { ProblemView } from "../../../core/problem-view.ts";

/** The API refused: what happened, in words, with a stable code. */
export class Problem extends Error {
  readonly view: ProblemView;
  constructor(view: ProblemView) {
    super(view.detail || view.title);
    this.view = view;
  }
}

/** The API, or whoever vouches for who asks, could not be reached: nothing is known to have happened. */
export class Unreachable extends Error {}

export type FieldErrors = Readonly<Record<string, string>>;

/** Names the API uses for fields of our forms that are called otherwise. */
const FIELD_OF: Readonly<Record<string, string>> = {
  "customer.address": "address",
  "customer.name": "name",
  customer: "address",
  title: "subject",
  date: "until",
  time: "until",
  "next.until": "until",
  "next.state": "state",
};

/** The field a code is about when the problem names none. */
const FIELD_OF_CODE: Readonly<Record<string, string>> = {
  "move.note_required": "text",
  "queue.unknown": "queue",
  "queue.not_allowed": "queue",
  "ticket.same_queue": "queue",
  "owner.not_allowed": "owner",
  "owner.unchanged": "owner",
};

export interface SortedProblem {
  /** Message per field, for fields the form has. */
  readonly fields: FieldErrors;
  /** What belongs to no field, or null. */
  readonly general: string | null;
}

/** Puts each message of a problem at the field it is about; the rest is said above the form. */
export function sortProblem(problem: ProblemView, formFields: readonly string[]): SortedProblem {
  const fields: Record<string, string> = {};
  const rest: string[] = [];
  for (const error of problem.errors ?? []) {
    const field = FIELD_OF[error.field] ?? error.field;
    if (!formFields.includes(field)) rest.push(error.detail);
    else fields[field] ??= error.detail;
  }
  const own = FIELD_OF_CODE[problem.code];
  if (Object.keys(fields).length === 0 && own && formFields.includes(own)) fields[own] = problem.detail;
  if (rest.length > 0) return { fields, general: rest.join(" ") };
  return { fields, general: Object.keys(fields).length > 0 ? null : problem.detail || problem.title };
}

/** The first field, in the form's order, that has a message: focus goes there. */
export const firstWrongField = (fields: FieldErrors, formFields: readonly string[]): string | null =>
  formFields.find((field) => field in fields) ?? null;
