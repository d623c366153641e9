/** Filled with its surface. */
export const chat = {} as const;
