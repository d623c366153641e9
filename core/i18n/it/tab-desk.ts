export const tabDesk = {} as const;
