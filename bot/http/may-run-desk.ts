import { canRunDesk } from "../../core/people/policy.ts";
import type { ApiDeps } from "./deps.ts";
import type { Call } from "./route.ts";

export const mayRunDesk = ({ desk }: ApiDeps, { operator }: Call): boolean =>
  canRunDesk(desk, operator.address);
