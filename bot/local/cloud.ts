import type { Directory, Person } from "./directory.ts";
import type { FaultBook } from "./faults.ts";
import type { GraphRequestLog } from "./graph-requests.ts";
import type { RateLimiter } from "./rate-limit.ts";
import type { SigningKey } from "./signing-keys.ts";
import type { ConversationStore } from "./state/conversations.ts";
import type { DraftFileStore } from "./state/draft-files.ts";
import type { GroupStore } from "./state/groups.ts";
import type { LetterStore } from "./state/letters.ts";
import type { MailStore, StoredMail } from "./state/mails.ts";
import type { StateFile } from "./state/open-state.ts";
import type { OutgoingLog } from "./state/outgoing-log.ts";
import type { PlaygroundIds } from "./state/playground-ids.ts";
import type { SubscriptionStore } from "./state/subscriptions.ts";
import type { TeamStateStore } from "./state/team-state.ts";

/** What may happen to a mail, in the words of Graph's change notifications. */
export type ChangeType = "created" | "updated" | "deleted";

/** The Agents Playground as far as it runs. */
export interface PlaygroundState {
  /** Its connector's base URL while it runs. */
  url: string | undefined;
  /** Conversations that its window shows. */
  readonly shown: Set<string>;
}

/** What the parts of the local Microsoft 365 share: who lives in it, what it remembers, where it is. */
export interface Cloud {
  readonly directory: Directory;
  readonly groups: GroupStore;
  readonly state: StateFile;
  readonly mails: MailStore;
  readonly draftFiles: DraftFileStore;
  readonly letters: LetterStore;
  readonly log: OutgoingLog;
  readonly conversations: ConversationStore;
  /** What has become of the one team. */
  readonly team: TeamStateStore;
  readonly playgroundIds: PlaygroundIds;
  readonly subscriptions: SubscriptionStore;
  readonly faults: FaultBook;
  /** Used when the real limits of Exchange or Teams are switched on. */
  readonly mailLimiter: RateLimiter;
  readonly sendLimiter: RateLimiter;
  readonly tenantLimiter: RateLimiter;
  /** What the real limits of Teams refused since the start. */
  readonly refused: { tooMany: number };
  readonly feedLimiter: RateLimiter;
  readonly playground: PlaygroundState;
  readonly loginKey: SigningKey;
  readonly botKey: SigningKey;
  readonly appSecret: string;
  /** `https://127.0.0.1:<port>` of the HTTPS server. */
  origin(): string;
  /** Base URL of the product. */
  deskUrl(): string;
  now(): Date;
  warn(message: string): void;
  /** Tells the subscribers of a mailbox that a mail changed; returns at once. */
  announce(mail: StoredMail, changeType: ChangeType): void;
  /** Tells the subscribers what becomes of their subscriptions; how many were told. */
  announceLifecycle(event: "reauthorizationRequired" | "subscriptionRemoved" | "missed"): number;
  /** How long after it left a mail is found in Sent Items, ms. */
  readonly sentItemsDelayMs: number;
  /** What the product asked Graph last. */
  readonly graphRequests: GraphRequestLog;
}

/** Issuer of Entra v2.0 tokens of the local tenant. */
export function loginIssuer(cloud: Cloud): string {
  return `${cloud.origin()}/${cloud.directory.tenantId}/v2.0`;
}

/** Base URL of the Bot Connector, as activities carry it. */
export function serviceUrl(cloud: Cloud): string {
  return `${cloud.origin()}/connector/teams/`;
}

/** The person as Bot Framework shows him. */
export function channelAccount(person: Person): { id: string; name: string; aadObjectId: string } {
  return { id: person.teamsId, name: person.name, aadObjectId: person.objectId };
}
