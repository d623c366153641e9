import { isTeamsRefusal } from "../teams-failure.ts";
import type { Turns } from "./turns.ts";

/** How long a conversation rests when Teams says "too many" without saying for how long. */
const REST_SECONDS = 5;

/**
 * Says something in a conversation when it is its turn; throws `Postponed` when it is not, also when Teams itself says
 * that it is too early: nothing was done then.
 * @param id the same each time the same message comes back
 */
export async function inTurn<T>(
  turns: Turns,
  conversationId: string,
  id: string,
  speak: () => Promise<T>,
): Promise<T> {
  await turns.take(conversationId, id);
  try {
    return await speak();
  } catch (thrown) {
    if (isTeamsRefusal(thrown, 429)) {
      await turns.hold(conversationId, thrown.retryAfterSeconds ?? REST_SECONDS);
      await turns.take(conversationId, id);
    }
    throw thrown;
  }
}
