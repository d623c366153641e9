/** A line of `format=flowed` text taken apart (RFC 3676 §4.5): quote depth first, then the stuffed space. */
// @ts-nocheck

interface FlowedLine {
  readonly depth: number;
  readonly text: string;
}

function takeApart(line: string): FlowedLine {
  let depth = 0;
  while (line[depth] === ">") depth++;
  const rest = line.slice(depth);
  return { depth, text: rest.startsWith(" ") ? rest.slice(1) : rest };
}

const prefix = (depth: number): string => (depth === 0 ? "" : `${">".repeat(depth)} `);

/**
 * Joins the soft-broken lines of `format=flowed` text (RFC 3676). A paragraph never flows from one quote
 * depth into another: the answer written under a quoted line stays a line of its own.
 */
export function unflow(text: string, deleteSpace: boolean): string {
  const out: string[] = [];
  let parts: string[] = [];
  let depth = 0;
  const flush = (): void => {
    if (parts.length > 0) out.push(prefix(depth) + parts.join(""));
    parts = [];
  };
  for (const raw of text.split(/\r?\n/)) {
    const line = takeApart(raw);
    if (parts.length > 0 && line.depth !== depth) flush();
    depth = line.depth;
    const isFlowed = line.text.endsWith(" ") && line.text !== "-- ";
    parts.push(isFlowed && deleteSpace ? line.text.slice(0, -1) : line.text);
    if (!isFlowed) flush();
  }
  flush();
  return out.join("\n");
}
