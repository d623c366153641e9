import type { Role } from "../desk/desk.ts";
import type { QueueView } from "../desk/named-views.ts";
import type { MailAddress } from "../intake/mail.ts";
import type { Operator } from "./operator.ts";

/** `GET /api/v1/me`: the operator, the desk and what he may do in its queues. */
export interface MeView {
  readonly operator: Operator;
  readonly desk: { readonly name: string; readonly timeZone: string };
  readonly queues: readonly (QueueView & {
    readonly address: MailAddress;
    /** What he was given there, in the order of the roles; `rw` alone stands for all of them. */
    readonly roles: readonly Role[];
    readonly canCreate: boolean;
    /** Among "Le mie code". */
    readonly mine: boolean;
    readonly salutation: string;
    readonly signature: string;
    /** Whether what is written there is looked at for plainer words: as the queue and the operator want. */
    readonly plainLanguage: boolean;
  })[];
  readonly requestTypes: readonly { readonly key: string; readonly name: string }[];
  /** What he may do beside tickets. */
  readonly may: { readonly runDesk: boolean; readonly editFaq: boolean; readonly editCustomers: boolean };
}
