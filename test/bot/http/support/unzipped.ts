import { inflateRawSync } from "node:zlib";

/** The files of a zip archive as texts, by its central directory. */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = Buffer.from(bytes);
  const files = new Map<string, string>();
  for (
    let at = zip.readUInt32LE(zip.lastIndexOf("PK\u0005\u0006") + 16);
    zip.readUInt32LE(at) === 0x02014b50;
  ) {
    const [size, nameLength, more, comment] = [
      zip.readUInt32LE(at + 20),
      ...[28, 30, 32].map((n) => zip.readUInt16LE(at + n)),
    ];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + size!);
    const content = zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    files.set(zip.toString("utf8", at + 46, at + 46 + nameLength!), content.toString());
    at += 46 + nameLength! + more! + comment!;
  }
  return files;
}
