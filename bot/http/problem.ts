import type { Language } from "../../core/i18n/language.ts";
import { isMessageKey, type MessageKey, translate } from "../../core/i18n/translate.ts";
import type { ProblemView } from "../../core/problem-view.ts";
import type { HistoryView } from "../../core/ticket/history/history-view.ts";
import type { RejectionCode } from "../../core/ticket/rejection.ts";
import type { HttpResponse } from "./exchange.ts";

/** Every refusal of the desk and its HTTP status. */
const REJECTION_STATUS = {
  "ticket.not_found": 404,
  "ticket.not_allowed": 403,
  "ticket.locked_by_other": 409,
  "ticket.not_locked_by_you": 409,
  "ticket.wrong_state": 409,
  "ticket.exists": 409,
  "ticket.changed": 409,
  "ticket.same_queue": 409,
  "ticket.already_yours": 409,
  "queue.unknown": 422,
  "queue.not_allowed": 403,
  "owner.not_allowed": 422,
  "owner.unchanged": 409,
  "move.note_required": 422,
  "field.required": 422,
  "field.too_long": 422,
  "field.invalid": 422,
  "field.date_past": 422,
  "field.date_far": 422,
  "article.not_found": 404,
  "article.no_mail": 409,
  "mail.too_large": 413,
  "link.itself": 422,
  "link.exists": 409,
  "link.too_many": 409,
  "merge.itself": 422,
  "other_ticket.not_found": 422,
  "other_ticket.not_allowed": 409,
  "support.no_contact": 409,
  "undo.expired": 409,
  "charge.nothing": 409,
  "contact.not_tried": 409,
  "proposal.none": 409,
  "undo.nothing": 409,
  "request.reused": 422,
  "store.busy": 503,
} as const satisfies Record<RejectionCode, number>;

/** Refusals of the edge itself. */
const EDGE_STATUS = {
  "request.invalid": 400,
  "request.too_many": 429,
  "header.invalid": 400,
  "query.invalid": 400,
  "body.not_json": 400,
  "body.invalid": 422,
  "body.too_large": 413,
  "body.unsupported": 415,
  "auth.missing": 401,
  "auth.invalid": 401,
  "auth.not_operator": 403,
  "auth.unavailable": 503,
  "path.not_found": 404,
  "method.not_allowed": 405,
  "attachment.not_found": 404,
  "picture.unavailable": 404,
  "upload.not_found": 404,
  "upload.unsupported": 415,
  "dead_letter.not_found": 404,
  "customer.not_found": 404,
  "customer.not_allowed": 403,
  "customer.changed": 409,
  "erasure.open_tickets": 409,
  "erasure.on_hold": 409,
  "erasure.changed": 409,
  "faq.not_found": 404,
  "faq.not_allowed": 403,
  "faq.changed": 409,
  "draft.not_found": 404,
  "template.not_found": 404,
  "desk.not_allowed": 403,
  internal: 500,
} as const;

/** The error table: each code a client can meet, with its status. */
export const PROBLEM_STATUS = { ...REJECTION_STATUS, ...EDGE_STATUS };
export type ProblemCode = keyof typeof PROBLEM_STATUS;

type Params = Readonly<Record<string, string | number>>;

/** A field that is wrong: which, how (a code), and what a person needs to know about it. */
export interface FieldError {
  readonly field: string;
  readonly code:
    | "field.required"
    | "field.too_long"
    | "field.too_large"
    | "field.invalid"
    | "field.date_past"
    | "field.date_far"
    | "field.range_too_long"
    | "field.upload_gone"
    | "field.unknown";
  readonly params?: Params;
}

export interface Problem {
  readonly code: ProblemCode;
  readonly params?: Params;
  readonly fields?: readonly FieldError[];
  readonly changes?: readonly HistoryView[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Seconds a client should wait before it repeats what failed for load or outage. */
const RETRY_AFTER = "2";

/** A refusal as problem details in the reader's language. */
export function problemView(language: Language, problem: Problem): ProblemView {
  const { code, params = {}, fields, changes } = problem;
  const status = PROBLEM_STATUS[code];
  return {
    type: `urn:sportello:problem:${code}`,
    title: translate(language, `problem.${status}`),
    status,
    code,
    detail: translate(language, `error.${code}`, params),
    ...(fields && { errors: fields.map((error) => describeField(language, error)) }),
    ...(changes && { changes }),
  };
}

/** The answer to a refused request. */
export function problemResponse(
  language: Language,
  problem: Problem,
): HttpResponse & { readonly body: string } {
  const { code, headers = {} } = problem;
  const status = PROBLEM_STATUS[code];
  return {
    status,
    headers: {
      "content-type": "application/problem+json; charset=utf-8",
      "content-language": language,
      "cache-control": "no-store",
      ...(status === 503 && { "retry-after": RETRY_AFTER }),
      ...headers,
    },
    body: JSON.stringify(problemView(language, problem)),
  };
}

function describeField(language: Language, { field, code, params }: FieldError) {
  const detail = translate(language, `error.${code}`, { ...params, field: fieldLabel(language, field) });
  return { field, code, detail };
}

/** The field's name as its form shows it, or the bare name where no form has it. */
export function fieldLabel(language: Language, field: string): string {
  const key: MessageKey | string = `field.${field}`;
  return isMessageKey(key) ? translate(language, key) : field;
}
