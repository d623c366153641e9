import type { FollowUpClass } from "../../intake/follow-up-class/follow-up-class.ts";
import type { MailAddress } from "../../intake/mail.ts";
import type { OperatorAddress } from "../../people/operator.ts";
import type { DeliveryFailure } from "../ticket.ts";
import type {
  ArticleExtras,
  AutoAnswer,
  IncomingMessage,
  MailWords,
  NextState,
  PassedOnArticle,
  Recipients,
  ReplyTarget,
} from "./messages.ts";

/** What is said: to the customer, about him, among operators. */
export type ConverseCommand =
  | (AutoAnswer & {
      readonly type: "AddCustomerMessage";
      readonly message: IncomingMessage;
      /** False for a sender who is not the ticket's customer: the article is then internal (spec M5). */
      readonly fromCustomer: boolean;
      /** It only says thanks: a closed ticket stays closed (spec M6). */
      readonly isThanks?: boolean;
      /** What it is to the ticket (spec G4, G7); absent where nobody looked. */
      readonly followUp?: FollowUpClass;
      /** The owner, when he is away: his lock keeps nobody waiting (reference/otrs-behaviour §2.4). */
      readonly absentOwner?: OperatorAddress;
    })
  /** A mail no person wrote to be read as a message: kept beside the conversation, which it does not change. */
  | {
      readonly type: "FileMail";
      readonly message: IncomingMessage;
      /** What it says of a mail of ours that did not arrive. */
      readonly failure?: DeliveryFailure;
    }
  /** What an operator answered from Outlook: his reply, already sent (spec M10). */
  | {
      readonly type: "FileOperatorMail";
      readonly message: IncomingMessage;
      /** Null when only the mailbox is known. */
      readonly author: OperatorAddress | null;
      readonly visibleToCustomer: boolean;
    }
  /** The failed delivery was seen and dealt with. */
  | { readonly type: "AcknowledgeDeliveryFailure" }
  | (ArticleExtras & {
      readonly type: "AddNote";
      readonly subject: string;
      readonly text: string;
      readonly visibleToCustomer?: boolean;
    })
  | (ArticleExtras &
      MailWords &
      Partial<Recipients> & {
        readonly type: "SendReply";
        /** `[Ticket#N] title` when absent; the number is always in front. */
        readonly subject?: string;
        readonly next: NextState;
        readonly replyTo: ReplyTarget | null;
        /** The ready courtesy text: the first-response clock stops, the ticket stays open. */
        readonly isCourtesy?: boolean;
      })
  /** To a third party; the customer does not see it. The state stays unless `next` says otherwise (spec T12). */
  | (ArticleExtras &
      MailWords &
      Recipients & {
        readonly type: "ForwardArticle";
        readonly article: PassedOnArticle;
        readonly subject?: string;
        readonly next?: NextState;
      })
  /** Passes a mail on whole, to be answered by who receives it ("Rispedisci"). */
  | {
      readonly type: "BounceArticle";
      readonly article: PassedOnArticle;
      readonly to: readonly MailAddress[];
      /** What the sender is told, or nothing. */
      readonly inform?: string;
      readonly next?: NextState;
    }
  /** `inbound`: the customer called. `outbound`: the operator called him. */
  | (ArticleExtras & {
      readonly type: "AddPhoneCall";
      readonly direction: "inbound" | "outbound";
      readonly subject: string;
      readonly text: string;
      readonly next?: NextState;
    });
