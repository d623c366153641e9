/** Filled with its surface. */
export const tab = {} as const;
