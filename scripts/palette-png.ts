import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = 8;
/** How many bytes a pixel of Chromium's pictures has, by PNG's colour type: RGB or RGBA. */
const BYTES: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/**
 * The same picture with at most 256 colours: the most frequent, others by the nearest of them. On screens of text and
 * flat areas nothing is seen of it, and the file is a third to a half smaller. PNG: https://www.w3.org/TR/png-3/
 * @param png 8 bits a channel, not interlaced, as Chromium writes it
 */
export function toPalette(png: Buffer): Buffer {
  const { width, height, channels, rows } = readPixels(png);
  const colours = new Uint32Array(width * height);
  for (let pixel = 0; pixel < colours.length; pixel++) {
    const at = pixel * channels;
    colours[pixel] = ((rows[at] ?? 0) << 16) | ((rows[at + 1] ?? 0) << 8) | (rows[at + 2] ?? 0);
  }
  const palette = mostFrequent(colours);
  const indexOf = new Map(palette.map((colour, index) => [colour, index]));
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = colours[y * width + x] ?? 0;
      let index = indexOf.get(colour);
      if (index === undefined) {
        index = nearest(palette, colour);
        indexOf.set(colour, index);
      }
      lines[y * (width + 1) + 1 + x] = index;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    png.subarray(0, SIGNATURE),
    chunk("IHDR", head),
    chunk(
      "PLTE",
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** How many places are kept for kinds of colours, so that a small green dot is not lost among greys. */
const KINDS = 192;

function mostFrequent(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const kinds = new Map<number, number>();
  for (const colour of sorted) {
    const kind = colour & 0xf0f0f0;
    if (!kinds.has(kind) && kinds.size < KINDS) kinds.set(kind, colour);
  }
  return [...new Set([...kinds.values(), ...sorted])].slice(0, 256);
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, one] of palette.entries()) {
    const red = (one >> 16) - (colour >> 16);
    const green = ((one >> 8) & 255) - ((colour >> 8) & 255);
    const blue = (one & 255) - (colour & 255);
    const far = red * red + green * green + blue * blue;
    if (far < least) [best, least] = [index, far];
  }
  return best;
}

/** The bytes of every pixel, one line after the other, without PNG's filters. */
function readPixels(png: Buffer) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = BYTES[png[25] ?? 0] ?? 0;
  if (png[24] !== 8 || channels === 0 || png[28] !== 0)
    throw new Error("not a picture as Chromium writes it");
  const packed: Buffer[] = [];
  for (let at = SIGNATURE; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") packed.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const rows = unfiltered(inflateSync(Buffer.concat(packed)), height, width * channels, channels);
  return { width, height, channels, rows };
}

function unfiltered(filtered: Buffer, height: number, stride: number, channels: number): Buffer {
  const rows = Buffer.alloc(stride * height);
  /** Beyond the edges everything is 0. */
  const byte = (y: number, x: number) => (y < 0 || x < 0 ? 0 : (rows[y * stride + x] ?? 0));
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const before = x - channels;
      const guess = predicted(filter, byte(y, before), byte(y - 1, x), byte(y - 1, before));
      rows[y * stride + x] = (filtered[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return rows;
}

/** PNG's five filters: none, left, up, their mean, Paeth's choice. */
function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const byLeft = Math.abs(up - corner);
  const byUp = Math.abs(left - corner);
  const byCorner = Math.abs(left + up - 2 * corner);
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
