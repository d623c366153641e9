/** `{name}`, or `{name[5]}` for its first five lines. */
// @ts-nocheck

const PLACEHOLDER = /\{([a-zA-Z][a-zA-Z.]*)(?:\[(\d{1,3})\])?\}/g;
/** Whatever looks as if it were meant to be one. */
const MEANT = /\{([a-zA-Z][^{}\s]*)\}/g;

/**
 * Fills placeholders, once: what a value contains is not looked at again. An unknown one stays as written, so that
 * a slip is seen in the preview instead of vanishing.
 */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(PLACEHOLDER, (whole, name: string, lines?: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined || lines === undefined) return value ?? whole;
    return value.split("\n").slice(0, Number(lines)).join("\n");
  });
}

/** What a text has in braces that none of these names fills, without the braces. */
export function unknownPlaceholders(text: string, names: readonly string[]): readonly string[] {
  return [...text.matchAll(MEANT)].flatMap(([whole, inside = ""]) => {
    const isKnown = names.some((name) => fillPlaceholders(whole, { [name]: "" }) === "");
    return isKnown ? [] : [inside];
  });
}
