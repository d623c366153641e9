// @ts-nocheck
import PostalMime, { type PostalMimeOptions } from "postal-mime";
import { decodeCharset } from "./charsets.ts";
import { decodeWords } from "./encoded-words.ts";
import { unflow } from "./flowed.ts";
import { declaredCharset, repairHeaderLine } from "./header-bytes.ts";

/**
 * The MIME structure of a mail. postal-mime reads the bytes (boundaries, transfer encodings, RFC 2231
 * parameters); which part is body and which attachment is decided in `body.ts`, because the library joins
 * every text part into one and decodes header bytes as UTF-8 only. To see the tree this file uses members
 * that the library marks internal: the version is pinned, and `test/bot/mail/mime-tree.test.ts` fails if a
 * newer one moves them. No other file may.
 */

interface StructuredHeader {
  readonly value: string;
  readonly params: Readonly<Record<string, string>>;
}

interface LibraryNode {
  readonly state: "header" | "body" | "finished";
  readonly childNodes: readonly LibraryNode[];
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly contentType: { readonly parsed: StructuredHeader; readonly multipart: string | false };
  readonly contentDisposition: { readonly value: string; readonly parsed: StructuredHeader };
  readonly contentId?: string;
  readonly content: ArrayBuffer | null;
}

declare class LibraryParser {
  constructor(options?: PostalMimeOptions);
  readonly root: LibraryNode;
  readonly currentNode: LibraryNode;
  parse(raw: Uint8Array): Promise<unknown>;
  processLine(line: Uint8Array, isFinal: boolean): Promise<void>;
  collectNode(): Promise<void>;
  buildMessage(): object;
}

const Library = PostalMime as unknown as typeof LibraryParser;

class TreeParser extends Library {
  fallbackCharset: () => string = () => "";

  override processLine(line: Uint8Array, isFinal: boolean): Promise<void> {
    const repaired =
      this.currentNode.state === "header" ? repairHeaderLine(line, this.fallbackCharset) : line;
    return super.processLine(repaired, isFinal);
  }

  /** The library would decode and join the text parts here; `body.ts` does it from the tree. */
  override async collectNode(): Promise<void> {
    // Deliberately nothing.
  }

  /** Nor are its addresses read: `header-fields.ts` reads them, from headers of bounded length. */
  override buildMessage(): object {
    return {};
  }
}

/** One part of a mail, leaf or multipart, with its transfer encoding undone. */
export interface MimePart {
  /** Lower case, `text/plain` when the mail names none. */
  readonly type: string;
  /** `mixed`, `alternative`, … or null for a leaf. */
  readonly multipart: string | null;
  readonly params: Readonly<Record<string, string>>;
  readonly disposition: string;
  /** As the sender named it, decoded, without any folder; null when unnamed. */
  readonly filename: string | null;
  readonly contentId: string | null;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly children: readonly MimePart[];
  readonly content: Uint8Array;
  /** The content as text in its declared charset, `format=flowed` undone (RFC 3676). */
  readonly text: () => string;
}

function filenameOf(node: LibraryNode): string | null {
  // Windows paths in quotes lose their backslashes to RFC 822 quoting: take the last component first.
  const windowsPath = /filename="[A-Za-z]:\\(?:[^"\\]*\\)*([^"\\]+)"/i.exec(
    node.contentDisposition.value.slice(0, 2000),
  )?.[1];
  const given =
    windowsPath ??
    node.contentDisposition.parsed.params.filename ??
    node.contentType.parsed.params.name ??
    "";
  const base = decodeWords(given).split(/[/\\]/).at(-1) ?? "";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  const name = base.replace(/[\u0000-\u001f\u007f]/g, "").trim();
  return name === "" ? null : name.slice(0, 255);
}

function toPart(node: LibraryNode): MimePart {
  const { value, params } = node.contentType.parsed;
  const content = new Uint8Array(node.content ?? new ArrayBuffer(0));
  return {
    type: value || "text/plain",
    multipart: node.contentType.multipart || null,
    params,
    disposition: node.contentDisposition.parsed.value,
    filename: filenameOf(node),
    contentId: node.contentId?.slice(0, 998).replace(/^[<\s]+|[>\s]+$/g, "") || null,
    headers: node.headers,
    children: node.childNodes.map(toPart),
    content,
    text: () => {
      const decoded = decodeCharset(content, params.charset);
      const flowed = params.format?.toLowerCase() === "flowed";
      return flowed ? unflow(decoded, params.delsp?.toLowerCase() === "yes") : decoded;
    },
  };
}

/**
 * The boundary in use where the declared one is absent or never occurs: the first line that starts with
 * `--` and is followed by a header of the part.
 */
function actualBoundary(root: MimePart): string | null {
  if (root.multipart === null || root.children.length > 0) return null;
  const head = Buffer.from(
    root.content.buffer,
    root.content.byteOffset,
    Math.min(root.content.length, 65_536),
  );
  return (
    /^--([^\s"]{1,200})[ \t]*\r?\n(?:Content|MIME)-[\w-]{1,40}:/im.exec(head.toString("latin1"))?.[1] ?? null
  );
}

async function parseWith(raw: Uint8Array, charset: () => string): Promise<MimePart> {
  const parser = new TreeParser({ maxNestingDepth: 100 });
  parser.fallbackCharset = charset;
  await parser.parse(raw);
  return toPart(parser.root);
}

/**
 * Reads the structure of a raw mail.
 * @throws when the library's limits are passed: 2 MiB of headers, 100 nested parts.
 */
export async function parseTree(raw: Uint8Array): Promise<MimePart> {
  let known: string | null = null;
  const charset = (): string => {
    known ??= declaredCharset(raw);
    return known;
  };
  const root = await parseWith(raw, charset);
  const boundary = actualBoundary(root);
  if (boundary === null) return root;
  const header = Buffer.from(`Content-Type: ${root.type}; boundary="${boundary}"\r\n\r\n`, "latin1");
  const repaired = await parseWith(Buffer.concat([header, root.content]), charset);
  return { ...root, children: repaired.children };
}
