/** What helps the operators of a queue; each is there unless `desk.yml` says no. */
export interface QueueHints {
  /** Where similar tickets were solved (spec X1). */
  readonly routing: boolean;
  /** Plainer words for what is being written (spec X2). */
  readonly plainLanguage: boolean;
  /** A title where the customer's subject says nothing (spec X3). */
  readonly title: boolean;
}

const ALL: QueueHints = { routing: true, plainLanguage: true, title: true };

export const hintsOf = ({ hints }: { readonly hints?: QueueHints | undefined }): QueueHints => hints ?? ALL;
