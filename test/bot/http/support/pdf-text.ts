import { inflateSync } from "node:zlib";

/** The words on each page of a PDF made with the built-in fonts: what the show-text operators draw. */
export function pdfPages(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes).toString("latin1");
  const streams = [...file.matchAll(/stream\n([\s\S]*?)\nendstream/g)].map(([, data = ""]) => data);
  return streams.flatMap((data) => {
    try {
      const drawn = inflateSync(Buffer.from(data, "latin1")).toString("latin1");
      return drawn.includes("TJ") ? [textOf(drawn)] : [];
    } catch {
      return [];
    }
  });
}

const textOf = (drawn: string): string =>
  [...drawn.matchAll(/\[(.*?)\] TJ/g)]
    .map(([, pieces = ""]) =>
      [...pieces.matchAll(/<([0-9a-f]*)>/g)].map(([, hex = ""]) => wordOf(hex)).join(""),
    )
    .join("\n");

const WINDOWS_1252 = new TextDecoder("windows-1252");
const wordOf = (hex: string): string => WINDOWS_1252.decode(Buffer.from(hex, "hex"));
