/** Bytes as text, one character each: nothing is lost, whatever they mean, and positions stay. Copies nothing first. */
export const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
