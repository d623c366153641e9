import { normalise } from "../../search/normalise.ts";
import type { ParsedMail } from "../mail.ts";
import { isThankful, saysThanks } from "../thanks.ts";
import type { FreshText } from "./clauses.ts";
import { asks, reportsFault } from "./requests.ts";

/** Tells that what was asked for has been done or understood; on text in lower case without accents. */
const DONE =
  /\b(?:(?:problema|questione|errore|anomalia|ticket|caso|segnalazione|guasto)\b.{0,30}\b(?:risolt\w|rientrat\w|sistemat\w|chius\w|superat\w|sparit\w)|(?:ora|adesso|tutto|finalmente|gia|perfettamente|stampa|accesso)\b.{0,25}\b(?:funziona|ok|a posto|corrett\w|regolar\w+|perfett\w+)|funziona(?:no)? (?:tutto|perfettamente|di nuovo|regolarmente|correttamente|ora|adesso|benissimo|bene|alla perfezione|anche)|(?:ho|abbiamo) (?:\S+ )?(?:risolto|sistemato|ricevuto|scaricato|letto|capito|visto|trovato)|(?:sono|siamo) (?:\S+ )?riuscit\w|ci sono riuscit\w|pot(?:ete|ete pure|rete) (?:\S+ )?chiudere|chiud(?:ete|ere|a|i) (?:pure )?(?:il|la|questo|questa)|ticket (?:puo|si puo)|siete stat[ie]|sei stat[oa]|e stat[oa] (?:\S+ ){0,3}(?:gentil\w+|chiar\w+|rapid\w+|dispon\w+|risol\w+|utile|veloc\w+|di aiuto|prezios\w+)|non (?:ho|abbiamo|c'e|serve|occorre) (?:\S+ )?(?:altr\w+|bisogno)|non serve altro|(?:seguiro|seguiremo|procedero|procedo|procediamo|procederemo|provvedo|provvedero|provvederemo|faro|faremo|terro|applichero|utilizzero) |come (?:da voi |mi avete |ci avete |da )?(?:indicat\w|suggerit\w|richiest\w|spiegat\w|vostr\w indicazion\w)|confermo|confermiamo|(?:e|sono|ha|hanno|avete|mi avete) (?:gia |proprio |appena )?(?:stat\w )?(?:gia )?(?:riparat\w|ripristinat\w|aggiustat\w|corrett\w|aggiornat\w|sostituit\w|sbloccat\w|evas\w|accreditat\w|rilasciat\w|passat\w|venut\w|consegnat\w|riattivat\w|liberat\w|risolt\w|sistemat\w|pulit\w|riaccess\w|rimoss\w|recuperat\w|completat\w|effettuat\w|aiutat\w|salvat\w)|ricevut[oaie]\b|(?:lo|la|li) (?:comunico|inoltro|giro|passo|riferisco|riferiro|comunichero|girero|inoltrero|dico|diro|provo|provero|leggo|leggero)|complimenti|bravissim\w|(?:molto|davvero|estremamente|sempre|veramente) (?:gentil\w+|chiar\w+|rapid\w+|dispon\w+|util\w|veloc\w+|efficient\w|precis\w|professional\w|cortes\w)|servizio (?:eccellente|ottimo|impeccabile|perfetto)|(?:e|sono) (?:arrivat\w|tornat\w|pervenut\w)|tutto (?:chiaro|bene|risolto)|(?:ha|hanno) funzionato|(?:ora|adesso)\b.{0,30}\b(?:chius\w|apert\w|visibil\w|present\w|disponibil\w|liber\w|complet\w)|brav[oaie]|di una (?:gentilezza|disponibilita|cortesia|professionalita|pazienza)|(?:e|sono) andat\w|(?:ha|hanno) risolto|(?:si apre|stampa|entra|arriva|scarica)(?:no)? (?:regolarmente|correttamente|bene|perfettamente)|da (?:stamattina|oggi|ieri|stamani) (?:\S+ ){0,3}(?:va|funziona|stampa|e a posto)|(?:lo|la|li|le|si) ved(?:o|e|iamo|ono)|augur\w+|works?(?: \S+)? (?:now|fine|again|perfectly)|(?:solved|fixed|resolved|sorted)|got it|all (?:good|clear|set)|(?:everything|all|it) (?:is|looks) (?:now )?(?:clear|fine|good|ok|perfect))\b/;
/** What makes thanks the beginning of something else. */
const BUT =
  /\b(?:ma|pero|tuttavia|purtroppo|invece|eppure|se (?:non|poi|possibile|potete|mi)|anche se|tranne|mancano?|manca|resta(?:no)?|rimane|attendo|attendiamo|aspetto|aspettiamo|in attesa|allego|allegat\w|(?:vi|le|ti) (?:invio|inviamo|mando|mandiamo|trasmetto|trasmettiamo|inoltro|giro|lascio|comunico)|invio (?:il|la|i|le|l')|trasmetto|trasmettiamo|in anticipo|anticipat\w+|but|however|unfortunately|except|waiting|attach\w*|in advance)\b/;
const NOT = /\b(?:non|mai|nessun\w*|not|never|no)\b/;
const NOT_BUT_FINE =
  /\bnon me l'(?:aspett|immagin)\w+|\bnon so(?: \S+)? come ringrazi\w+|\bnon (?:ce l'avre\w+|sare\w+ riuscit\w|avre\w+ (?:mai )?(?:saputo|potuto|risolto))|\bnon (?:ho|abbiamo|c'e|ci sono|serve|occorre|servono) (?:piu )?(?:altr\w+|bisogno|problem\w|dubbi|errori)|\bnon (?:\S+ )?(?:da |piu )?(?:errori|problemi)|nessun (?:altro )?(?:problema|errore|dubbio)|non (?:compare|esce|appare|da|si presenta|si verifica)(?: \S+)? piu|no (?:more|other|further) (?:questions|problems|issues|errors)|non (?:vi|la|ti) disturb\w+|non manchero|non dovevate/g;

const MAX_WORDS = 80;

/**
 * Whether a reply is thanks without a new question (spec M6), in the wider sense of a hint: it may also tell what
 * works now. `isThanks`, on which a closed ticket stays closed, is stricter.
 */
export function isThanksReply(mail: ParsedMail, { clauses, plain }: FreshText): boolean {
  if (plain.split(/\s+/).length > MAX_WORDS) return false;
  const names = new Set(`${mail.from.name} ${mail.from.address}`.toLowerCase().match(/\p{L}+/gu) ?? []);
  const rest = clauses.flatMap(({ text }) => apart(text)).filter((text) => !isThankful(text, names));
  const plains = rest.map(normalise);
  if (!saysThanks(plain) && !SETTLED.test(plain)) return false;
  if (rest.length === 0)
    return saysThanks(plain) || clauses.some(({ text }) => normalise(text).split(" ").length > 2);
  const isThanked = saysThanks(normalise(clauses[0]?.text ?? "")) || PRAISES.test(plain);
  return plains.every(
    (text) => !isOpen(text) && (isDone(text) || isThanking(text) || (isThanked && isBrief(text))),
  );
}

/** Over and done with, also where nobody is thanked. */
const SETTLED =
  /\b(?:risolt|rientrat|sistemat|ripristinat|riparat)\w\b|\bfunziona(?:no)?\b|\btutto (?:e )?(?:ok|a posto|bene|chiaro|in ordine)\b|\bchiud\w+|\b(?:complimenti|brav\w+|gentil\w+|riuscit\w|works|solved|fixed)\b/;
/** Content at once: what follows is hardly a question. */
const PRAISES =
  /^\W*(?:\S+ ){0,3}(?:ottim\w|perfett\w|benissimo|bene|fatto|eccellente|great|perfect|excellent)\b/;
const MAX_REST = 14;
/** Something the desk can use, or a time to meet. */
const TELLS =
  /[\d@]|\b(?:nome|cognome|codice|numero|indirizzo|utente|versione|modello|referente|intestat\w+|matricola|password|domani|dopodomani|lunedi|martedi|mercoledi|giovedi|venerdi|mattin\w|pomeriggio|interno|name|number|tomorrow|monday|tuesday|wednesday|thursday|friday)\b/;
const isBrief = (plain: string): boolean => !TELLS.test(plain) && plain.split(/\s+/).length <= MAX_REST;

/** "Grazie dell'aiuto, il nome è Rossi" thanks and then tells something. */
const THANKS_FIRST =
  /^((?:[\p{L}']+[,.]? ){0,2}(?:grazie|(?:vi |la |ti )?ringrazi\p{L}+|thanks|thank you)[^,;:.]{0,90})[,;:.]\s*(?=\S)/iu;

function apart(text: string): readonly string[] {
  const first = THANKS_FIRST.exec(text);
  return first ? [first[1] as string, text.slice(first[0].length)] : [text];
}

/** Thanks for whatever it was. */
const isThanking = (plain: string): boolean =>
  saysThanks(plain) && !/\d/.test(plain.replace(/\b10{2,}\b/g, ""));

const isDone = (plain: string): boolean =>
  (DONE.test(plain) || LONE_PARTICIPLE.test(plain)) && !isDenied(plain);
/** "Rinnovato!", "Tutto sistemato." */
const LONE_PARTICIPLE =
  /^\W*(?:(?:tutto|gia|ok|si)[, ]+){0,2}\p{L}+(?:at|ut|it|ott|ess|ost|olt|ert|iust)[oaie]\W*$/u;
const isDenied = (plain: string): boolean => NOT.test(plain.replace(NOT_BUT_FINE, " "));

function isOpen(text: string): boolean {
  const plain = text
    .replace(NOT_BUT_FINE, " ")
    .replace(
      /\b(?:pot(?:ete|rete)|puo|puoi|si puo) (?:\S+ ){0,2}(?:chiu[ds]\w+|considerar\w+|archivia\w+)/,
      " ",
    )
    .replace(/\bquello che (?:\S+ )?(?:volev|cercav|serviv|chiedev)\w+(?: sapere)?|my question/g, " ");
  const cleared = { text, plain: plain.replace(SETTLED_FAULT, " ") };
  return asks(cleared) || reportsFault(cleared) || BUT.test(plain) || isDenied(plain);
}

/** A fault that is told of as past. */
const SETTLED_FAULT =
  /\b(?:problem[ai]|errore|errori|anomali[ae]|guasto|issue|problem|error)\b(?=.{0,40}\b(?:risolt|rientrat|sistemat|chius|superat|sparit|solved|fixed|resolved|gone))|(?<=\b(?:risolt|sistemat|superat|solved|fixed|resolved)\w* .{0,30})\b(?:problem[ai]|errore|errori|anomali[ae]|guasto|issue|problem|error)\b/g;
