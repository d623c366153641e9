import type { MailParts } from "../mail-parts.ts";
import { plainWords } from "../plain-words.ts";
import { showsOnlyAnError } from "./error-only.ts";
import { speaksOfOfficeWork } from "./office-talk.ts";

/** Who has an address of his own house writes for it; of these everybody may have one. */
const ANYBODYS_MAIL =
  /(?:^|[@.])(?:gmail|googlemail|libero|virgilio|alice|tin|tim|tiscali|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|inwind|iol|blu|email|e-?mail|mail|fastwebnet|fastmail|vodafone|poste|postecert|pec|legalmail|aruba|arubapec|pecaruba|cgn|sicurezzapostale|proton|protonmail|proton|pm|zoho|teletu|wind|interfree|supereva|yandex|kataweb|sms|posta|webmail|casa|istruzione|sapo|ukr|163|qq|laposte|rambler|seznam|abv|tutanota|tuta|duck|posteo|pecimprese|mypec|actaliscertymail|namirialpec|pecpro|postacertificata)(?:-?(?:pec|mail))?\.[a-z.]{2,20}$/u;

/** Whether the domain of an address is of one house, so that it says for whom he writes. */
export const isOfOneHouse = (domain: string): boolean =>
  domain.includes(".") && !ANYBODYS_MAIL.test(domain) && !PEC_OF_MANY.test(domain);

/** "pec.ordineavvocati.it", "geopec.it": members' boxes. */
const PEC_OF_MANY =
  /(?:^|\.)(?:geopec|pecavvocati|ingpec|archiworldpec|pec\.ordine\p{L}{0,30}|ordine\p{L}{0,30}pec)\./u;

const OFFICE =
  "(?:uff(?:ici[oi]|\\.)?|sportell[oi]|settor[ei]|segreteria|ragioneria|anagrafe|protocollo|tributi|edilizia(?: privata)?|urbanistica|economato|personale|demografici|stato civile|polizia locale|suap|urp|lavori pubblici|biblioteca|servizi (?:sociali|demografici|scolastici)|ced|comune|municipio|ente|provincia|scuola|asl|caf|patronato|studio)";
/** An office as its people sign: "Ilenia, uff. acquedotto". */
const DESK = `(?:${OFFICE}|acquedotto|cimiter[io]|cimiteriali|cultura|patrimonio|mensa|nido|manutenzioni|paghe|contabilita|vendite|acquisti|elettorale|sociali|affari generali|gare|appalti|contratti|messi|toponomastica|sport|turismo|commercio|ambiente|trasporti|verbali|vigili|sistemi informativi|finanziari[oa]?|bilancio|entrate|amministrazione|economato|leva|aire|cassa|magazzino|archivio)`;
const OUR = "(?:nostr[oaie]|mi[oa]|miei)";

/** Words of a mailbox that no private person gives his own. */
const OFFICE_BOX =
  /(?:^|[^a-z])(?:uff[a-z]{0,20}|[a-z]{1,20}(?:ufficio[a-z]{0,15}|comune|segreteria|ragioneria|protocollo|tributi|anagrafe|demografici)|segr(?:eteria)?|comun(?:e|ale)|affarigenerali[a-z]{0,15}|statocivile|elettorale|prot|messi|lavoro|work|paghe|acquedotto|cimiteri|manutenzioni|lavoripubblici|llpp|utc|ragioneria|tributi|anagrafe|protocollo|economato|demografici|polizialocale|vigili|biblioteca|urp|suap|ced|caf|patronato|studio|ditta|scuola|istituto|amministrazione|contabilita)(?:$|[^a-z])/u;

