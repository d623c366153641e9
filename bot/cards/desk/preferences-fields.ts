import { LANGUAGES } from "../../../core/i18n/language.ts";
import { type Preferences, type PreferencesView, WAYS_TO_TELL } from "../../../core/people/preferences.ts";
import type { Rejection } from "../../../core/ticket/rejection.ts";
import { type CardContext, say } from "../context.ts";

export const PREFERENCE_FIELDS = [
  "myQueues",
  "language",
  "toldBy",
  "digestAt",
  "digestAgain",
  "absent",
  "absenceFrom",
  "absenceUntil",
  "substitute",
  "absenceText",
  "plainLanguage",
] as const;
type PreferenceField = (typeof PREFERENCE_FIELDS)[number];
export type PreferenceFields = Readonly<Record<PreferenceField, string>>;

/** A choice set gives back no empty value on every client. */
export const EMPTY_CHOICE = "-";

/** What holds, as the fields of the card have it. */
export const fieldsOf = (view: PreferencesView): PreferenceFields => ({
  myQueues: view.myQueues.join(","),
  language: view.language ?? EMPTY_CHOICE,
  toldBy: view.toldBy.join(","),
  digestAt: view.digest?.at ?? EMPTY_CHOICE,
  digestAgain: view.digest?.again ?? EMPTY_CHOICE,
  absent: view.absence ? "1" : "0",
  absenceFrom: view.absence?.from ?? "",
  absenceUntil: view.absence?.until ?? "",
  substitute: view.absence?.substitute ?? EMPTY_CHOICE,
  absenceText: view.absence?.text ?? "",
  plainLanguage: view.plainLanguage ? "1" : "0",
});

export interface AskedPreferences {
  readonly asked: Partial<Preferences>;
  /** Sentences by field, for what the card itself can tell is wrong. */
  readonly errors: Readonly<Record<string, string>>;
}

/** What was chosen on the card, ready for `choosePreferences`. */
export function preferencesAsked(ctx: CardContext, fields: PreferenceFields, only: string): AskedPreferences {
  const digest = digestOf(fields);
  if (only === "digest") return { asked: { digest }, errors: {} };
  const toldBy = WAYS_TO_TELL.filter((way) => listed(fields.toldBy).includes(way));
  const isAbsent = fields.absent === "1";
  const { absenceFrom: from, absenceUntil: until, substitute } = fields;
  const errors = {
    ...(toldBy.length === 0 && { toldBy: say(ctx, "card.err.told") }),
    ...(isAbsent && !(isDay(from) && isDay(until)) && { absence: say(ctx, "card.err.absence") }),
  };
  const absence = {
    from,
    until,
    substitute: substitute === EMPTY_CHOICE || substitute === "" ? null : substitute.toLowerCase(),
    text: fields.absenceText.trim(),
  };
  return {
    asked: {
      myQueues: listed(fields.myQueues),
      language: LANGUAGES.find((language) => language === fields.language) ?? null,
      toldBy,
      digest,
      absence: isAbsent ? absence : null,
      // A card from before there was the switch says nothing of it.
      ...(fields.plainLanguage !== "" && { plainLanguage: fields.plainLanguage === "1" }),
    },
    errors,
  };
}

/** Where core's refusal stands on the card. */
export function preferenceErrors(ctx: CardContext, rejection: Rejection): Record<string, string> {
  if (rejection.code === "queue.not_allowed" || rejection.code === "queue.unknown")
    return { myQueues: say(ctx, "card.err.queues") };
  const field = "field" in rejection ? rejection.field : "";
  return field === "absence.substitute"
    ? { substitute: say(ctx, "card.err.substitute") }
    : { absence: say(ctx, "card.err.absence.until") };
}

const listed = (text: string): readonly string[] => text.split(",").filter((part) => part !== "");
const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
const isTime = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);

/** The second hour alone is the first; the same twice is once. */
function digestOf({ digestAt, digestAgain }: PreferenceFields): Preferences["digest"] {
  const [at, again] = [...new Set([digestAt, digestAgain])].filter(isTime).toSorted();
  return at ? { at, again: again ?? null } : null;
}
