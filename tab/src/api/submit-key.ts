import { newKey } from "./desk-api.ts";

/**
 * One key per thing submitted: pressing the button again after a failure sends the same key,
 * so that an answer lost on the way is not done twice. Changed words are a new submit.
 */
export function createSubmitKeys(make: () => string = newKey) {
  let last: { readonly content: string; readonly key: string } | null = null;
  return {
    keyFor(body: unknown): string {
      const content = JSON.stringify(body);
      if (last?.content !== content) last = { content, key: make() };
      return last.key;
    },
    done(): void {
      last = null;
    },
  };
}
