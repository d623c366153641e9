import { z } from "zod";
import { LANGUAGES } from "../../../core/i18n/language.ts";
import { choosePreferences } from "../../../core/people/choose-preferences.ts";
import {
  PREFERENCES,
  type Preferences,
  type PreferencesView,
  preferencesView,
  WAYS_TO_TELL,
} from "../../../core/people/preferences.ts";
import type { ApiDeps } from "../deps.ts";
import { type HttpResponse, json } from "../exchange.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import { key, operatorAddress, text } from "../schemas/fields.ts";
import { rejected } from "../tickets/ticket-answer.ts";

const MAX_QUEUES = 1_000;
const MAX_ABSENCE_TEXT = 1_000;
const path = "/api/v1/preferences";

const language = z.enum(LANGUAGES).nullable().meta({ description: "`null`: that of Teams" });
const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const digest = z
  .strictObject({ at: clockTime, again: clockTime.nullable().optional() })
  .nullable()
  .meta({ description: "On working days at `HH:mm` on the desk's clock, `again` once more; `null`: none" });
const toldBy = z.array(z.enum(WAYS_TO_TELL));
const days = { from: z.iso.date(), until: z.iso.date() };

const preferencesSchema: z.ZodType<PreferencesView> = z
  .strictObject({
    myQueues: z.array(z.string()),
    language,
    toldBy,
    digest,
    absence: z.strictObject({ ...days, substitute: z.string().nullable(), text: z.string() }).nullable(),
    plainLanguage: z.boolean(),
  })
  .meta({ id: "Preferences" });

const body = z.strictObject({
  myQueues: z.array(key).max(MAX_QUEUES),
  language: language.optional(),
  toldBy: toldBy.min(1).max(WAYS_TO_TELL.length).optional(),
  digest: digest.optional(),
  absence: z
    .strictObject({
      ...days,
      substitute: operatorAddress.nullable().default(null),
      text: z.string().max(MAX_ABSENCE_TEXT).pipe(text).default(""),
    })
    .nullable()
    .optional(),
  plainLanguage: z.boolean().optional(),
});

/** What an operator chose for himself (spec P5). */
export function preferencesRoutes(deps: ApiDeps): readonly Route[] {
  const chosenBy = deps.store.collection<Preferences>(PREFERENCES);
  return [
    operatorRoute({
      method: "GET",
      path,
      id: "getPreferences",
      summary: "What holds for the operator, chosen or not",
      tag: "people",
      responses: { 200: { description: "The preferences", schema: preferencesSchema } },
      handle: async ({ operator: { address } }) =>
        json(200, preferencesView(deps.desk, address, await chosenBy.get(address))),
    }),
    operatorRoute({
      method: "PUT",
      path,
      id: "putPreferences",
      summary: "Choose; whatever but the queues is not sent stays as it was",
      tag: "people",
      body,
      responses: { 200: { description: "The preferences as saved", schema: preferencesSchema } },
      refusals: ["queue.unknown", "queue.not_allowed", "field.invalid"],
      handle: (call) => choose(deps, call),
    }),
  ];
}

async function choose(
  deps: ApiDeps,
  call: Call<undefined, undefined, z.output<typeof body>>,
): Promise<HttpResponse> {
  const { address } = call.operator;
  const sent = Object.entries(call.body).filter(([, value]) => value !== undefined);
  const asked = Object.fromEntries(sent) as unknown as Preferences;
  const chosen = await choosePreferences(deps.store, deps.desk, address, asked);
  if (!chosen.ok) return rejected(deps, call, chosen.error);
  return json(200, preferencesView(deps.desk, address, chosen.value));
}
