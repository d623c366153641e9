import { isFirstName, markNames } from "./known-names.ts";

/** A name is written `jjjj` in the text these patterns are for (`markEveryName`), title or role before it. */
const TITLE =
  "(?:(?:sig|dott|dr|rag|geom|ing|arch|avv)\\.? ?(?:ra|ssa|re)?\\.? |signor[ae]? |dottor(?:essa|e)? |(?:mi[oa] )?colleg[ao] |tecnico |geometra |ragionier[ea] |ingegner[ea] |architett[oa] |avvocat[oa] |(?:la |il )?operat(?:ore|rice) |amic[oa] )?";
const YOURS = "(?:vostr[oa] )?(?:brav[oa] |mitic[oa] |gentilissim[oa] |solit[oa] |cara |caro )?";
/** Somebody by name: "Marco", "la dott.ssa Pieri", "il vostro collega Ugo Neri". */
export const NAMED = `(?:il |la |l'|lo )?${YOURS}${TITLE}j{3,}(?: j{3,})?(?![a-z])`;
const BY = `(?:da |dal |dalla |dall'|dai )${YOURS}${TITLE}j{3,}(?![a-z])`;
const WITH = `(?:con |col )${NAMED}`;
const TO = `(?:a |al |alla |all'|ad )${YOURS}${TITLE}j{3,}(?![a-z])`;
const HELPER =
  "(?:tecnic[oa]|operat(?:ore|rice)|colleg[ao]|persona|ragazz[oa]|signor[ae]?|addett[oa]|consulente|programmatore)";
/** The one of the last time, who has no name here. */
const SAME = `(?:quel(?:la|lo)? ${HELPER} (?:che|di|dell')|(?:lo |la )?(?:stess[oa]|medesim[oa]|solit[oa]) ${HELPER}|(?:il |la |l'|lo )(?:vostr[oa] )?${HELPER} (?:di ieri|di (?:lunedi|martedi|mercoledi|giovedi|venerdi)|della (?:volta|settimana) scorsa|dell'altra volta|dell'ultima volta|che (?:mi |ci |l'|la |lo |ha |era )))`;

const WISH =
  "(?:vorr(?:ei|emmo)|vogli(?:o|amo)|preferi\\w+|gradi(?:rei|remmo|amo|sco)|desider\\w+|(?:mi|ci) serv(?:e|irebbe)|(?:ho|abbiamo|avrei|avremmo) bisogno d(?:i|el|ella)|cerc(?:o|avo|hiamo|avamo)|pretend(?:o|iamo)|esig(?:o|iamo)|mandate(?:mi|ci)?|aspetto|possibilmente|preferibilmente|esclusivamente|unicamente)";
/** Nothing but this stands between a wish and a person. */
const SMALL =
  "(?: (?:di nuovo|ancora|sempre|proprio|solo|soltanto|esclusivamente|direttamente|possibilmente|preferibilmente|per favore|se possibile|se fosse possibile|personalmente|pure|anche|avere|che|sia|fosse|se ne occupasse|ci fosse|qui|a|piu|un po'|due parole|un attimo|un momento|2 minuti|cortesemente|gentilmente|magari))*";
const JUST =
  "(?: (?:solo|direttamente|preferibilmente|possibilmente|pure|di nuovo|sempre|ancora|personalmente|per favore))?";
const CALL = "(?:ri)?(?:contatt|chiam|telefon|sent|ricontatt|rispond|colleg|aiut|assist|seg[uo])";
const TICKET =
  "(?:ticket|richiesta|segnalazione|mail|messaggio|chiamata|cosa|questione|problema|questa|questo)";
const GIVE = "(?:assegn|gir|inoltr|pass|affid|lasci|smist|indirizz|trasm[ei])";

