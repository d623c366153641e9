/** A loop that works, sleeps, can be woken early and stops between two turns. */
// @ts-nocheck

export interface WorkerLoop {
  start(): void;
  /** Ends the current sleep, or skips the next one when the loop is working. */
  wake(): void;
  /** Resolves when the turn in hand is finished. */
  stop(): Promise<void>;
}

/**
 * @param turn does one piece of work and says how many milliseconds to sleep after it, 0 for none;
 *   it must not throw
 */
export function createWorkerLoop(turn: () => Promise<number>): WorkerLoop {
  let running: Promise<void> | null = null;
  let isStopping = false;
  let isWoken = false;
  let endSleep: (() => void) | null = null;

  const sleep = async (milliseconds: number): Promise<void> => {
    if (isWoken || isStopping || milliseconds === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      endSleep = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    endSleep = null;
  };

  const work = async (): Promise<void> => {
    while (!isStopping) {
      isWoken = false;
      await sleep(await turn());
    }
  };

  return {
    start() {
      running ??= work();
    },
    wake() {
      isWoken = true;
      endSleep?.();
    },
    async stop() {
      isStopping = true;
      endSleep?.();
      await running;
    },
  };
}
