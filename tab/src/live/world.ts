/** Time and attention, as the page has them: given, so that both can be moved by hand. */
export interface World {
  now(): number;
  /** Runs it once after so many milliseconds, unless the returned function is called before. */
  after(milliseconds: number, run: () => void): () => void;
  isHidden(): boolean;
  /** Called when the page is shown or hidden, and when the network comes back. */
  onAttention(listener: () => void): void;
}

export const browserWorld = (): World => ({
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  isHidden: () => document.visibilityState === "hidden",
  onAttention(listener) {
    document.addEventListener("visibilitychange", listener);
    window.addEventListener("online", listener);
  },
});
