/**
 * The mail inside an opaque S/MIME signature (`application/pkcs7-mime; smime-type=signed-data`, RFC 8551
 * §3.5.2), which Outlook sends at will and a reader without S/MIME sees as `smime.p7m` only. The signature is
 * not verified: this reads the content as an unsigned mail's is read, and the signed original stays attached.
 */
// @ts-nocheck


interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

const SEQUENCE = 0x30;
const OCTETS = 0x04;
const CONSTRUCTED_OCTETS = 0x24;
const EXPLICIT_0 = 0xa0;
const MAX_DEPTH = 12;

/** One BER element (X.690 §8.1) at `position`; null when the bytes are none. Long tags do not occur in CMS. */
function readElement(bytes: Uint8Array, position: number, limit: number, depth: number): Element | null {
  const tag = bytes[position];
  const first = bytes[position + 1];
  if (tag === undefined || first === undefined || position + 2 > limit || depth > MAX_DEPTH) return null;
  if (first === 0x80) return readIndefinite(bytes, position, limit, depth);
  let length = first;
  let start = position + 2;
  if (first > 0x80) {
    const count = first & 0x7f;
    if (count > 4) return null;
    length = 0;
    for (let i = 0; i < count; i++) length = length * 256 + (bytes[start + i] ?? 0);
    start += count;
  }
  const end = start + length;
  return end > limit ? null : { tag, start, end, next: end };
}

/** Indefinite length: elements until two zero bytes (X.690 §8.1.3.6), as OpenSSL writes when it streams. */
function readIndefinite(bytes: Uint8Array, position: number, limit: number, depth: number): Element | null {
  let at = position + 2;
  while (at + 2 <= limit) {
    if (bytes[at] === 0 && bytes[at + 1] === 0) {
      return { tag: bytes[position] as number, start: position + 2, end: at, next: at + 2 };
    }
    const child = readElement(bytes, at, limit, depth + 1);
    if (!child) return null;
    at = child.next;
  }
  return null;
}

function childrenOf(bytes: Uint8Array, parent: Element | undefined, depth: number): Element[] {
  const out: Element[] = [];
  let at = parent?.start ?? 0;
  while (parent && at < parent.end) {
    const child = readElement(bytes, at, parent.end, depth);
    if (!child) break;
    out.push(child);
    at = child.next;
  }
  return out;
}

/** The bytes of an OCTET STRING, whole or in pieces. */
function octets(bytes: Uint8Array, element: Element | undefined): Uint8Array | null {
  if (element?.tag === OCTETS) return bytes.subarray(element.start, element.end);
  if (element?.tag !== CONSTRUCTED_OCTETS) return null;
  const pieces = childrenOf(bytes, element, 6).filter((piece) => piece.tag === OCTETS);
  return Buffer.concat(pieces.map((piece) => bytes.subarray(piece.start, piece.end)));
}

/** The signed content of a CMS SignedData (RFC 5652 §5), or null when the bytes are something else. */
export function signedContent(bytes: Uint8Array): Uint8Array | null {
  const contentInfo = readElement(bytes, 0, bytes.length, 0);
  if (contentInfo?.tag !== SEQUENCE) return null;
  const wrapper = childrenOf(bytes, contentInfo, 1)[1];
  if (wrapper?.tag !== EXPLICIT_0) return null;
  // SignedData: version, digestAlgorithms, encapContentInfo, …; EnvelopedData has no sequence in third place
  // with a content under [0], so an encrypted mail ends here.
  const encapsulated = childrenOf(bytes, childrenOf(bytes, wrapper, 2)[0], 3)[2];
  if (encapsulated?.tag !== SEQUENCE) return null;
  const content = childrenOf(bytes, encapsulated, 4)[1];
  if (content?.tag !== EXPLICIT_0) return null;
  return octets(bytes, childrenOf(bytes, content, 5)[0]);
}
