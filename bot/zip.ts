import { crc32 } from "node:zlib";

/** A file of an archive, read when its turn comes. */
export interface ZipFile {
  readonly path: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

interface Written {
  readonly name: Buffer;
  readonly crc: number;
  readonly size: number;
  readonly offset: number;
}

/** Names are UTF-8, and size and checksum follow the bytes (APPNOTE.TXT §4.4.4, bits 11 and 3). */
const FLAGS = 0x0808;
const VERSION = 20;
/** Midnight of 1 January 1980, the first there is: when it was packed is nobody's business. */
const DATE = 0x0021;
const LARGEST = 0xffffffff;
const MOST_FILES = 0xffff;

/**
 * The files as one ZIP archive (PKWARE APPNOTE.TXT), uncompressed and a piece at a time: mails and pictures hardly
 * shrink. Throws past 4 GB or 65,535 files, which would need ZIP64.
 */
export async function* zip(files: Iterable<ZipFile>): AsyncGenerator<Uint8Array> {
  const written: Written[] = [];
  let offset = 0;
  for (const { path, bytes } of files) {
    const name = Buffer.from(path);
    const head = Buffer.concat([localHeader(name), name]);
    yield head;
    let [crc, size] = [0, 0];
    for await (const piece of bytes) {
      crc = crc32(piece, crc);
      size += piece.byteLength;
      yield piece;
    }
    yield descriptor(crc, size);
    written.push({ name, crc, size, offset });
    offset += head.length + size + 16;
    if (offset > LARGEST || written.length > MOST_FILES) throw new Error("too large for a ZIP archive");
  }
  const directory = Buffer.concat(written.flatMap((file) => [centralHeader(file), file.name]));
  yield directory;
  yield end(written.length, directory.length, offset);
}

function localHeader(name: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(FLAGS, 6);
  header.writeUInt16LE(DATE, 12);
  header.writeUInt16LE(name.length, 26);
  return header;
}

function descriptor(crc: number, size: number): Buffer {
  const fields = Buffer.alloc(16);
  fields.writeUInt32LE(0x08074b50, 0);
  fields.writeUInt32LE(crc, 4);
  fields.writeUInt32LE(size, 8);
  fields.writeUInt32LE(size, 12);
  return fields;
}

function centralHeader({ name, crc, size, offset }: Written): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(VERSION, 6);
  header.writeUInt16LE(FLAGS, 8);
  header.writeUInt16LE(DATE, 14);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(size, 20);
  header.writeUInt32LE(size, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(offset, 42);
  return header;
}

function end(files: number, size: number, offset: number): Buffer {
  const fields = Buffer.alloc(22);
  fields.writeUInt32LE(0x06054b50, 0);
  fields.writeUInt16LE(files, 8);
  fields.writeUInt16LE(files, 10);
  fields.writeUInt32LE(size, 12);
  fields.writeUInt32LE(offset, 16);
  return fields;
}
