import { hasRole } from "../../core/people/policy.ts";
import type { ApiDeps } from "./deps.ts";
import type { Call } from "./route.ts";

/** Full permission at first level, through which everything passes. */
export const mayRunDesk = ({ desk }: ApiDeps, { operator }: Call): boolean =>
  hasRole(desk, operator.address, desk.firstLevelQueue, "rw");
