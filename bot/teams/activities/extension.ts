import { z } from "zod";
import type { Language } from "../../../core/i18n/language.ts";
import {
  type Activity,
  clientLanguage,
  type Envelope,
  envelopeOf,
  localeSchema,
  type Malformed,
  malformed,
} from "./activity.ts";
import { type MessagePayload, messagePayloadSchema, payloadOf } from "./message-payload.ts";

/** What the message extension is asked (learn.microsoft.com: message extensions). */
export type ExtensionCall =
  | {
      readonly kind: "extension-query";
      readonly envelope: Envelope;
      readonly command: string;
      /** Empty when the extension was only opened. */
      readonly text: string;
      readonly skip: number;
      readonly count: number;
    }
  | {
      readonly kind: "extension-open";
      readonly envelope: Envelope;
      readonly command: string;
      /** The message it was opened on; null from the compose box and the command bar. */
      readonly message: MessagePayload | null;
    }
  | {
      readonly kind: "extension-submit";
      readonly envelope: Envelope;
      readonly data: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: "extension-link"; readonly envelope: Envelope; readonly url: string }
  /** From somebody without the app: Teams does not say who, nor where. */
  | { readonly kind: "anonymous-link"; readonly language: Language; readonly url: string };

/** The parameter the search command has in the manifest. */
const WORDS = "q";
const MAX_COUNT = 50;
const MAX_SKIP = 100_000;

const querySchema = z.looseObject({
  // There is one command to search with: Agents Playground names neither it nor its parameter unless it is told to.
  commandId: z.string().default(""),
  parameters: z
    .array(z.looseObject({ name: z.string().default(WORDS), value: z.unknown().optional() }))
    .default([]),
  queryOptions: z
    .looseObject({
      skip: z.int().min(0).max(MAX_SKIP).default(0),
      count: z.int().min(1).default(25),
    })
    .default({ skip: 0, count: 25 }),
});
const openSchema = z.looseObject({ commandId: z.string(), messagePayload: messagePayloadSchema.nullish() });
const submitSchema = z.looseObject({ data: z.record(z.string(), z.unknown()).nullish() });
const linkSchema = z.looseObject({ url: z.string() });
const anonymousSchema = localeSchema.extend({ value: linkSchema });

const CALLS: Readonly<Record<string, (activity: Activity) => ExtensionCall | Malformed>> = {
  "composeExtension/query": parseQuery,
  "composeExtension/fetchTask": parseOpen,
  "composeExtension/submitAction": (activity) =>
    read(submitSchema, activity, ({ data }) => ({
      kind: "extension-submit",
      envelope: envelopeOf(activity),
      data: data ?? {},
    })),
  "composeExtension/queryLink": (activity) =>
    read(linkSchema, activity, ({ url }) => ({
      kind: "extension-link",
      envelope: envelopeOf(activity),
      url,
    })),
};

/** Null for an invoke of another family. */
export function parseExtension(activity: Activity): ExtensionCall | Malformed | null {
  const name = activity.name ?? "";
  // `__proto__` is in every table, unless one asks for its own.
  return Object.hasOwn(CALLS, name) ? (CALLS[name]?.(activity) ?? null) : null;
}

/**
 * A link pasted by somebody without the app: the payload is anonymised and lacks what every other activity has.
 * Null for anything else.
 */
export function parseAnonymousLink(raw: unknown): ExtensionCall | Malformed | null {
  const named = z.looseObject({ name: z.literal("composeExtension/anonymousQueryLink") }).safeParse(raw);
  if (!named.success) return null;
  const parsed = anonymousSchema.safeParse(raw);
  if (!parsed.success) return malformed(parsed.error);
  return { kind: "anonymous-link", language: clientLanguage(parsed.data), url: parsed.data.value.url };
}

function parseQuery(activity: Activity): ExtensionCall | Malformed {
  return read(querySchema, activity, ({ commandId, parameters, queryOptions }) => {
    const words = parameters.find(({ name }) => name === WORDS)?.value;
    return {
      kind: "extension-query",
      envelope: envelopeOf(activity),
      command: commandId,
      text: typeof words === "string" ? words.trim() : "",
      skip: queryOptions.skip,
      count: Math.min(queryOptions.count, MAX_COUNT),
    };
  });
}

function parseOpen(activity: Activity): ExtensionCall | Malformed {
  return read(openSchema, activity, ({ commandId, messagePayload }) => ({
    kind: "extension-open",
    envelope: envelopeOf(activity),
    command: commandId,
    message: messagePayload ? payloadOf(messagePayload) : null,
  }));
}

function read<T>(
  schema: z.ZodType<T>,
  { value }: Activity,
  make: (value: T) => ExtensionCall,
): ExtensionCall | Malformed {
  const parsed = schema.safeParse(value);
  return parsed.success ? make(parsed.data) : malformed(parsed.error, "value");
}
