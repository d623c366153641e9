import { ERROR_SIGNALS } from "./signals-of-error.ts";
import { SUPPORT_SIGNALS } from "./signals-of-support.ts";
import { FAILS, type Gathered } from "./together.ts";

const FAILING = Object.keys(ERROR_SIGNALS);
const HELPING = Object.keys(SUPPORT_SIGNALS);

/** What is asked beside a price, a lesson or help kept for later is how the program fails or is used: no sign of what is wanted. */
const AIMS: Readonly<Record<string, (has: (name: string) => boolean) => boolean>> = {
  booking: (has) => has("booked") || ((has("subject-keep-help") || has("keep-help")) && has("no-need-yet")),
  teaching: (has) =>
    (has("meeting-to-learn") && has("learn") && !FAILS.some(has)) ||
    (has("subject-teach") && (has("course") || has("learn") || has("sessions") || has("meeting-to-learn"))),
  price: (has) => has("price") && has("subject-price"),
  thanks: (has) => has("thanks") && has("subject-thanks"),
};

/** Leaves out what stands beside the aim. Whether there is one. */
export function keepToItsAim({ values, evidence }: Gathered): boolean {
  const aim = Object.entries(AIMS).find(([, is]) => is((name) => values.has(name)))?.[0];
  if (aim === undefined) return false;
  const beside = [
    ...FAILING,
    ...HELPING,
    ...[...values.keys()].filter((name) => /^(?:error|support) clue/.test(name)),
  ];
  for (const name of beside.filter((one) => one !== "keep-help" && one !== "no-need-yet")) {
    values.delete(name);
    evidence.delete(name);
  }
  values.set(`aims at ${aim}`, 1);
  return true;
}
