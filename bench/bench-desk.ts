import type { Desk, Queue, Role } from "../core/desk/desk.ts";
import { SAMPLE_DESK } from "../test/support/sample-desk.ts";
import { QUEUES } from "./store-data.ts";

/** Who may do everything everywhere, and is subscribed to it all. */
export const SUPERVISOR = "operator7@example.org";

/** The queues and operators of the bench's tickets. */
export function benchDesk(): Desk {
  const [sample] = SAMPLE_DESK.queues.values();
  if (!sample) throw new Error("the sample desk has no queue");
  const operators = Array.from({ length: 30 }, (_, n) => `operator${n}@example.org`);
  const roles: Queue["roles"] = new Map(operators.map((address) => [address, new Set<Role>(["rw"])]));
  return {
    ...SAMPLE_DESK,
    operators: new Map(operators.map((address) => [address, { address, name: address, language: "it" }])),
    queues: new Map(
      QUEUES.map((key) => [
        key,
        {
          ...sample,
          key,
          name: key,
          shortName: key,
          address: { address: `${key}@example.it`, name: key },
          roles,
        },
      ]),
    ),
    firstLevelQueue: QUEUES[0] ?? "",
    defaultQueue: QUEUES[0] ?? "",
  };
}
