import type { Desk, Queue, Role } from "../../../../core/desk/desk.ts";
import { SAMPLE_DESK } from "../../../support/sample-desk.ts";

/** The queue whose tickets only those may see who have a right to. */
export const SECRET_QUEUE = "riservata";

/** Every way to have or not to have rights on the secret queue, by name. */
export const RIGHTS = {
  none: [],
  ro: ["ro"],
  move_into: ["move_into"],
  create: ["create"],
  note: ["note"],
  owner: ["owner"],
  priority: ["priority"],
  rw: ["rw"],
  "ro+move_into": ["ro", "move_into"],
  "ro+create": ["ro", "create"],
  "ro+note": ["ro", "note"],
  "ro+owner": ["ro", "owner"],
  "ro+priority": ["ro", "priority"],
  "all but ro and rw": ["move_into", "create", "note", "owner", "priority"],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** Full rights at first level, through which everything passes, and none on the secret queue. */
export const RUNNER = "responsabile@example.it";
/** Works fully in another queue. */
export const NEIGHBOUR = "vicina@example.it";

export const personWith = (right: string): string =>
  `${right.replaceAll(/[^a-z_]/g, "-").replaceAll("_", "-")}@persone.example.it`;

const PEOPLE = [...Object.keys(RIGHTS).map(personWith), RUNNER, NEIGHBOUR];

/** A desk with a person for every right on one queue. */
export function secretDesk(): Desk {
  const [[, first], [, second]] = [...SAMPLE_DESK.queues] as [[string, Queue], [string, Queue]];
  const secret: Queue = {
    ...second,
    key: SECRET_QUEUE,
    name: "Riservata",
    shortName: "Riservata",
    roles: new Map(Object.entries(RIGHTS).map(([name, roles]) => [personWith(name), new Set<Role>(roles)])),
  };
  return {
    ...SAMPLE_DESK,
    operators: new Map(PEOPLE.map((address) => [address, { address, name: address, language: "it" }])),
    queues: new Map([
      [first.key, { ...first, roles: new Map([[RUNNER, new Set<Role>(["rw"])]]) }],
      [second.key, { ...second, roles: new Map([[NEIGHBOUR, new Set<Role>(["rw"])]]) }],
      [secret.key, secret],
    ]),
  };
}
