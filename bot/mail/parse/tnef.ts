import type { MailAttachment } from "../../../core/intake/mail.ts";
import { decodeCharset } from "./charsets.ts";

/**
 * What is inside `winmail.dat`, in which Outlook hides a mail's attachments and sometimes its text: the Transport
 * Neutral Encapsulation Format (MS-OXTNEF), as far as a reader needs it. Text that is there as RTF only stays there.
 */
export interface TnefContent {
  readonly text: string;
  readonly html: string | null;
  readonly attachments: readonly MailAttachment[];
}

const SIGNATURE = 0x223e9f78;
/** Attributes, MS-OXTNEF §2.1.3.2. */
const CODE_PAGE = 0x00069007;
const MESSAGE_PROPERTIES = 0x00069003;
const NEW_ATTACHMENT = 0x00069002;
const ATTACHMENT_TITLE = 0x00018010;
const ATTACHMENT_DATA = 0x0006800f;
const ATTACHMENT_PROPERTIES = 0x00069005;
const BODY = 0x0002800c;
/** Properties, MS-OXPROPS. */
const [TEXT, HTML, DATA, SHORT_NAME, LONG_NAME, MIME_TYPE, CONTENT_ID] = [
  0x1000, 0x1013, 0x3701, 0x3704, 0x3707, 0x370e, 0x3712,
];
const UNICODE = 0x001f;
const OBJECT = 0x000d;
const VARIABLE = new Set([OBJECT, 0x001e, UNICODE, 0x0102]);
const FIXED: Readonly<Record<number, number>> = { 5: 8, 6: 8, 7: 8, 20: 8, 64: 8, 72: 16 };
const MULTIPLE = 0x1000;
const NAMED = 0x8000;
/** More attachments or properties than this is nobody's mail. */
const MOST = 10_000;

/** Little-endian numbers and slices in order; throws a RangeError past the end. */
class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }
  u8 = (): number => this.#bytes.readUInt8(this.#skip(1));
  u16 = (): number => this.#bytes.readUInt16LE(this.#skip(2));
  u32 = (): number => this.#bytes.readUInt32LE(this.#skip(4));
  take(length: number): Uint8Array {
    const start = this.#skip(length);
    if (this.#at > this.#bytes.length) throw new RangeError("TNEF ends early");
    return this.#bytes.subarray(start, this.#at);
  }
  #skip(length: number): number {
    this.#at += length;
    return this.#at - length;
  }
}

interface Property {
  readonly type: number;
  readonly bytes: Uint8Array;
}

/** MAPI properties by id, the first value of each (MS-OXTNEF §2.1.3.4). */
function propertiesOf(bytes: Uint8Array): ReadonlyMap<number, Property> {
  const reader = new Reader(bytes);
  const found = new Map<number, Property>();
  for (let left = Math.min(reader.u32(), MOST); left > 0; left--) {
    const type = reader.u16();
    const id = reader.u16();
    if (id >= NAMED) skipName(reader);
    const plain = type & ~MULTIPLE;
    const isVariable = VARIABLE.has(plain);
    const values = isVariable || type !== plain ? Math.min(reader.u32(), MOST) : 1;
    for (let value = 0; value < values; value++) {
      const length = isVariable ? reader.u32() : (FIXED[plain] ?? 4);
      const content = reader.take(length);
      reader.take((4 - (length % 4)) % 4);
      if (value === 0) found.set(id, { type: plain, bytes: content });
    }
  }
  return found;
}

function skipName(reader: Reader): void {
  reader.take(16);
  if (reader.u32() === 0) reader.take(4);
  else {
    const length = reader.u32();
    reader.take(length + ((4 - (length % 4)) % 4));
  }
}

interface Attachment {
  title: string;
  data: Uint8Array;
  properties: ReadonlyMap<number, Property>;
}

interface Stream {
  charset: string;
  body: string;
  message: ReadonlyMap<number, Property>;
  readonly attachments: Attachment[];
}

function readAttribute(stream: Stream, id: number, data: Uint8Array): void {
  const current = stream.attachments.at(-1);
  switch (id) {
    case CODE_PAGE:
      stream.charset = `cp${new Reader(data).u32()}`;
      return;
    case MESSAGE_PROPERTIES:
      stream.message = propertiesOf(data);
      return;
    case BODY:
      stream.body = decoded(data, stream.charset);
      return;
    case NEW_ATTACHMENT:
      stream.attachments.push({ title: "", data: new Uint8Array(), properties: new Map() });
      return;
    case ATTACHMENT_TITLE:
      if (current) current.title = decoded(data, stream.charset);
      return;
    case ATTACHMENT_DATA:
      if (current) current.data = data;
      return;
    case ATTACHMENT_PROPERTIES:
      if (current) current.properties = propertiesOf(data);
      return;
  }
}

/** The content of a TNEF stream, as much of it as is whole; null when the bytes are none. */
export function readTnef(bytes: Uint8Array): TnefContent | null {
  const stream: Stream = { charset: "windows-1252", body: "", message: new Map(), attachments: [] };
  try {
    const reader = new Reader(bytes);
    if (reader.u32() !== SIGNATURE) return null;
    reader.u16();
    while (!reader.isAtEnd && stream.attachments.length < MOST) {
      reader.u8();
      const id = reader.u32();
      const data = reader.take(reader.u32());
      reader.u16();
      readAttribute(stream, id, data);
    }
  } catch (error) {
    // Cut off on its way: what came before is still good.
    if (!(error instanceof RangeError)) throw error;
  }
  const { message, charset } = stream;
  return {
    text: textOf(message.get(TEXT as number), charset) || stream.body,
    html: textOf(message.get(HTML as number), charset) || null,
    attachments: stream.attachments.flatMap((one, index) => toAttachment(one, index, charset)),
  };
}

const decoded = (bytes: Uint8Array, charset: string): string =>
  decodeCharset(bytes, charset).replace(/\0+$/, "");

const textOf = (property: Property | undefined, charset: string): string =>
  property ? decoded(property.bytes, property.type === UNICODE ? "utf-16le" : charset) : "";

function toAttachment(
  { title, data, properties }: Attachment,
  index: number,
  charset: string,
): MailAttachment[] {
  const inProperties = properties.get(DATA);
  // An object begins with the id of its interface; what follows a mail's is a mail in TNEF, of no use outside Outlook.
  const content = data.length > 0 || inProperties?.type === OBJECT ? data : (inProperties?.bytes ?? data);
  if (content.length === 0) return [];
  const name = [LONG_NAME, SHORT_NAME]
    .map((id) => textOf(properties.get(id as number), charset))
    .find(Boolean);
  const filename = (name ?? title).split(/[/\\]/).at(-1)?.trim().slice(0, 255);
  const contentId = textOf(properties.get(CONTENT_ID as number), charset).slice(0, 998);
  return [
    {
      filename: filename || `attachment-${index + 1}.bin`,
      contentType: typeOf(textOf(properties.get(MIME_TYPE as number), charset)),
      size: content.byteLength,
      contentId: contentId || null,
      inline: contentId !== "",
      content,
    },
  ];
}

const typeOf = (given: string): string =>
  /^[\w.+-]+\/[\w.+-]+$/.test(given) ? given.toLowerCase() : "application/octet-stream";
