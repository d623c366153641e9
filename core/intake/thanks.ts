import { splitReply } from "../text/split-reply.ts";
import { cleanSubject } from "../ticket/writing/subject.ts";
import type { ParsedMail } from "./mail.ts";

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const THANKS =
  /\b(?:grazie|ringrazi(?:o|amo|amento|amenti|arla|arvi|are)|thanks|thank you|thx|much appreciated|obbligat[oai])\b/i;

/**
 * What thanks are wrapped in: greetings, praise, acknowledgement, closing words. Nothing that asks, doubts or waits:
 * no "non", "ma", "se", "attendo", "please", "but".
 */
const WRAPPING = new Set(
  words(`
    bravi brava bravo bravissimi complimenti eccezionali impeccabili splendidi a ad al alla alle ai agli anche ancora appena apprezzo assistenza attenzione avermi averci aver avere aiutata
    aiutato aiutati risposto risolto arrivederci bene benissimo buon buona buone buongiorno buonasera buono buonanotte
    cari cara caro carissimi celere che chiara chiaro chiarissimo ciao collaborazione competenza con cordiale cordiali
    cordialità cordialmente cortesia così da davvero dal dalla del dell della dei di disponibilità distinti disturbo
    dott dottoressa dottore dottssa ssa e ed è eccellente efficace efficiente efficienza egregi egregio esauriente
    estrema fatto ferie funziona gentile gentili gentilissima gentilissime gentilissimi gentilissimo gentilezza già
    giornata gran grande grata grate grati grato grazie il immediata immediato in infinitamente infinite
    interessamento io l la lavoro le lei lo mattinata mi mia mie miei mille mio molte moltissime molto natale nel nella
    ok oggi ottimo ottima ottimi pazienza per perfetto perfetta pienamente porgo preziosa prezioso preziosissimo
    professionalità prontezza proprio pronta puntuale quanto rapida rapidità rapidissima rapido ricevuto
    ringrazio ringraziamo ringraziamento ringraziamenti ringraziarla ringraziarvi ringraziare risolta riscontro risposta saluti saluto
    salve sentitamente sentiti sera serata servizio settimana siete si sig signora signor signori soddisfatta soddisfatto sono
    stata state stati stato solerte sollecita solerzia spettabile spett supporto super tante tantissime tanto
    tempestiva tempestività tempestivo ti tutto tutta tutti team ufficio un una utile utilissimo vi voi vostra vostre
    vostri vostro velocità veloce viva vivamente vive vivissimi bel bella cordialissimi porgere weekend fine anno feste
    again all am and appreciate appreciated are assistance best bye day dear efficient everything excellent fast fine
    for from again all answer care glad got grateful great hello help helpful hi i indeed is it job just kind kindly
    kindness lot lots madam many much my nice of ok okay our patience perfect perfectly prompt promptly quick quickly
    received regards really response reply service sincerely sir so solved sorted support thank thanks that thats
    the thx this very was weekend well wishes wonderful works yours your you yes sincere truly have a an
  `),
);

/** "Grazie per un cortese riscontro" asks for what "grazie per il riscontro" has received. */
const ASKS =
  /[?¿]|\d|@|https?:|\bun['’a]?\s.{0,30}(?:rispost|riscontr)|\ban?\s.{0,20}(?:reply|response|answer|help)\b/i;

/**
 * Ways of saying that it is over: what thanks come with, and nothing anybody would have to answer. Each is a whole
 * statement; what is wrapped around it must be words of thanks.
 */
const SOLVED = new RegExp(
  [
    "(?:il |la |l['’])?(?:problema|questione|errore|anomalia) (?:è |e['’] |sono )?(?:stat[oa] |ora |adesso |così )?(?:risolt[oa]|rientrat[oa]|sistemat[oa]|superat[oa])",
    "(?:ho |abbiamo )?risolto (?:il problema|la questione|tutto)",
    "(?:ora|adesso|finalmente) (?:tutto )?(?:funziona|va)(?: (?:tutto|bene|benissimo|perfettamente|correttamente|regolarmente|di nuovo))*",
    "(?:(?:è|e['’]) )?tutto (?:è )?(?:a posto|in ordine|ok|regolare|sistemato|chiaro|funzionante)",
    "(?:potete|può|puoi|si può) (?:pure |quindi |anche |tranquillamente )?(?:chiudere|considerare chius[oa])(?: (?:pure|tranquillamente))?(?: (?:il|la|questo|questa) (?:ticket|richiesta|segnalazione|pratica))?",
    "(?:chiudete|chiudi|chiuda) (?:pure )?(?:il|la|questo|questa) (?:ticket|richiesta|segnalazione|pratica)",
    "non (?:ho|abbiamo) (?:altre domande|bisogno di altro|più bisogno)|non (?:serve|occorre) altro",
    "(?:the )?(?:problem|issue) (?:is |has been )?(?:now )?(?:solved|fixed|resolved)",
    "(?:it|everything|all) (?:now )?works(?: (?:now|fine|perfectly|again))*",
    "you (?:can|may) close (?:the|this) (?:ticket|request)",
  ]
    .map((statement) => `(?<!\\p{L})(?:${statement})(?!\\p{L})`)
    .join("|"),
  "giu",
);

const CONTACT_WORDS = new Set(
  words("tel cell fax mail email pec via viale piazza ufficio dott ing avv arch geom prof"),
);

const MAX_LENGTH = 400;
/** With what it quotes. Nobody reads on below so much to be sure that there is no more. */
const MAX_MAIL = 50_000;

/**
 * Whether a mail says nothing but thanks, in Italian or English (spec M6): every word of it is one that thanks are
 * made of, or the sender's name. Meant to miss some: a request taken for thanks would leave a citizen unanswered.
 * @param title of the ticket: a subject of his own may be the request
 */
export function isThanks(mail: ParsedMail, title: string): boolean {
  if (
    mail.attachments.length > 0 ||
    mail.text.length > MAX_MAIL ||
    !saysNothingNew(cleanSubject(mail.subject), title)
  )
    return false;
  const { reply, signature } = splitReply(mail.text);
  const above = reply.endsWith(signature) ? reply.slice(0, reply.length - signature.length) : reply;
  const hasSignature = above !== reply && THANKS.test(above);
  const text = (hasSignature ? above : reply).replace(SOLVED, " ").trim();
  if (text.length > MAX_LENGTH || !THANKS.test(text) || ASKS.test(text)) return false;
  const names = new Set(words(`${mail.from.name} ${mail.from.address.split("@")[0] ?? ""}`));
  const isKnown = (word: string): boolean => WRAPPING.has(word) || names.has(word);
  return words(text).every(isKnown) && (!hasSignature || isOnlyNames(signature, isKnown));
}

/** The desk's own mails put words in front of the title; a client only prefixes. */
const saysNothingNew = (subject: string, title: string): boolean =>
  subject === "" ||
  subject.toLowerCase().endsWith(title.toLowerCase()) ||
  words(subject).every((word) => WRAPPING.has(word));

/** Whether a text has a word of thanks in it. */
export const saysThanks = (text: string): boolean => THANKS.test(text);

/** What stands below the closing words is a name and an address, not a postscript. */
const isOnlyNames = (signature: string, isKnown: (word: string) => boolean): boolean =>
  (signature.match(/\p{L}+/gu) ?? []).every((word) => {
    const lower = word.toLowerCase();
    return /^\p{Lu}/u.test(word) || isKnown(lower) || CONTACT_WORDS.has(lower);
  }) && !/[?¿]/.test(signature);
