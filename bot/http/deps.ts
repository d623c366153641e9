import type { RecordAccess } from "../../core/access/access.ts";
import type { Desk } from "../../core/desk/desk.ts";
import type { Clock, NewId, Store } from "../../core/ports.ts";
import type { RoutingMemory } from "../../core/routing/routing-memory.ts";
import type { ChangeFeed } from "./change-feed.ts";
import type { HttpLog } from "./exchange.ts";
import type { FetchPicture } from "./pictures/fetch-picture.ts";
import type { VerifyToken } from "./sign-in/bearer.ts";

/** What the REST API needs from the rest of the house. */
export interface ApiDeps {
  readonly store: Store;
  readonly desk: Desk;
  readonly clock: Clock;
  /** Every commit of the store is published there. */
  readonly changes: ChangeFeed;
  readonly newId: NewId;
  /** Writes down who reads and takes away what. */
  readonly recordAccess: RecordAccess;
  /** Where solved tickets were solved. */
  readonly routing: RoutingMemory;
  /** A stranger's HTML made harmless for display. */
  readonly sanitizeHtml: (html: string) => string;
  /** Strangers' pictures that mails name. */
  readonly fetchPicture: FetchPicture;
  /** The words of HTML, for everything that reads text. */
  readonly htmlToText: (html: string) => string;
  /** A mail's text without quoted mails and signature. */
  readonly newTextOf: (text: string) => string;
  /** The desk's own address as citizens reach it, without a slash at its end. */
  readonly publicUrl: string;
  readonly verifyToken: VerifyToken;
  readonly log: HttpLog;
}
