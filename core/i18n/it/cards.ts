/** Filled with its surface. */
export const cards = {} as const;