/** The writer says he works somewhere, in whichever words: his office, his people, the public he serves. */
const AT_WORK: readonly RegExp[] = [
  new RegExp(
    `\\b(?:lavoro|lavoriamo|lavora(?:vo|ndo)|presto servizio|opero|sono in servizio|sono impiegat[oa]|sono addett[oa])\\b(?: \\w+){0,3} (?:a|al|all'|alla|allo|ai|agli|in|nel|nell'|nella|nello|presso|per|presso il|presso la|presso l'|presso lo|per il|per la|per l'|per un|per uno|per una|come) ?${OFFICE}\\b`,
    "u",
  ),
  new RegExp(
    `\\b(?:il|la|lo|l'|i|le|al|alla|del|della|nel|nella|dal|dalla|dei|delle|ai) ?${OUR} (?:${OFFICE}|collegh?[aie]|dirigente|responsabile|assessor[ei]|sindac[oa]|operator[ei]|dipendenti|impiegat[oiea]|utenti|contribuenti|cittadini|utenza|client[ei]|assistiti|posta(?:zione|zioni)?|tesoriere|amministrazione)\\b`,
    "u",
  ),
  new RegExp(
    `\\b(?:noi|io) (?:del|dell'|della|dello|dei|degli|delle|all'|alla|al|in) ?${OFFICE}\\b|\\b(?:qui|da noi|noi) (?:in|all'|alla|allo|al) ?${OFFICE}\\b|\\bda noi in (?:comune|ufficio)\\b`,
    "u",
  ),
  /\bsiamo (?:un |una |uno |un'|il |la |lo |l')(?:\w+ ){0,2}?(?:ditta|impresa|studio|societa|azienda|comune|ente|ufficio|scuola|associazione|caf|patronato|cooperativa|consorzio|fondazione)\b/u,
  new RegExp(
    `\\b(?:sono|siamo) (?:\\w+ ){0,2}?(?:arrivat|passat|assegnat|trasferit|assunt|finit|entrat|nuov|subentrat)[oaie](?: \\w+){0,3} (?:a|al|all'|alla|allo|ai|agli|in|nel|nell'|nella|nello) ?${OFFICE}\\b`,
    "u",
  ),
  /\bcome (?:ditta|impresa|azienda|societa|cooperativa|associazione|studio)\b(?! (?:individuale|posso|si))/u,
  new RegExp(
    `\\b(?:sono|qui|parla|scrive|scrivo|parli) (?!(?:la|il|lo|gli|le|stat|anche|sempre) )\\w{2,20} (?:\\w{2,20} )?(?:del|dei|dell'|della|dal|dalla|dall'|all'|alla|ai) ?${DESK}\\b`,
    "u",
  ),
  /\bin ufficio (?:(?:qui|da noi|adesso|ora) )?(?:siamo|sono (?:arrivat|entrat|tutt|rientrat)\w*|abbiamo|ci sono|da noi|usiamo|non riusciamo)\b|\b(?:posta|mail|casella|telefono|linea|pc|computer|collega|colleghi|colleghe)(?: quella)? (?:d'ufficio|dell'ufficio|dello sportello)\b|\bquella (?:d'|dell')ufficio\b/u,
  /\b(?:c'e|ho|abbiamo) (?:gia )?(?:la |una )?(?:fila|coda|gente|utenti|persone|pubblico)\b[^.;\n]{0,20}\b(?:sportello|ufficio|davanti|fuori|che aspetta)/u,
  /\bper conto (?:del comune|dell'ente)|\babbiamo cambiato (?:sindac|segretari|dirigent|responsabil)|\bcome ufficio\b|\b(?:nostre?|nostri) (?:maestr|insegnant|educatric|autist|cuoch|vigil)\w{1,2}\b|\b(?:assunt|distaccat)[oa] (?:in|al|dal|presso il|presso la) (?:comune|ente|provincia|unione|ufficio)\b/u,
  /\bsono (?:il|la|un|una|un'|l')? ?(?:nuov[oa] )?(?:responsabile (?:del|dei|della|dell'|delle)|mess[oa] |segretari[oa] comunal|istruttor|ufficiale d|ragionier[ea] (?:del|cap)|assistente sociale|economo|addett[oa] a|impiegat[oa] (?:del|al|all)|bibliotecari[oa])|\bsono (?:il|la|un|una|l'|un') ?(?:nuov[oa] |vostr[oa] )?(?:mess[oa]|segretari[oa]|vigil[ei]|vigilessa|economa|ragionier[ea]|sindac[oa]|assessor[ea]|comandante|impiegat[oa]|operat(?:ore|rice)|stagista|tirocinante|supplente)\b(?! (?:di|in) (?:mi|pension))|\b(?:il|col|con il) mio socio\b/u,
  /\bsiamo in (?:due|tre|quattro|pochi|poche) in ufficio\b|\b(?:devo|dobbiamo|stiamo|sto) (?:emett|facend|fare|firm|pubblic|caric|chiud|liquid|elabor|notific|protocoll)\w{0,8} (?:\w+ )?(?:mandat|reversal|deliber|determin|cedolin|stipend|ruol[oi]|relat|flussi|bilanci)/u,
  /\b(?:gli utenti|i cittadini|i contribuenti|le famiglie|i clienti|l'utenza)\b(?: \w+){0,5} (?:(?:ci|mi) \w+|lamentano|segnalano|telefonano|protestano)/u,
  /\b(?:istruiamo|protocolliamo|emettiamo|rilasciamo|liquidiamo|pubblichiamo|notifichiamo|rendicontiamo)\b/u,
  /\b(?:reversal[ei]|giornale di cassa|fattur[ae] passiv[ae]|impegn[oi] di spesa|ordinativ[oi] di (?:incasso|pagamento)|mandat[oi] di pagamento|liste elettorali|scadenzario|variazion[ei] di bilancio|flusso al tesoriere|registro giornaliero)\b/u,
];

/** A line below the letter that is an office's: "Ufficio Patrimonio", "uff. ragioneria". */
const OFFICE_LINE = new RegExp(
  `^\\W*(?:(?:\\w+ ){1,3}[-,/|] ?)?(?:l'|il |la )?(?:uff(?:icio|\\.) ?\\w|serv(?:izio|izi|\\.) \\w|settore \\w|${OFFICE}(?: |$)|(?:istruttor|funzionari|dirigente|respons|segretari[oa] comunal|ragionier|messo comunal|assistente social|vice ?segretari)\\w*)`,
  "u",
);
/** The same behind a name: "Stefano Luzi, resp. finanziario", "- Ivonne (URP)", "Rita, tributi 0541 22 00". */
const OFFICE_BEHIND = new RegExp(
  `^ ?(?:l'|il |la |lo |per l'|dall'|dell'|del |dei )?(?:(?:uff(?:icio|\\.)|serv(?:izio|izi|\\.)|settore|area|resp(?:onsabile|\\.)) ?(?:dell'|del |dei |di |della )?\\w{2}|${DESK}\\W{0,3}(?:$|[\\d(+]|tel|cell|int))`,
  "u",
);
const signsOffice = (line: string): boolean =>
  OFFICE_LINE.test(line) ||
  line
    .split(/[,(|/–-]/u)
    .slice(1)
    .some((part) => OFFICE_BEHIND.test(part));

const SIGNING_LINES = 5;

/**
 * Whether the writer plainly works for a body or a firm: only he can be asked for which (spec G5). A citizen writes about
 * a matter of his own, and of a mail that does not tell nobody is asked.
 * @param start where the signing lines begin, as an index in `parts.lines`
 */
export function worksForBody(parts: MailParts, start: number): boolean {
  const { mail, lines, subject, fresh } = parts;
  const box = plainWords(`${mail.from.address.split("@")[0] ?? ""} ${mail.from.name}`);
  if (OFFICE_BOX.test(box)) return true;
  const text = plainWords(`${subject}\n${fresh}`);
  if (AT_WORK.some((pattern) => pattern.test(text))) return true;
  if (speaksOfOfficeWork(`${subject}\n${fresh}`) || showsOnlyAnError(parts, start)) return true;
  return lines
    .slice(Math.max(1, start, lines.length - SIGNING_LINES))
    .map(plainWords)
    .some((line) => line.length <= 60 && signsOffice(line));
}