/** Asked to be handled by this one. */
export const ASKED_FOR: readonly RegExp[] = [
  // A wish and a person.
  new RegExp(
    `\\b${WISH}${SMALL} (?:${NAMED}(?! ?\\w* (?:tra|fra|come|nell\\w*|nei|nel|negli|al|alla)\\b)(?! (?:dell?\\w{0,2}[ '](?:\\w+ )?\\w+ )?(?:mi dia|ci dia|firm|conferm|approv|decid))|${SAME})`,
    "u",
  ),
  new RegExp(
    `\\b${WISH} (?:continuar|proseguir|finir|far|riparlar|concluder|riprend|tornar|definir|risolver|rivolger)\\w*(?: \\w+){0,3}? (?:${WITH}|con ${SAME})`,
    "u",
  ),
  new RegExp(
    `\\b${WITH} (?:mi|ci) (?:ero |eravamo |sono |siamo |avevo )?(?:trov|capi|intend|trovat|capit)\\w*`,
    "u",
  ),
  new RegExp(
    `\\b(?:(?:mi|ci) (?:date|dai|dia|mandate|mandi|passate|passi|riservate)|(?:dat|mandat|riservat)(?:emi|eci))(?: per cortesia| per favore| pure| cortesemente| gentilmente)? (?:di nuovo )?${NAMED}`,
    "u",
  ),
  new RegExp(
    `\\b(?:gradit|attend|aspett|chied|richied|vorr|gradi|desider|confid|sper)\\w*(?: (?:\\w+ )?(?:l'|un'|la |una |il |un |nel |nell'|per |volentieri )?|l'|un')(?:intervento|presenza|telefonata|chiamata|contatto|aiuto|assistenza|supporto|disponibilita|riscontro) (?:di |del |della |dell'|da parte di |da parte del |da parte della )${YOURS}${TITLE}j{3,}`,
    "u",
  ),
  new RegExp(
    `\\b${CALL}\\w*[^.;\\n]{0,30} (?:dovrebbe essere|deve essere|sia|fosse)(?: solo| sempre| di nuovo| proprio)? ${NAMED}`,
    "u",
  ),
  new RegExp(
    `\\b${NAMED}[^?!\\n]{0,60}?\\b(?:contattar|chiamar|richiamar|parlar|sentir|seguit|richiamat|contattat|ricontattat)\\w*(?: solo)? (?:da|con) (?:lui|lei)\\b`,
    "u",
  ),
  new RegExp(
    `\\b(?:parlar(?:e|ne)|conferire|sentir(?:e|mi|ci)|interloquire|confrontar(?:mi|ci)|lavorare|fissare|appuntamento|collegar(?:mi|ci)|vedere|vederci|trattare|discuterne)(?: \\w+){0,3}? (?:${WITH}|con (?:${SAME}))`,
    "u",
  ),
  new RegExp(
    `\\b(?:con altr[oi] che con|non con altri che|solo|soltanto|solamente|unicamente) (?:${WITH}|${BY})`,
    "u",
  ),
  new RegExp(
    `\\b(?:solo|soltanto|solamente|unicamente) ${NAMED} (?:sa|puo (?:risolv|aiut|sistem|interven|capir)\\w*|riesce a (?:risolv|aiut|sistem|capir)\\w*|conosce|e in grado|risolve)(?![a-z])`,
    "u",
  ),
  new RegExp(
    `\\b(?:mi trov\\w+|lavor\\w+|andat\\w) (?:sempre )?(?:molto |davvero |piu )?(?:bene|benissimo|meglio) (?:solo )?${WITH}`,
    "u",
  ),
  new RegExp(`(?:^|[.;:!?\\n,]) ?(?:per caso )?c'e (?:per caso )?${NAMED}[^.?\\n]{0,30}\\?`, "u"),
  // Called, followed, seen to by him.
  new RegExp(
    `\\b(?:contattat|chiamat|richiamat|ricontattat|seguit|assistit|aiutat|gestit|vist|guardat|ripres|trattat|risolt|affiancat|pres|lavorat)[oaie](?: \\w+){0,3}? (?:${BY}|da (?:${SAME})|dallo stess[oa]|dalla stess[oa])`,
    "u",
  ),
  new RegExp(
    `\\b(?:(?:ri)?(?:contatt|chiam|assist|segu|aiut|gest)(?:are|ire|at[oa]|it[oa]|er[ei]|uit[oa])|sentire)(?: \\w+){0,2} dall[oa] (?:stess|solit|medesim)[oa] ${HELPER}`,
    "u",
  ),
  new RegExp(
    `\\b(?:far|fate|fai|faccia|puo far|potete far)(?:mi|ci)? ${CALL}\\w*(?: \\w+){0,2}? (?:${BY}|${NAMED}|da (?:${SAME}))`,
    "u",
  ),
  new RegExp(
    `\\b(?:fat(?:emi|eci)|far(?:mi|ci)) (?:${CALL}\\w+|sapere|avere)(?: \\w+){0,2}? (?:${BY}|da (?:${SAME}))`,
    "u",
  ),
  new RegExp(
    `\\b(?:mi|ci|me l[oa]|ce l[oa]|se ne) (?:(?:ri)?(?:contatt|chiam|telefon|ricontatt|rispond|aiut|assist|seg[uo]|occup|guard|ved|prend|sistem|risolv|pens|controll|gestisc)(?:i|a|e|asse|esse|hi|hasse|era|eremo)?|puo \\w+|potrebbe \\w+|potete far \\w+)${JUST} (?:da )?(?:${NAMED}|${SAME})`,
    "u",
  ),
  new RegExp(
    `\\b(?:l[oa] (?:segu|guard|ved|prend|gestisc|controll|sistem|risolv)(?:a|i|asse|esse)|(?:puo|potrebbe|riesce a|riuscirebbe a) (?:${CALL}|ved|guard|prend|gestir|occup|sistem|risolv|controll)\\w*(?:mi|ci|la|lo|ne|li))${JUST} (?:${NAMED}|${SAME})`,
    "u",
  ),
  new RegExp(
    `\\b(?:fate|faccia|far|fai|fate)(?:mel[aoie]|cel[aoie]|mi|ci|l[aoie])? (?!sapere|vedere)\\w+re ${BY}`,
    "u",
  ),
  new RegExp(
    `\\b(?:ci pensi|intervenga|venga|torni|risponda|se ne occup\\w+|a (?:ri)?(?:contattar|chiamar|ricontattar|seguir|risponder)(?:mi|ci) (?:sia|fosse))(?: sempre| solo| di nuovo| proprio)? (?:${NAMED}|${SAME})`,
    "u",
  ),
  new RegExp(
    `\\b(?:puo|potrebbe|riesce|riuscirebbe) ${NAMED} (?:a )?(?:${CALL}|guardar|occupar|sistemar|interven|dar|far|veder)\\w+`,
    "u",
  ),
  new RegExp(
    `\\b${NAMED} (?:mi |ci )?(?:puo|potrebbe|riesce a|riuscirebbe a) (?:${CALL}|guardar|occupar|intervenir|dar(?:mi|ci)|veder)\\w*`,
    "u",
  ),
  new RegExp(`\\bche ${NAMED} (?:mi|ci|se ne|lo|la) (?:${CALL}|occup|guard|veda|prenda)\\w*`, "u"),
  new RegExp(
    `\\bse (?:c'e |possibile )?${NAMED} ?(?:c'e|e (?:in turno|disponibile|liber[oa]|in servizio|in ufficio|presente))?[^.;?\\n]{0,30}\\b(?:vorrei|preferi\\w+|meglio|lui|lei)\\b`,
    "u",
  ),
  // Given to him.
  new RegExp(
    `\\b${GIVE}(?:ate|a|i|o(?<=\\bmi affido)|are|ar|ino|eteci|ete)(?:l[aoie]|mel[aoie]|mi|ci)?(?: (?:pure|subito|per favore|direttamente|cortesemente))? (?:(?:il |la |questa |questo )?${TICKET} )?(?:mail )?${TO}`,
    "u",
  ),
  new RegExp(`(?:^|[.;:!?\\n]) ?da (?:assegnare|girare|inoltrare|passare|affidare) ${TO}`, "u"),
  new RegExp(
    `\\b${TICKET}\\b[^.;:\\n]{0,25}\\b(?:va|vada|lo|la|venga|sia|da) ${GIVE}\\w* (?:pure )?${TO}`,
    "u",
  ),
  new RegExp(
    `\\b(?:pratica|lavoro|intervento|assistenza)\\b[^.;:\\n]{0,25}\\b(?:va|vada|venga|sia|da) (?:assegnat|affidat|girat|passat|assegnar|affidar)\\w* ${TO}(?=[.,;!)\\n]|$| (?:come|per|grazie|che (?:sa|conosce|segue|ha gia)))`,
    "u",
  ),
  new RegExp(
    `\\b(?:chied|gradi|vorr|preg|preferi)\\w*(?: \\w+){0,3}? (?:assegnat|affidat|girat|passat|inoltrat)[oa] ${TO}`,
    "u",
  ),
  new RegExp(`\\b(?:passar|passat)(?:mi|ci|emi|eci) ${NAMED}`, "u"),
  new RegExp(`\\b(?:avvis(?:are|ate)|riservat[oa] a)(?: \\w+)? ?${NAMED}`, "u"),
  // In the heading.
  new RegExp(
    `\\b(?:alla )?(?:cortese (?:att(?:enzione|\\.)|c\\.? ?a\\.?)|c\\.? ?att?\\.|c\\. ?a\\.?|c/a|ca\\b)(?:ne)? ?(?:di |del |della |dell'|:)? ?${NAMED}`,
    "u",
  ),
  new RegExp(
    `\\b(?:all'|alla cortese |cortese |c\\. ?)att(?:enzione|\\.(?:ne)?) ?(?:di |del |della |dell'|:)? ?${NAMED}`,
    "u",
  ),
  new RegExp(
    `(?:^|\\n) *(?:ciao,? |salve,? |buongiorno,? )?(?:e |questa e |ticket |richiesta |mail )?(?:per|x) ${NAMED} *(?:$|[:;,.!\\n(-]|(?:che|dell'assistenza|del|se|urgente|grazie)\\b)`,
    "u",
  ),
  /j{3,}[,!. ]{1,3}(?:questa |questo |il ticket )?(?:e|sarebbe) (?:per te|roba tua|cosa tua)\b/u,
  /\b(?:lo|la) stess[oa] (?:tecnic[oa]|operat(?:ore|rice)|colleg[ao]|persona|ragazz[oa]) (?:di|dell'|della|che)\b/u,
];

const TITLED_SURNAME =
  /(?<![\p{L}\d])(?:sig|dott|dr|rag|geom|ing|arch|avv)(?:\.\s?(?:ra|ssa|re)?\.?|ra\.?|ssa\.?)?\s{1,2}((?:(?:lo|la|de|di|del|della|dal|dalla|d['’])\s?)?\p{Lu}[\p{L}'’]{2,20})(?: (\p{Lu}[\p{L}'’]{2,20}))?|(?<![\p{L}\d])(?:signor[ae]?|dottor(?:essa|e)?|geometra|ragionier[ea]?|ingegner[ea]?|professor(?:essa|e)?|architett[oa]|avvocat[oa]|(?:vostr[oa] )?(?:collega|tecnico|operat(?:ore|rice)))\s(\p{Lu}[\p{L}'’]{2,20})/giu;
const SMALL_NAME = /(?<![\p{L}\d@._-])\p{L}{4,15}(?![\p{L}\d@_])/gu;
/** Words too, but with a capital behind these they are people. */
const WORD_AND_NAME =
  /(?<=(?<!\p{L})(?:[Aa]|[Dd]a|[Cc]on|[Ll]a|[Dd]alla|[Aa]lla|[Dd]i) )(?:Chiara|Serena|Marina|Gemma|Greta|Grazia|Olga|Lina|Viola|Bianca|Vera|Celeste|Bruno|Bruna|Vito|Fausto|Olga|Iris|Elia)(?!\p{L}| di\b)/gu;
const MARK = "j";

/**
 * A text's plain words with `jjjj` for names: first names, in small letters and great ones too, and what stands behind a title.
 * @param own words of the sender's own name
 */
export function markEveryName(text: string, plain: string, own: ReadonlySet<string>): string {
  let marked = markNames(text, plain, own);
  const put = (start: number, word: string): void => {
    marked = marked.slice(0, start) + MARK.repeat(word.length) + marked.slice(start + word.length);
  };
  for (const { 0: words, 1: first, 2: second, 3: third, index } of text.matchAll(TITLED_SURNAME)) {
    for (const name of [first, second, third]) {
      if (name !== undefined && /^\p{Lu}/u.test(name) && !own.has(name.toLowerCase()))
        put(index + words.lastIndexOf(name), name);
    }
  }
  for (const { 0: word, index } of text.matchAll(WORD_AND_NAME)) put(index, word);
  for (const { 0: word, index } of text.matchAll(SMALL_NAME)) {
    const small = word.toLowerCase();
    const isShouted = word === word.toUpperCase();
    if ((isShouted || word === small) && isFirstName(small, false) && !own.has(small)) put(index, word);
  }
  return marked;
}
