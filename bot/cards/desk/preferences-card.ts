import { LANGUAGES } from "../../../core/i18n/language.ts";
import type { OperatorAddress } from "../../../core/people/operator.ts";
import { visibleQueues } from "../../../core/people/policy.ts";
import { type PreferencesView, WAYS_TO_TELL } from "../../../core/people/preferences.ts";
import { executeButton, linkButton } from "../actions.ts";
import { type AdaptiveCard, type CardContext, say } from "../context.ts";
import { type Choice, LONG_LIST, listStyle, words } from "../forms/form-data.ts";
import { expandTemplate } from "../template.ts";
import { inputId } from "../verbs.ts";
import { EMPTY_CHOICE, fieldsOf, PREFERENCE_FIELDS } from "./preferences-fields.ts";

export interface PreferencesCardOptions {
  readonly operator: OperatorAddress;
  readonly view: PreferencesView;
  /** `digest`: only the part of the digest, from its own button. */
  readonly only?: "digest" | undefined;
  /** What was typed, when it is given back; by field. */
  readonly typed?: Readonly<Record<string, string>>;
  /** What is wrong with it; `{}` for nothing, absent when nothing was saved. */
  readonly errors?: Readonly<Record<string, string>>;
}

/** What an operator chooses for himself, in his chat (spec B4, P5). */
export function preferencesCard(ctx: CardContext, options: PreferencesCardOptions): AdaptiveCard {
  const { only, view, typed, errors } = options;
  const head = say(ctx, only ? "card.prefs.digest" : "card.prefs");
  const values = { ...fieldsOf(view), ...typed };
  return expandTemplate("preferences", {
    lang: ctx.language,
    fallbackText: head,
    title: head,
    ...(errors ? { answer: answerZone(ctx, errors) } : {}),
    ids: Object.fromEntries(PREFERENCE_FIELDS.map((field) => [field, inputId("prefs", field)])),
    labels: words(ctx, {
      myQueues: "card.prefs.queues",
      language: "card.prefs.language",
      toldBy: "card.prefs.told",
      digestAt: "card.prefs.digest.at",
      digestAgain: "card.prefs.digest.again",
      absent: "card.prefs.absent",
      absenceFrom: "card.prefs.absence.from",
      absenceUntil: "card.prefs.absence.until",
      substitute: "card.prefs.absence.substitute",
      absenceText: "card.prefs.absence.text",
      plainLanguage: "card.prefs.plain",
    }),
    required: words(ctx, { toldBy: "card.err.told" }),
    notes: words(ctx, { queues: "card.prefs.queues.note", digest: "card.prefs.digest.note" }),
    errors: errors ?? {},
    values,
    digestHead: say(ctx, "card.prefs.digest"),
    hours: hourChoices(ctx, [values.digestAt ?? "", values.digestAgain ?? ""]),
    ...(only ? {} : wholeForm(ctx, options)),
    actions: [
      executeButton(say(ctx, "card.prefs.save"), "prefs.save", { only: only ?? "" }, { filled: true }),
      linkButton(say(ctx, "card.dashboard"), ctx.links.dashboard()),
    ],
  });
}

const answerZone = (ctx: CardContext, errors: Readonly<Record<string, string>>) =>
  Object.keys(errors).length === 0
    ? { style: "good", head: say(ctx, "card.prefs.saved") }
    : { style: "attention", head: say(ctx, "card.prefs.refused") };

function wholeForm(ctx: CardContext, { operator }: PreferencesCardOptions) {
  const { desk } = ctx;
  const visible = visibleQueues(desk, operator);
  const isLong = visible.length > LONG_LIST;
  const queues = visible.map((key) => ({
    title: desk.queues.get(key)?.[isLong ? "shortName" : "name"] ?? key,
    value: key,
  }));
  const substitutes: readonly Choice[] = [
    { title: say(ctx, "card.none"), value: EMPTY_CHOICE },
    ...[...desk.operators.values()]
      .filter(({ address }) => address !== operator)
      .map(({ address, name }) => ({ title: name, value: address })),
  ];
  return {
    queues: { choices: queues, style: isLong ? "filtered" : "expanded" },
    language: [
      { title: say(ctx, "card.prefs.language.teams"), value: EMPTY_CHOICE },
      ...LANGUAGES.map((value) => ({ title: say(ctx, `card.prefs.language.${value}`), value })),
    ],
    writing: { head: say(ctx, "card.prefs.writing") },
    told: WAYS_TO_TELL.map((value) => ({ title: say(ctx, `card.prefs.told.${value}`), value })),
    absence: { head: say(ctx, "card.prefs.absence"), substitutes, style: listStyle(substitutes) },
  };
}

/** Half hours of an office's day, and whatever was chosen elsewhere. */
function hourChoices(ctx: CardContext, chosen: readonly string[]): readonly Choice[] {
  const halfHours = Array.from({ length: 25 }, (_, half) => {
    const minutes = 7 * 60 + half * 30;
    return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${minutes % 60 === 0 ? "00" : "30"}`;
  });
  const hours = [...new Set([...halfHours, ...chosen.filter(Boolean)])].toSorted();
  return [
    { title: say(ctx, "card.prefs.digest.none"), value: EMPTY_CHOICE },
    ...hours.map((hour) => ({ title: hour, value: hour })),
  ];
}
