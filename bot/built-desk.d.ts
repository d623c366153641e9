export const MADE_FROM: string;
export function builtDesk(root: string): string | null;
export function digestOfSources(root: string): string;
export function writeMadeFrom(folder: string, digest: string): void;
