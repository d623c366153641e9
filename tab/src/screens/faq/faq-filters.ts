import { useRef } from "react";
import type { FaqListView } from "../../../../core/faq/faq-views.ts";

export interface FaqFilters {
  readonly q: string;
  readonly category: string;
  readonly visibility: string;
}

export function faqPath(filters: FaqFilters): string {
  const asked = Object.entries(filters).filter(([, value]) => value.trim() !== "");
  return asked.length > 0 ? `/faq?${new URLSearchParams(asked)}` : "/faq";
}

/** Every category seen so far: a filtered list does not take the others away. */
export function useCategories(list: FaqListView | null): readonly string[] {
  const seen = useRef(new Set<string>());
  for (const { category } of list?.items ?? []) seen.current.add(category);
  return [...seen.current].sort((a, b) => a.localeCompare(b));
}
