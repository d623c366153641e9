export const tabLists = {} as const;
