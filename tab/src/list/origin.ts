import type { Route } from "../routes/route.ts";

/** The list a ticket was opened from: for "1 di 3 scalati", next and previous, and the way back. */
export interface ListOrigin {
  readonly label: string;
  readonly numbers: readonly string[];
  readonly route: Route;
}

let origin: ListOrigin | null = null;

export const rememberOrigin = (list: ListOrigin): void => {
  origin = list;
};

export interface PlaceInList {
  readonly index: number;
  readonly count: number;
  readonly label: string;
  readonly previous: string | null;
  readonly next: string | null;
}

export const listRoute = (): Route => origin?.route ?? { screen: "dashboard" };

export function placeOf(number: string, list: ListOrigin | null = origin): PlaceInList | null {
  const index = list?.numbers.indexOf(number) ?? -1;
  if (!list || index < 0) return null;
  return {
    index: index + 1,
    count: list.numbers.length,
    label: list.label,
    previous: list.numbers[index - 1] ?? null,
    next: list.numbers[index + 1] ?? null,
  };
}
