import { inflateSync } from "node:zlib";

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha, each 0 to 255. */
  at(x: number, y: number): readonly [number, number, number, number];
}

/** The pixels of a PNG of eight bits a channel, RGB or RGBA, not interlaced (W3C PNG §9). */
export function pixelsOf(png: Buffer): Pixels {
  const [width, height, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]];
  const channels = kind === 6 ? 4 : 3;
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const lines = inflateSync(Buffer.concat(data));
  const stride = width * channels;
  const bytes = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (stride + 1)];
    for (let n = 0; n < stride; n++) {
      const left = n < channels ? 0 : bytes[y * stride + n - channels]!;
      const up = y === 0 ? 0 : bytes[(y - 1) * stride + n]!;
      const corner = y === 0 || n < channels ? 0 : bytes[(y - 1) * stride + n - channels]!;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter!]!;
      bytes[y * stride + n] = (lines[y * (stride + 1) + 1 + n]! + guess) & 255;
    }
  }
  return {
    width,
    height,
    at: (x, y) => {
      const [r = 0, g = 0, b = 0, a = 255] = bytes.subarray((y * width + x) * channels).subarray(0, channels);
      return [r, g, b, a];
    },
  };
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [left, up, corner].map((each) => Math.abs(left + up - corner - each)) as [
    number,
    number,
    number,
  ];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
