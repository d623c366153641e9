import type { Desk } from "../desk/desk.ts";
import type { Collections } from "../ports.ts";
import type { Result } from "../result.ts";
import type { Rejection } from "../ticket/rejection.ts";
import type { OperatorAddress } from "./operator.ts";
import { checkPreferences, myQueues, PREFERENCES, type Preferences } from "./preferences.ts";

/** Keeps what an operator chose, on a card or in the tab; what is not asked stays as it was (spec P5). */
export async function choosePreferences(
  store: Collections,
  desk: Desk,
  operator: OperatorAddress,
  asked: Partial<Preferences>,
): Promise<Result<Preferences, Rejection>> {
  const chosenBy = store.collection<Preferences>(PREFERENCES);
  const before = await chosenBy.get(operator);
  const whole = { myQueues: myQueues(desk, operator, before), ...before, ...asked };
  const checked = checkPreferences(desk, operator, whole);
  if (checked.ok) await chosenBy.put(operator, checked.value);
  return checked;
}

export const preferencesOf = (store: Collections, operator: OperatorAddress): Promise<Preferences | null> =>
  store.collection<Preferences>(PREFERENCES).get(operator);
