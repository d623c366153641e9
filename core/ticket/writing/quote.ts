const MAX_QUOTED_LINES = 200;

/** A text as it is quoted: each line marked with `>`, a very long one only in part. */
export const quotedLines = (text: string): string =>
  text
    .trimEnd()
    .split("\n")
    .slice(0, MAX_QUOTED_LINES)
    .map((line) => `> ${line}`)
    .join("\n");
