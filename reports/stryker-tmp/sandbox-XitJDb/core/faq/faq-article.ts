// @ts-nocheck
import type { Language } from "../i18n/language.ts";
import type { OperatorAddress } from "../people/operator.ts";
import { fail, ok, type Result } from "../result.ts";
import { requireText } from "../ticket/fields.ts";
import type { Rejection } from "../ticket/rejection.ts";
import type { Instant } from "../time.ts";

/** `public`: anybody may read it, once published. */
export const FAQ_VISIBILITIES = ["internal", "public"] as const;
export type FaqVisibility = (typeof FAQ_VISIBILITIES)[number];

/** A draft is its editors' alone. */
export const FAQ_STATES = ["draft", "published"] as const;
export type FaqState = (typeof FAQ_STATES)[number];

/** What an editor writes. */
export interface FaqContent {
  readonly title: string;
  readonly category: string;
  readonly language: Language;
  readonly problem: string;
  readonly solution: string;
  readonly keywords: readonly string[];
  readonly visibility: FaqVisibility;
  readonly state: FaqState;
}

/** A ready answer to what is often asked (spec T17; reference/otrs-behaviour §11). */
export interface FaqArticle extends FaqContent {
  /** From 1, in the order they were written. */
  readonly id: number;
  readonly version: number;
  readonly createdAt: Instant;
  readonly createdBy: OperatorAddress;
  readonly changedAt: Instant;
  readonly changedBy: OperatorAddress;
}

export const MAX_FAQ_TITLE = 250;
export const MAX_FAQ_CATEGORY = 100;
export const MAX_FAQ_TEXT = 20_000;
export const MAX_FAQ_KEYWORDS = 30;
export const MAX_FAQ_KEYWORD = 50;

/** The content in the form it is kept in, or the field that is wrong. */
export function checkFaqContent(content: FaqContent): Result<FaqContent, Rejection> {
  const title = requireText("title", content.title, MAX_FAQ_TITLE);
  const category = requireText("category", content.category, MAX_FAQ_CATEGORY);
  const solution = requireText("solution", content.solution, MAX_FAQ_TEXT);
  for (const checked of [title, category, solution]) if (!checked.ok) return checked;
  const problem = content.problem.trim();
  if (problem.length > MAX_FAQ_TEXT)
    return fail({ code: "field.too_long", field: "problem", max: MAX_FAQ_TEXT });
  const keywords = new Set(content.keywords.map((keyword) => keyword.trim()));
  keywords.delete("");
  return ok({
    ...content,
    title: content.title.trim(),
    category: content.category.trim(),
    problem,
    solution: content.solution.trim(),
    keywords: [...keywords],
  });
}

/** Whether anybody at all may read it. */
export const isForEverybody = ({ visibility, state }: FaqContent): boolean =>
  visibility === "public" && state === "published";
