/**
 * A question left for the end: it is asked of candidates, in their order, until a page is full.
 * @param tickets the ids it may be asked of, at least one; what they have in common can be looked up at once
 */
export type Examination = (tickets: readonly number[]) => (ticket: number) => boolean;
