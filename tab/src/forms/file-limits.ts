import {
  LARGEST_FILE_MEGABYTES,
  LARGEST_FILES_MEGABYTES,
  MOST_FILES,
} from "../../../core/ticket/upload-limits.ts";

const MEGABYTE = 1_000_000;

/** Numbers for the words about limits. */
export const FILE_LIMITS = {
  files: MOST_FILES,
  each: LARGEST_FILE_MEGABYTES,
  total: LARGEST_FILES_MEGABYTES,
} as const;

type FileFault = "empty" | "tooLarge" | "tooMuch" | "tooMany";

/** Why a file cannot be added to those there are, said before its bytes travel; null when it can. */
export function faultOf(sizes: readonly number[], size: number): FileFault | null {
  if (size === 0) return "empty";
  if (size > LARGEST_FILE_MEGABYTES * MEGABYTE) return "tooLarge";
  if (sizes.length >= MOST_FILES) return "tooMany";
  const total = sizes.reduce((sum, one) => sum + one, size);
  return total > LARGEST_FILES_MEGABYTES * MEGABYTE ? "tooMuch" : null;
}
