import type { MailParts } from "../mail-parts.ts";

/** Firms and associations by the name they go by: "Studio Bianchi", "Rossi & C. snc", "CAF Piceno". */

const LEGAL_FORM =
  /\b\p{Lu}[\p{L}&.'’-]{1,30}(?: (?:[\p{L}&.'’]{1,20}))? (?:s\.?\s?n\.?\s?c|s\.?\s?r\.?\s?l(?:\.?\s?s)?|s\.?\s?a\.?\s?s|s\.?\s?p\.?\s?a|s\.?\s?t\.?\s?p|soc\.? ?coop|onlus|a\.?p\.?s)\b/iu;
const KIND_AND_NAME =
  /\b(?:[Dd]itta(?: individuale)?|[Ss]tudio(?: (?:[Aa]ssociato|[Tt]ecnico|[Ll]egale|[Cc]ommerciale|[Nn]otarile))?|[Ii]mpresa(?: (?:edile|individuale))?|[Oo]fficina|[Aa]utocarrozzeria|[Aa]ssociazione(?: culturale| sportiva)?|[Cc]ooperativa|[Ff]ondazione|CAF|[Cc]af|[Pp]atronato|[Ff]armacia|[Aa]genzia|[Cc]ondominio|[Ii]mpianti|[Ii]stituto [Cc]omprensivo|[Ll]iceo|[Cc]onsorzio|ASD|A\.S\.D\.|APS|[Pp]olisportiva|[Pp]arrocchia|[Pp]ro [Ll]oco|[Cc]ircolo|Bar|[Tt]rattoria|[Rr]istorante|[Pp]izzeria|Hotel|Albergo|Autoservizi|Termoidraulica|Idraulica|Panificio|Tabaccheria|Immobiliare|Camping) (?:di )?["“«]?\p{Lu}[\p{L}'’. ]{2,30}/u;
/** "IC Pascoli", 'I.C. "G. Pascoli"'. */
const SCHOOLS = /(?<![\p{L}.])I\.?C\.? ["“«]?\p{Lu}[\p{L}'’. ]{2,30}/u;
/** Who practises alone is his own firm. */
const PROFESSION =
  /(?<!\p{L})(?:commercialista|avvocat[oa]|notai[oa]|consulente del lavoro|revisore (?:legale|contabile)|liber[oa] professionista|amministrat(?:ore|rice) di condomini[oi]?|agronom[oa]|perito (?:agrario|industriale)|tributarista|veterinari[oa]|odontoiatra)(?!\p{L})/iu;

const NAMED = [KIND_AND_NAME, LEGAL_FORM, SCHOOLS, PROFESSION];
/** Those that exist once, and everybody knows: "INPS", "Agenzia delle Entrate" are spoken of, not written for. */
const PUBLIC = /(?:Entrate|INPS|INAIL|Riscossione)/u;

const SCHOOL =
  /\b(?:[Ss]cuola(?: (?:primaria|secondaria|media|elementare|materna|dell['’]infanzia))?|[Pp]rimaria|[Ss]econdaria|[Ii]nfanzia|[Pp]less[oi]|[Aa]silo(?: nido)?|[Nn]ido) ["“«]?\p{Lu}[\p{L}'’.]{1,30}/u;

/** The school a text speaks of: who works in one says so. */
export const schoolIn = (text: string): string | null => SCHOOL.exec(text)?.[0] ?? null;

const SIGNING_LINES = 8;
const LONGEST_LINE = 90;

/** The firm a mail comes from: in the sender's name or below the letter. Others are spoken of. */
export function firmOf({ mail, lines }: MailParts): string | null {
  const signing = lines
    .slice(1)
    .slice(-SIGNING_LINES)
    .filter((line) => line.length <= LONGEST_LINE);
  const text = [mail.from.name, ...signing].join("\n");
  const [found = null] = NAMED.map((pattern) => pattern.exec(text)?.[0]).filter((name) => name !== undefined);
  return found === null || PUBLIC.test(found) ? null : found;
}
