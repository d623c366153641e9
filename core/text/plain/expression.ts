/**
 * A bureaucratic expression, in the notation of `expressionPattern`, and what to say instead: plainer ways apart by
 * "; ", the best first.
 */
export type Expression = readonly [expression: string, plainer: string];
