import type { Commit } from "../../core/ports.ts";

/** The keys under which a request is found again. */
export const namesOf = ({ requestKey, alsoKnownAs = [] }: Commit): readonly string[] => [
  ...new Set([requestKey, ...alsoKnownAs]),
];
