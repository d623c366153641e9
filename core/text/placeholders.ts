/**
 * Fills `{name}` placeholders. An unknown one stays as written, so that a slip in `desk.yml`
 * is seen in the preview instead of vanishing.
 */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-zA-Z.]+)\}/g, (whole, name: string) => values[name] ?? whole);
}
