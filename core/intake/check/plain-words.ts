/**
 * A text as the checks compare it: small letters, no accents, plain apostrophes and blanks. People on telephones write
 * "perche", "perchè" and "PERCHE'"; every letter stands where it stood, so that what is found can be shown as written.
 */
export function plainWords(text: string): string {
  let plain = "";
  for (const sign of text.normalize("NFC").split("")) plain += PLAIN.get(sign) ?? lower(sign);
  return plain;
}

const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: "àáâãäÀÁÂÃÄ",
    e: "èéêëÈÉÊË",
    i: "ìíîïÌÍÎÏ",
    o: "òóôõöÒÓÔÕÖ",
    u: "ùúûüÙÚÛÜ",
    "'": "’‘`´",
    " ": "\t\u00a0",
  }).flatMap(([plain, signs]) => [...signs].map((sign) => [sign, plain] as const)),
);

/** A letter whose small form is longer stays: places must not move. */
const lower = (sign: string): string => {
  const small = sign.toLowerCase();
  return small.length === sign.length ? small : sign;
};
