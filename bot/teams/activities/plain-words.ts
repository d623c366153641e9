const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: " ",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  amp: "&",
};

/** What a person wrote, from the markup Teams sends: on as many lines, each without needless blanks. */
export function plainWords(marked: string): string {
  return marked
    .replace(/<(?:br\s*\/?|\/p|\/div|\/li)>/gi, "\n")
    .replace(/<[^<>]{0,200}>/g, " ")
    .replace(/&(nbsp|lt|gt|quot|#39|amp);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
