import { z } from "zod";
import {
  FAQ_STATES,
  FAQ_VISIBILITIES,
  MAX_FAQ_CATEGORY,
  MAX_FAQ_KEYWORD,
  MAX_FAQ_KEYWORDS,
} from "../../../core/faq/faq-article.ts";
import type {
  FaqLineView,
  FaqListView,
  FaqView,
  PublicFaqListView,
  PublicFaqView,
} from "../../../core/faq/faq-views.ts";
import { LANGUAGES } from "../../../core/i18n/language.ts";
import { line, text } from "./fields.ts";
import { personSchema } from "./name-schemas.ts";

const MAX_WORDS = 200;
const language = z.enum(LANGUAGES);
const visibility = z.enum(FAQ_VISIBILITIES);
const state = z.enum(FAQ_STATES);

export const faqParams = z.object({
  id: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
});

const words = z.string().max(MAX_WORDS).optional().meta({ description: "Words: all of them occur" });

export const faqQuery = z.strictObject({
  q: words,
  category: z.string().max(MAX_FAQ_CATEGORY).optional(),
  language: language.optional(),
  visibility: visibility.optional(),
});

export const publicFaqQuery = z.strictObject({ q: words, language: language.optional() });

export const faqContent = z.strictObject({
  title: line,
  category: line,
  language,
  problem: text.default(""),
  solution: text,
  keywords: z.array(z.string().max(MAX_FAQ_KEYWORD).pipe(line)).max(MAX_FAQ_KEYWORDS).default([]),
  visibility: visibility.default("internal"),
  state: state.default("draft"),
});

const lineFields = {
  id: z.int(),
  version: z.int(),
  title: z.string(),
  category: z.string(),
  language,
  keywords: z.array(z.string()),
  visibility,
  state,
  changedAt: z.iso.datetime(),
};

const faqLine: z.ZodType<FaqLineView> = z.strictObject(lineFields).meta({ id: "FaqLine" });

export const faqListSchema: z.ZodType<FaqListView> = z
  .strictObject({ items: z.array(faqLine) })
  .meta({ id: "FaqList" });

export const faqSchema: z.ZodType<FaqView> = z
  .strictObject({
    ...lineFields,
    problem: z.string(),
    solution: z.string(),
    createdAt: z.iso.datetime(),
    createdBy: personSchema,
    changedBy: personSchema,
    insert: z
      .strictObject({ text: z.string(), textAndLink: z.string().optional(), link: z.string().optional() })
      .meta({ description: "What an answer can take over; links only to what everybody may read" }),
  })
  .meta({ id: "FaqArticle" });

const publicFields = { id: z.int(), title: z.string(), category: z.string(), language };

export const publicFaqSchema: z.ZodType<PublicFaqView> = z
  .strictObject({
    ...publicFields,
    problem: z.string(),
    solution: z.string(),
    changedAt: z.iso.datetime(),
  })
  .meta({ id: "PublicFaqArticle" });

export const publicFaqListSchema: z.ZodType<PublicFaqListView> = z
  .strictObject({ items: z.array(z.strictObject(publicFields).meta({ id: "PublicFaqLine" })) })
  .meta({ id: "PublicFaqList" });
