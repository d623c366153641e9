import type { DueAndWarning } from "../desk/service-level.ts";
import type { Language } from "../i18n/language.ts";
import type { MailAddress } from "../intake/mail.ts";
import type { SuppressionReason } from "../notify/suppression.ts";
import type { Actor } from "../people/actor.ts";
import type { OperatorAddress } from "../people/operator.ts";
import type { Instant } from "../time.ts";
import type { Article, ArticleHead, AutoResponseKind } from "./article.ts";
import type { CommandSource } from "./commands/context.ts";
import type { ClosedBecause, MoveReason } from "./commands/organise.ts";
import type { ErasureReason } from "./commands/privacy.ts";
import type { RequestEvent } from "./request-events.ts";
import type { SupportChat, SupportOutcome } from "./support.ts";
import type {
  DeliveryFailure,
  DueKind,
  Impact,
  Lock,
  Pending,
  Priority,
  TicketCustomer,
  TicketLink,
  TicketNumber,
  TicketState,
  Undoable,
} from "./ticket.ts";

/** What happened to a ticket, past tense. The log of these is its history and audit (spec T13). */
export type TicketEvent =
  | {
      readonly type: "TicketCreated";
      readonly number: TicketNumber;
      readonly title: string;
      /** From the customer's words, where his subject says nothing (spec X3). */
      readonly suggestedTitle?: string;
      readonly queue: string;
      readonly priority: Priority;
      readonly requestType: string;
      readonly service?: string;
      readonly sla?: string;
      readonly impact?: Impact;
      readonly customer: TicketCustomer;
      readonly organisation?: string;
      /** The ticket it was split off. */
      readonly splitFrom?: TicketNumber;
      /** The closed ticket whose queue wants a new one for what follows (spec M6). */
      readonly followUpOf?: TicketNumber;
      readonly language?: Language;
      readonly noAutoResponses?: SuppressionReason;
      /** When it was taken over from another system. */
      readonly importedAt?: Instant;
      readonly firstResponseDueAt: Instant | null;
    }
  | { readonly type: "ArticleAdded"; readonly article: Article }
  | { readonly type: "TicketLocked"; readonly lock: Lock }
  | {
      readonly type: "TicketReleased";
      readonly why:
        | "released"
        | "cancelled"
        | "closed"
        | "pending"
        | "moved"
        | "merged"
        | "timeout"
        | "absent";
    }
  | {
      readonly type: "OwnerChanged";
      readonly from: OperatorAddress | null;
      readonly to: OperatorAddress | null;
      readonly why: "locked" | "taken" | "assigned" | "cancelled" | "moved";
    }
  | {
      readonly type: "TicketMoved";
      readonly from: string;
      readonly to: string;
      readonly reason: MoveReason;
    }
  | {
      readonly type: "StateChanged";
      readonly from: TicketState;
      readonly to: TicketState;
      readonly pending: Pending | null;
      /** Only for a close without telling the customer (spec T6). */
      readonly closeReason?: ClosedBecause;
      readonly reviewRequired?: boolean;
    }
  | { readonly type: "PriorityChanged"; readonly from: Priority; readonly to: Priority }
  | { readonly type: "RequestTypeChanged"; readonly from: string; readonly to: string }
  | { readonly type: "ServiceChanged"; readonly from: string | null; readonly to: string | null }
  | { readonly type: "SlaChanged"; readonly from: string | null; readonly to: string | null }
  | { readonly type: "ImpactChanged"; readonly from: Impact | null; readonly to: Impact | null }
  | { readonly type: "TitleChanged"; readonly from: string; readonly to: string }
  | { readonly type: "CustomerChanged"; readonly from: TicketCustomer; readonly to: TicketCustomer }
  | { readonly type: "OrganisationChanged"; readonly from: string | null; readonly to: string | null }
  | { readonly type: "WatchingBegun"; readonly operator: OperatorAddress }
  | { readonly type: "WatchingEnded"; readonly operator: OperatorAddress }
  | { readonly type: "ArticleMarked"; readonly position: number; readonly important: boolean }
  /** `origin`: asked for on this ticket; `counterpart`: on the other one. */
  | { readonly type: "TicketLinked"; readonly link: TicketLink; readonly side: "origin" | "counterpart" }
  | { readonly type: "TicketUnlinked"; readonly link: TicketLink; readonly side: "origin" | "counterpart" }
  | { readonly type: "TicketMerged"; readonly into: TicketNumber }
  /** The articles of the merged ticket came before it, one event each. */
  | {
      readonly type: "TicketAbsorbed";
      readonly from: TicketNumber;
      readonly watchers: readonly OperatorAddress[];
      readonly links: readonly TicketLink[];
      readonly workUnits: number;
    }
  | ({ readonly type: "DeliveryFailed" } & DeliveryFailure)
  | { readonly type: "DeliveryFailureAcknowledged" }
  /** After it had failed; what leaves as it should is no event. */
  | { readonly type: "MailSent"; readonly articleId: string }
  /** The queue has such a mail, and this time it was not sent (spec M8). */
  | {
      readonly type: "AutoResponseSuppressed";
      readonly kind: AutoResponseKind;
      readonly reason: SuppressionReason;
    }
  /** `operators`: who of the desk is in the chat, the asking one first. */
  | {
      readonly type: "SupportAsked";
      readonly request: string;
      readonly contact: MailAddress;
      readonly operators: readonly OperatorAddress[];
      readonly question: string;
      readonly tried: string;
    }
  | { readonly type: "SupportChatOpened"; readonly request: string; readonly chat: SupportChat }
  /** `contact`: who said it, when he did so himself. */
  | {
      readonly type: "SupportAnswered";
      readonly request: string;
      readonly outcome: SupportOutcome;
      readonly contact: MailAddress | null;
    }
  | RequestEvent
  /** Something another system's history tells for which there is no event here: its name there, and its words. */
  | { readonly type: "HistoryImported"; readonly name: string; readonly text: string }
  /** What people wrote was rewritten, here and in the history; of the whole ticket, or only of one who wrote in it. */
  | {
      readonly type: "PersonalDataErased";
      readonly reason: ErasureReason;
      readonly isWhole: boolean;
      readonly marker: string;
    }
  | { readonly type: "FirstResponseMet" }
  /** Promised times that are new or different; the others stay. */
  | {
      readonly type: "DueTimesSet";
      readonly due: Readonly<Partial<Record<DueKind, DueAndWarning>>>;
    }
  | { readonly type: "EscalationWarned"; readonly due: DueKind; readonly dueAt: Instant }
  | { readonly type: "EscalationReached"; readonly due: DueKind; readonly dueAt: Instant }
  | {
      readonly type: "ReminderReached";
      readonly until: Instant;
      readonly operator: OperatorAddress | null;
      /** When it comes again if nobody acts. */
      readonly nextAt?: Instant;
    }
  | { readonly type: "UndoOffered"; readonly undoable: Omit<Undoable, "eventSeq"> }
  | {
      readonly type: "ActionUndone";
      readonly action: Undoable["action"];
      readonly before: Undoable["before"];
    };

/** The event of that name. */
export type EventOf<T extends TicketEvent["type"]> = Extract<TicketEvent, { readonly type: T }>;

export interface EventRecord<E> {
  /** 1 for the first of its ticket; equals the ticket's version after it. */
  readonly seq: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly source: CommandSource;
  readonly event: E;
}

export type RecordedEvent = EventRecord<TicketEvent>;

/** An event as the history keeps it: articles are stored once, in their own place. */
export type HistoryEvent =
  | Exclude<TicketEvent, { type: "ArticleAdded" }>
  | { readonly type: "ArticleAdded"; readonly article: ArticleHead };

export type HistoryRecord = EventRecord<HistoryEvent>;
