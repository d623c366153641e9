import type { DraftValues } from "../../../core/people/drafts.ts";
import { NEXT_CODES, STATE_OF_CODE } from "../../cards/forms/next-state.ts";

/** Card fields that have another name in the API; all others have the same. */
const NAMES: Readonly<Record<string, string>> = {
  visible: "visibleToCustomer",
  review: "reviewRequired",
  type: "requestType",
  next: "state",
  untilDate: "date",
  untilTime: "time",
};
const CARD_NAMES = new Map(Object.entries(NAMES).map(([card, name]) => [name, card]));
/** Boxes to tick: `1` and `0` on a card. */
const SWITCHES: ReadonlySet<string> = new Set(["visibleToCustomer", "reviewRequired"]);

/** What was typed on a card, as the tab's form has it. */
export const draftValues = (typed: Readonly<Record<string, string>>): DraftValues =>
  Object.fromEntries(
    Object.entries(typed).map(([field, value]) => {
      const name = NAMES[field] ?? field;
      if (SWITCHES.has(name)) return [name, value === "1"];
      return [name, name === "state" ? (stateOf(value) ?? value) : value];
    }),
  );

/** A draft as a card's form has it. */
export const cardValues = (values: DraftValues): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const field = CARD_NAMES.get(name) ?? name;
      if (typeof value === "boolean") return [field, value ? "1" : "0"];
      if (name === "state") return [field, codeOf(String(value))];
      return [field, typeof value === "object" ? value.join(", ") : String(value)];
    }),
  );

const stateOf = (code: string): string | undefined => {
  const known = NEXT_CODES.find((one) => one === code);
  return known && STATE_OF_CODE[known];
};

const codeOf = (state: string): string => NEXT_CODES.find((code) => STATE_OF_CODE[code] === state) ?? state;
