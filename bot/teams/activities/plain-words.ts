const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: " ",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  amp: "&",
};

/** A tag, and not words between signs: "<100 e >50", "<mario@example.org>". Addresses in links are long. */
const TAG = /<\/?[a-z][a-z0-9-]*(?::[a-z]+)?(?:\s[^<>]{0,4000})?\/?>|<!--[^<>]{0,200}-->/gi;

/** What a person wrote, from the markup Teams sends: on as many lines, each without needless blanks. */
export function plainWords(marked: string): string {
  return marked
    .replace(/<(?:br\s*\/?|\/p|\/div|\/li)>/gi, "\n")
    .replace(TAG, " ")
    .replace(/&(nbsp|lt|gt|quot|#39|amp);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
