import { availabilityIn } from "../../../../core/intake/check/availability/availability.ts";

const THURSDAY = 4;

/** When somebody can be reached by a mail of a Thursday: "135 09:00-12:00" is Monday, Wednesday and Friday. */
export const windowsIn = (text: string): string =>
  availabilityIn(text, THURSDAY)
    .map(({ days, from, to }) => `${days.join("")} ${from ?? ""}-${to ?? ""}`)
    .join(", ");
