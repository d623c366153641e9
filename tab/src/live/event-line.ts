import { createEventParser, type ServerEvent } from "./event-parser.ts";
import type { World } from "./world.ts";

/** The desk says something at least every 25 s: a line silent for longer is dead, though nobody closed it. */
const SILENCE = 60_000;
const WAITS = [2000, 4000, 8000, 15_000, 30_000];

export interface LineEvents {
  heard(event: ServerEvent): void;
  opened(): void;
  /** It broke or could not be opened, and tries again by itself. A line that ends is opened again without a word. */
  dropped(): void;
}

export interface EventLine {
  /** Opens the line, at once if it was waiting to. */
  open(): void;
  close(): void;
}

/** The open line to the desk: opened again whenever it ends, from where it left off. */
export function createEventLine(
  connect: (lastEventId: string | null, signal: AbortSignal) => Promise<ReadableStream<Uint8Array>>,
  world: World,
  events: LineEvents,
): EventLine {
  let lastEventId: string | null = null;
  let failures = 0;
  let current: AbortController | null = null;
  let cancelWait: (() => void) | null = null;

  async function run(mine: AbortController): Promise<void> {
    let retry: number | null = null;
    let hasEnded = false;
    try {
      retry = await read(await connect(lastEventId, mine.signal), mine);
      hasEnded = failures === 0;
    } catch {
      /* Why it could not be opened is known from the requests beside it. */
    }
    if (current !== mine) return;
    current = null;
    const wait = WAITS[Math.min(failures, WAITS.length - 1)] ?? 0;
    failures += 1;
    cancelWait = world.after(hasEnded && retry !== null ? retry : wait, open);
    if (!hasEnded) events.dropped();
  }

  async function read(stream: ReadableStream<Uint8Array>, mine: AbortController): Promise<number | null> {
    const parser = createEventParser();
    const decoder = new TextDecoder();
    const reader = stream.getReader();
    const giveUp = () => mine.abort();
    let cancelSilence = world.after(SILENCE, giveUp);
    mine.signal.addEventListener("abort", () => {
      reader.cancel().catch(() => undefined);
    });
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done || current !== mine) return parser.retry();
        cancelSilence();
        cancelSilence = world.after(SILENCE, giveUp);
        for (const event of parser.push(decoder.decode(value, { stream: true }))) take(event);
      }
    } finally {
      cancelSilence();
    }
  }

  function take(event: ServerEvent): void {
    lastEventId = event.id;
    if (event.type === "open") {
      failures = 0;
      events.opened();
    } else events.heard(event);
  }

  function open(): void {
    cancelWait?.();
    cancelWait = null;
    if (current) return;
    current = new AbortController();
    void run(current);
  }

  return {
    open,
    close() {
      cancelWait?.();
      cancelWait = null;
      const closing = current;
      current = null;
      closing?.abort();
    },
  };
}
