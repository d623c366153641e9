/** A time of day as minutes since midnight; null where the side is open. */
export interface Span {
  readonly from: number | null;
  readonly to: number | null;
}

/** One thing said, in the order it was. Days are ISO weekdays, 1 is Monday. */
export type Said =
  | {
      readonly kind: "days";
      readonly days: readonly number[];
      /** Of this week: "oggi", "da martedì". */
      readonly isRelative?: boolean;
    }
  /** The working days not named yet. */
  | { readonly kind: "others" }
  | { readonly kind: "except" }
  | { readonly kind: "also" }
  | { readonly kind: "part"; readonly span: Span }
  | { readonly kind: "hours"; readonly span: Span };
