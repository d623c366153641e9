import { setImmediate, setTimeout } from "node:timers/promises";
import type { Desk } from "../core/desk/desk.ts";
import type { TicketStore } from "../core/ports.ts";
import { RoutingMemory } from "../core/routing/routing-memory.ts";

/** A page is there before anybody misses the hint on it. */
const PATIENCE_MS = 400;

/** Where solved tickets were solved, on this process's clock. */
export const createRouting = (store: TicketStore, desk: Desk): RoutingMemory =>
  new RoutingMemory({
    store,
    desk,
    pause: () => setImmediate(),
    patience: () => setTimeout(PATIENCE_MS, undefined, { ref: false }),
  });
