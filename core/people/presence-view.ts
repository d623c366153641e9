import type { PersonView } from "../desk/named-views.ts";
import type { Presence } from "./presence.ts";

/** Somebody at a ticket: `PUT /api/v1/tickets/{number}/presence`. */
export interface PresenceView extends Omit<Presence, "operator"> {
  readonly by: PersonView;
}
