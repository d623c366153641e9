import { sharedValue } from "./shared-value.ts";

/** The first screen has been asked for and should stand by then. */
const FIRST_SCREEN_MS = 1_500;
const LATEST_MS = 3_000;

const isCalm = sharedValue(false);

/** Called when the first screen begins; returns how to give up waiting. */
export function awaitCalm(): () => void {
  const calm = () => isCalm.set(true);
  const timer = setTimeout(() => {
    if ("requestIdleCallback" in window) requestIdleCallback(calm, { timeout: LATEST_MS });
    else calm();
  }, FIRST_SCREEN_MS);
  return () => clearTimeout(timer);
}

/** Whether the first screen stands: what nobody needs to begin with, such as menus and other screens, comes after it. */
export const useCalm = (): boolean => isCalm.use();
