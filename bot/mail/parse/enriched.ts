/** Room for every newline of a run but one (RFC 1896): a single newline is a blank. */
const unwrap = (run: string): string => (run.length === 1 ? " " : run.slice(1));

/** The words of `text/enriched` (RFC 1896) or `text/richtext` (RFC 1341), without what dresses them. */
export function enrichedToText(source: string): string {
  return source
    .replace(/\r\n?/g, "\n")
    .replace(/\n+/g, unwrap)
    .replace(/<(?:nl|np)>/gi, "\n")
    .replace(/<lt>/gi, "<<")
    .replace(/<param>[^<]{0,1000}<\/param>/gi, "")
    .replace(/<<|<\/?[\w-]{1,60}>/g, (command) => (command === "<<" ? "<" : ""));
}
