/** Abbreviations of letters and offices after which a sentence goes on; without their last full stop. */
const ABBREVIATIONS = new Set(
  `dott dr dr.ssa dott.ssa dottssa sig sigg sig.ra sig.na sigra ing avv arch geom rag prof prof.ssa on spett spett.le egr gent gent.mo
  gent.ma gent.mi gentmo preg preg.mo ill ill.mo art artt co c.a p.e p.es es ecc pag pagg n nn nr num tel cell fax cod prot rif
  all allegg lett par cap cfr vd ss segg s.p.a s.r.l spa srl p.iva p.i c.f d.lgs d.l d.p.r d.m d.p.c.m l l.r lgs reg det del
  min max ca circa sez fg mapp sub part loc fraz p.zza v.le v c.so int int.no u.o u.r.p d.ssa st sc vol ed avv.to mr mrs ms vs ns u.s a.s a.c`
    .split(/\s+/)
    .map((word) => word.trim()),
);

const BULLET = /^\s*(?:[-–—*•·▪◦]|\(?\d{1,2}[.)°]|\(?[a-z]\))\s+/i;
/** A full stop, several, or another mark of the end, with the quotes and brackets it closes. */
const END = /(?:(?<![.!?…])[.!?…]+|;$)["'”’»)\]]*(?=\s|$)/g;
/** Lines shorter than this that end without a mark are lines somebody ended: a list, a title, an address. */
const WRAPPED = 55;

/** Lines a program broke become one again. */
function blocks(text: string): readonly string[] {
  const found: string[] = [];
  let isOpen = false;
  let endsInComma = false;
  for (const raw of text.replace(/\r\n?/g, "\n").split(/[\n\u2028\u2029]/)) {
    const line = raw.trim();
    if (line === "") isOpen &&= endsInComma;
    else if (isOpen && !BULLET.test(line)) found[found.length - 1] += ` ${line}`;
    else found.push(line.replace(BULLET, ""));
    if (line === "") continue;
    // "Gentile utente," goes on below, whatever stands between.
    endsInComma = line.endsWith(",");
    isOpen = endsInComma || (line.length >= WRAPPED && !/[.!?:;…]["'”’»)]*$/.test(line));
  }
  return found;
}

/** Whether the mark at `index` stands inside a sentence: an abbreviation, an initial, a number of a list. */
function isInside(block: string, index: number, mark: string): boolean {
  if (!mark.startsWith(".") || mark.startsWith("..")) return false;
  const before = block.slice(0, index);
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0].toLowerCase() ?? "";
  const after = block.slice(index + mark.length).trimStart();
  if (after === "") return false;
  if (ABBREVIATIONS.has(word)) return true;
  if (/^\p{L}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  return /^\p{Ll}/u.test(after);
}

function sentencesOfBlock(block: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (const { index, 0: mark } of block.matchAll(END)) {
    if (isInside(block, index, mark)) continue;
    found.push(block.slice(from, index + mark.length).trim());
    from = index + mark.length;
  }
  found.push(block.slice(from).trim());
  return found.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/**
 * The sentences of a text: ended by full stops that end something, or by the end of a paragraph, of a line somebody
 * ended, or of an item of a list. Abbreviations, decimals, dates, addresses of the web end none.
 */
export const sentencesOf = (text: string): readonly string[] => blocks(text).flatMap(sentencesOfBlock);
