export const tabReports = {} as const;
