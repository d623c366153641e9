/** A mailbox that answers at once, so that what is measured is the desk. */
export function benchGraph() {
  const mails = new Map<string, Uint8Array>();
  let fresh: string[] = [];
  let serial = 0;
  return {
    /** These arrive; what arrived before is forgotten. */
    deliver(raw: readonly Uint8Array[]): void {
      mails.clear();
      fresh = raw.map((bytes) => {
        const id = `mail-${serial++}`;
        mails.set(id, bytes);
        return id;
      });
    },
    async getJson<T>(path: string): Promise<T> {
      if (!path.includes("/delta")) return { totalItemCount: 0 } as T;
      const receivedDateTime = new Date().toISOString();
      const value = fresh.map((id) => ({ id, receivedDateTime }));
      fresh = [];
      return { value, "@odata.deltaLink": "/next/delta" } as T;
    },
    async getBytes(path: string): Promise<Uint8Array> {
      return mails.get(path.split("/").at(-2) ?? "") ?? new Uint8Array();
    },
  };
}

/** The same mail under a Message-ID of its own. */
export function numbered(raw: Buffer, n: number): Uint8Array {
  const at = raw.indexOf("Message-ID: <");
  return Buffer.concat([raw.subarray(0, at), Buffer.from(`Message-ID: <b${n}.`), raw.subarray(at + 13)]);
}

/** A mail with one attachment of so many bytes, as programs send it: base64 in lines. */
export function largeMail(bytes: number): Uint8Array {
  const line = `${Buffer.alloc(57, "0123456789abcdef").toString("base64")}\r\n`;
  const head =
    "From: Anna <anna@large.example>\r\nSubject: Planimetrie\r\nMessage-ID: <large@large.example>\r\n" +
    'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nIn allegato.\r\n' +
    "--b\r\nContent-Type: application/octet-stream; name=plan.bin\r\nContent-Transfer-Encoding: base64\r\n" +
    'Content-Disposition: attachment; filename="plan.bin"\r\n\r\n';
  return Buffer.concat([
    Buffer.from(head),
    Buffer.alloc(Math.ceil(bytes / 57) * line.length, line),
    Buffer.from("--b--\r\n"),
  ]);
}
