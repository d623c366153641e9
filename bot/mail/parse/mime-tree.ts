import PostalMime, { type PostalMimeOptions } from "postal-mime";
import { decodeCharset } from "./charsets.ts";
import { decodeWords } from "./encoded-words.ts";
import { unflow } from "./flowed.ts";
import { isField, isStrayParameter } from "./header-block.ts";
import { declaredCharset, repairHeaderLine } from "./header-bytes.ts";
import { isHtmlSource, metaCharset } from "./html-source.ts";
import { latin1 } from "./latin1.ts";
import { bodyLine, isProse } from "./transfer-lines.ts";
import { decodeUu, isUuEncoding } from "./uuencode.ts";

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
  readonly contentTransferEncoding: { readonly encoding: string };
  readonly contentId?: string;
  readonly content: ArrayBuffer | null;
  setupContentDecoder(transferEncoding: string): void;
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

const DASH = 0x2d;
const isDelimiter = (line: Uint8Array): boolean => line[0] === DASH && line[1] === DASH;

const EMPTY_LINE = new Uint8Array();

class TreeParser extends Library {
  fallbackCharset: () => string = () => "";
  /** The header line before this one, and the part it belongs to. */
  #above = "";
  #reading: LibraryNode | null = null;
  /** The part whose body is being read, and how it is really encoded. */
  #decoding: LibraryNode | null = null;
  #encoding = "";

  override async processLine(line: Uint8Array, isFinal: boolean): Promise<void> {
    if (this.currentNode.state === "header") return this.#headerLine(line, isFinal);
    return super.processLine(this.#encodedLine(line), isFinal);
  }

  async #headerLine(bytes: Uint8Array, isFinal: boolean): Promise<void> {
    const line = latin1(bytes.subarray(0, 1000));
    const isFirst = this.#reading !== this.currentNode;
    const above = isFirst ? "" : this.#above;
    this.#reading = this.currentNode;
    this.#above = line;
    // A part that begins with its text: the empty line for "no headers" was left out.
    if (isFirst && this.currentNode !== this.root && line !== "" && !isDelimiter(bytes) && !isField(line))
      await super.processLine(EMPTY_LINE, false);
    const repaired = repairHeaderLine(bytes, this.fallbackCharset);
    const folded = isStrayParameter(line, above) ? Buffer.concat([Buffer.from(" "), repaired]) : repaired;
    return super.processLine(folded, isFinal);
  }

  /** A body line as its decoder takes it; a body that calls itself base64 and is prose is taken as it stands. */
  #encodedLine(line: Uint8Array): Uint8Array {
    const node = this.currentNode;
    if (node.state !== "body" || line.length === 0 || isDelimiter(line)) return line;
    if (this.#decoding !== node) {
      this.#decoding = node;
      this.#encoding = node.contentTransferEncoding.encoding;
      if (this.#encoding === "base64" && isProse(line)) {
        this.#encoding = "8bit";
        node.setupContentDecoder("8bit");
      }
    }
    return bodyLine(line, this.#encoding);
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

const MEDIA_TYPE = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/;

/** What the part is, where it does not say so or says it wrongly (RFC 2045 §5.2). */
function typeOf(node: LibraryNode, filename: string | null, content: Uint8Array): string {
  const { value } = node.contentType.parsed;
  if (value !== "" && node.headers.some(({ key }) => key === "content-type")) {
    if (MEDIA_TYPE.test(value)) return value;
    return filename === null ? "text/plain" : "application/octet-stream";
  }
  // A digest's parts are mails unless they say otherwise; a page sent without any header is a page.
  if (value !== "" && value !== "text/plain") return value;
  return isHtmlSource(content) ? "text/html" : "text/plain";
}

function contentOf(node: LibraryNode): Uint8Array {
  const content = new Uint8Array(node.content ?? new ArrayBuffer(0));
  return isUuEncoding(node.contentTransferEncoding.encoding)
    ? (decodeUu(content)?.content ?? content)
    : content;
}

function toPart(node: LibraryNode): MimePart {
  const { params } = node.contentType.parsed;
  const content = contentOf(node);
  const filename = filenameOf(node);
  const type = typeOf(node, filename, content);
  return {
    type,
    multipart: node.contentType.multipart || null,
    params,
    disposition: node.contentDisposition.parsed.value,
    filename,
    contentId: node.contentId?.slice(0, 998).replace(/^[<\s]+|[>\s]+$/g, "") || null,
    headers: node.headers,
    children: node.childNodes.map(toPart),
    content,
    text: () => {
      const charset = params.charset || (type === "text/html" ? metaCharset(content) : undefined);
      const decoded = decodeCharset(content, charset);
      const flowed = params.format?.toLowerCase() === "flowed";
      return flowed ? unflow(decoded, params.delsp?.toLowerCase() === "yes") : decoded;
    },
  };
}

const CLOSED_BOUNDARY = /^--([^\s"]{1,200})[ \t]*\r?$/gm;

/**
 * The boundary in use where the declared one is absent or never occurs: the declared one without blanks around it,
 * else the first line that starts with `--` and is followed by a header of the part, or by its own end further down.
 */
function actualBoundary(part: MimePart): string | null {
  if (part.multipart === null || part.children.length > 0) return null;
  const text = latin1(part.content.subarray(0, 65_536));
  const declared = part.params.boundary?.trim();
  if (declared && declared !== part.params.boundary && text.includes(`--${declared}`)) return declared;
  const followed = /^--([^\s"]{1,200})[ \t]*\r?\n(?:Content|MIME)-[\w-]{1,40}:/im.exec(text)?.[1];
  if (followed) return followed;
  for (const [, boundary = ""] of text.matchAll(CLOSED_BOUNDARY)) {
    if (text.includes(`\n--${boundary}--`)) return boundary;
  }
  return null;
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
