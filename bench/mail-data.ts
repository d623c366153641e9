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

const WORDS =
  "stampante ufficio contratto fattura consegna ritardo sistema accesso utente password rete pagamento ordine sede perché così città qualità".split(
    " ",
  );

/** The n-th mail of a mailbox that was in use for years: about 3 KB, an attachment of 6 KB with every fifth. */
export function mailOfYears(n: number): Uint8Array {
  const word = (place: number) => WORDS[(n * 7 + place * place + place * (n % 11)) % WORDS.length];
  const text = Array.from(
    { length: 330 },
    (_, place) => word(place) + (place % 12 === 11 ? ".\r\n" : ""),
  ).join(" ");
  const head =
    `From: Cittadino ${n} <cittadino${n % 5_000}@cliente${n % 25}.example>\r\nTo: contactcenter@cittametropolitanaroma.example\r\n` +
    `Subject: Richiesta n. ${n} ${word(3)}\r\nMessage-ID: <anni-${n}@cliente${n % 25}.example>\r\n`;
  const plain = `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text}\r\n`;
  if (n % 5 !== 0) return Buffer.from(`${head}${plain}`);
  const file = Buffer.alloc(6_000, `${n} `).toString("base64").replace(/.{76}/g, "$&\r\n");
  return Buffer.from(
    `${head}Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n${plain}--b\r\nContent-Type: application/pdf\r\n` +
      `Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="documento-${n}.pdf"\r\n\r\n${file}\r\n--b--\r\n`,
  );
}
