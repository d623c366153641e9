import type { Said } from "./said.ts";

export const WORKING_DAYS: readonly number[] = [1, 2, 3, 4, 5];

/** A day's name, written out or shortened, with or without its accent. */
export const DAY =
  "(?:luned[iì]['’]?|marted[iì]['’]?|mercoled[iì]['’]?|gioved[iì]['’]?|venerd[iì]['’]?|sabato|domenica|lun|mart?|merc?|giov?|ven|sab|dom)";
const DAY_NUMBER = ["lu", "ma", "me", "gi", "ve", "sa", "do"];

export const dayOf = (word: string): number => DAY_NUMBER.indexOf(word.slice(0, 2).toLowerCase()) + 1;

function daysBetween(from: string, to: string): readonly number[] {
  const [first, last] = [dayOf(from), dayOf(to)];
  const length = (last - first + 7) % 7;
  return Array.from({ length: length + 1 }, (_, index) => ((first - 1 + index) % 7) + 1);
}

export const dayRange = (from: string, to: string): Said => ({ kind: "days", days: daysBetween(from, to) });

/** "Da martedì", "fino a giovedì": of this week. */
export const ofTheWeek = (from: string, to: string): Said => ({
  kind: "days",
  days: daysBetween(from, to),
  isRelative: true,
});
