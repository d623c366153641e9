import { z } from "zod";
import { instantInZone } from "../../../core/desk/desk-time.ts";
import { fail, ok, type Result } from "../../../core/result.ts";
import type { NextState } from "../../../core/ticket/commands.ts";
import type { Rejection } from "../../../core/ticket/rejection.ts";
import { MOST_FILES } from "../../../core/ticket/upload-limits.ts";
import type { Instant } from "../../../core/time.ts";

/*
 * What may come in through the API. Shapes and sizes are checked here, meaning is checked by `decide`:
 * the texts' own limits are therefore only in core/ticket/fields.ts.
 */

const MAX_LINE = 1_000;
const MAX_KEY = 100;
const MAX_CC = 50;
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const CONTROLS_BUT_LINES = /[^\P{Cc}\n\t]/gu;

/** One line: what would break a mail header becomes a space. */
export const line = z
  .string()
  .max(MAX_LINE)
  .transform((text) => text.toWellFormed().replace(CONTROLS, " ").trim());

/** Several lines, whatever the line ends of the sender's system. */
export const text = z.string().transform((value) =>
  value
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, "\n")
    .replace(CONTROLS_BUT_LINES, ""),
);

export const key = z.string().min(1).max(MAX_KEY);

export const mailbox = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email().max(254))
  .meta({ description: "A mail address" });

/** An operator is named by his address. */
export const operatorAddress = z.string().max(254).trim().toLowerCase();

export const mailAddress = z.strictObject({ address: mailbox, name: line.default("") });
export const cc = z.array(mailAddress).max(MAX_CC);

/** Whom a mail goes to. */
export const recipients = z.array(mailAddress).max(100);

/** Decimal work units, to a hundredth (spec T15). */
export const workUnits = z.number().min(0).max(10_000).multipleOf(0.01);

export const impact = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
export const articlePosition = z.int().min(1).max(9_999_999);

export const priority = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
export const closedState = z.enum(["closed successful", "closed unsuccessful"]);
export const pendingState = z.enum(["pending reminder", "pending auto close+", "pending auto close-"]);

/** A moment: an instant, or date and time on the desk's clock. */
const moment = {
  until: z.iso.datetime({ offset: true }).optional(),
  date: z.iso.date().optional(),
  time: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .optional(),
};

export const pendingMoment = z.strictObject(moment);

export const nextState = z.strictObject({
  state: z.union([z.literal("open"), closedState, pendingState]),
  ...moment,
});

interface Moment {
  readonly until?: string;
  readonly date?: string;
  readonly time?: string;
}

/** From here on a clock east of Greenwich may show a year of five digits, which sorts before all others. */
const LAST_DAY = Date.parse("9999-12-31T00:00:00Z");

/** The instant a form's moment means: one of the two ways to say it. */
export function instantOf({ until, date, time }: Moment, timeZone: string): Result<Instant, Rejection> {
  const isTwice = until !== undefined && (date !== undefined || time !== undefined);
  if (until === undefined && (date === undefined || time === undefined))
    return fail({ code: "field.required", field: "until" });
  const at =
    until === undefined ? instantInZone(date ?? "", time ?? "", timeZone) : new Date(until).toISOString();
  return isTwice || at === null || !(Date.parse(at) < LAST_DAY)
    ? fail({ code: "field.invalid", field: "until" })
    : ok(at);
}

/** The state after an action, with its time resolved; absent for the one it is in. */
export function optionalNextStateOf(
  next: z.output<typeof nextState> | undefined,
  timeZone: string,
): Result<NextState | undefined, Rejection> {
  return next === undefined ? ok(undefined) : nextStateOf(next, timeZone);
}

/** The state after an action, with its time resolved. */
export function nextStateOf(
  next: z.output<typeof nextState>,
  timeZone: string,
): Result<NextState, Rejection> {
  const { state } = next;
  if (state === "open" || state === "closed successful" || state === "closed unsuccessful") {
    return ok({ state });
  }
  const until = instantOf(next, timeZone);
  return until.ok ? ok({ state, until: until.value }) : until;
}

/** Files that were uploaded before, to go with what is written (`uploads.ts`). */
export const uploadIds = z.array(key).max(MOST_FILES).meta({ description: "Ids of uploads" });

const digits = (max: number) => z.string().regex(new RegExp(`^\\d{1,${max}}$`));
const position = digits(7).transform(Number);

export const ticketNumber = digits(50);
export const ticketParams = z.object({ number: digits(50) });
export const linkParams = z.object({ number: digits(50), other: digits(50) });
export const articleParams = z.object({ number: digits(50), position });
export const uploadParams = z.object({ id: key });
export const remoteQuery = z.strictObject({
  remote: z.enum(["0", "1"]).default("0").meta({ description: "`1` shows pictures from elsewhere" }),
});
export const inlineQuery = z.strictObject({
  inline: z.enum(["0", "1"]).default("0").meta({ description: "`1` shows images and PDF in place" }),
});
export const attachmentParams = z.object({ number: digits(50), position, index: position });
