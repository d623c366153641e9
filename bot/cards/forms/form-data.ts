import { fieldsInZone } from "../../../core/desk/desk-time.ts";
import type { MessageKey } from "../../../core/i18n/translate.ts";
import type { OperatorAddress } from "../../../core/people/operator.ts";
import type { ShownHint } from "../../../core/routing/shown-hint.ts";
import { MAX_CONDITION } from "../../../core/search/search-request.ts";
import { MAX_SUBJECT_LENGTH } from "../../../core/ticket/fields.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { type CardContext, type CardElement, type Surface, say } from "../context.ts";
import { expandTemplate, type TemplateName } from "../template.ts";
import { inputId } from "../verbs.ts";

/** What a form shows besides its own words: typed values to keep, sentences under the fields that are wrong. */
export interface FormInput {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
}

export const NOTHING_TYPED: FormInput = { values: {}, errors: {} };

/** For whom a form is, and where. `viewer` is null on a stored card, which everybody sees. */
export interface FormSubject {
  readonly ctx: CardContext;
  readonly ticket: Ticket;
  readonly viewer: OperatorAddress | null;
  readonly surface: Surface;
  /** Where cases like this one were solved, for the forms that move it. */
  readonly hint?: ShownHint | null | undefined;
}

/** A form ready to stand in a ShowCard or in the body of a form view. */
export interface Form {
  readonly body: readonly CardElement[];
  readonly actions: readonly CardElement[];
}

export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** An address, a name, a number. */
const MAX_LINE = 254;

/** The longest text a card takes back to the client; longer drafts are finished in the tab. */
export const MAX_CARD_TEXT = 12_000;

/** One form's words and values by field name, as its template binds them. */
export interface FormFields {
  readonly labels: Readonly<Record<string, string>>;
  /** What to do when a required field is empty; a field that is here is required. */
  readonly required?: Readonly<Record<string, string>>;
  readonly placeholders?: Readonly<Record<string, string>>;
  readonly notes?: Readonly<Record<string, string>>;
  readonly choices?: Readonly<Record<string, readonly Choice[]>>;
  /** Values before anything is typed. */
  readonly defaults?: Readonly<Record<string, string>>;
}

/** Expands a form's template with its fields, what was typed and what is wrong with it. */
export function expandForm(
  name: string,
  template: TemplateName,
  { ctx }: Pick<FormSubject, "ctx">,
  input: FormInput,
  fields: FormFields,
  rest: object,
): Form {
  const names = Object.keys(fields.labels);
  const { values, tooLong } = shownValues(names, input.values, fields.defaults ?? {});
  const overlong = Object.fromEntries(tooLong.map((field) => [field, say(ctx, "card.err.card.long")]));
  const card = expandTemplate(template, {
    ...fields,
    ...rest,
    ids: Object.fromEntries(names.map((field) => [field, inputId(name, field)])),
    values,
    errors: { ...groupedErrors(input.errors), ...overlong },
    maxLength: {
      subject: MAX_SUBJECT_LENGTH,
      text: MAX_CARD_TEXT,
      line: MAX_LINE,
      units: 8,
      words: MAX_CONDITION,
    },
    today: fieldsInZone(ctx.now, ctx.desk.timeZone).date,
  });
  return { body: card.body as readonly CardElement[], actions: card.actions as readonly CardElement[] };
}

/** Date and time are one field to the eye: whatever is wrong with either stands under both. */
function groupedErrors({ untilDate, untilTime, ...errors }: FormInput["errors"]): FormInput["errors"] {
  const until = errors.until ?? untilDate ?? untilTime;
  return until ? { ...errors, until } : errors;
}

/** A text too long for a card is left out whole, so that nobody sends half of it. */
function shownValues(
  names: readonly string[],
  typed: FormInput["values"],
  defaults: FormInput["values"],
): { values: Record<string, string>; tooLong: readonly string[] } {
  const values = Object.fromEntries(names.map((field) => [field, typed[field] ?? defaults[field] ?? ""]));
  const tooLong = names.filter((field) => (values[field] ?? "").length > MAX_CARD_TEXT);
  for (const field of tooLong) values[field] = "";
  return { values, tooLong };
}

/** Sentences for several fields at once. */
export function words<F extends string>(
  ctx: CardContext,
  keys: Readonly<Record<F, MessageKey>>,
): Readonly<Record<F, string>> {
  const entries = Object.entries<MessageKey>(keys).map(([field, key]) => [field, say(ctx, key)]);
  return Object.fromEntries(entries) as Record<F, string>;
}

/** A long list is typed into, a short one is looked at. */
export const LONG_LIST = 25;
export const listStyle = (choices: readonly Choice[]): "filtered" | "compact" =>
  choices.length > LONG_LIST ? "filtered" : "compact";
