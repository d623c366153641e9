import { evidenceOf, type Finding } from "../finding.ts";
import type { MailParts } from "../mail-parts.ts";
import { plainWords } from "../plain-words.ts";
import { markNames } from "./known-names.ts";
import { placesOfAnother } from "./other-trouble.ts";
import { DATIVE, FAMILY, GENITIVE, PERSON, SUBJECT } from "./people-words.ts";
import { senderWords } from "./person-name.ts";

/** The rest of a clause in which nobody else becomes the subject. */
const ON =
  "(?:(?!\\b(?:ho|abbiamo|io|noi|ma|mi|ci|me|noi|sono|devo|dobbiamo|riesco|riusciamo|quando gli|in modo)\\b)[^.;:!?\\n]){0,70}?";
/** "La collega, che …", "il collega Marini (ufficio tecnico), che …". */
const NOT = "(?:non|nn) (?:(?:gli|le|si|ci|lo|la|li|ne|vi|me lo|me la|mi|piu) ){0,2}";

/** What one cannot do, said of a third person. */
const CANNOT = `${NOT}(?:riesc(?:e|iva)|e (?:piu )?riuscit[oa]|puo|poteva|potra|ved(?:e|eva)\\b|trov(?:a|ava)\\b|acced|entra\\b|entrava|visualizza|ricev(?:e|eva)\\b|sa (?:come|dove|cosa|piu|perche|usare)|ricorda|si (?:collega|connette|logga|autentica)|e capace|e in grado|ha (?:piu |ancora |mai )?(?:accesso|la possibilita|le credenziali|la password|i permessi|l'abilitazione|modo|visibilita|ricevuto|la mail|una? mail|l'accesso|i diritti|le abilitazioni))`;
/** What one has or wants, so that help is asked for. */
const WANTS =
  "(?:(?:ha|avrebbe|aveva|sta avendo|riscontra|incontra|ha avuto|ha riscontrato|presenta) (?:\\w+ ){0,3}(?:problem[ai]|difficolta|bisogno|necessita|urgenza|intopp[oi]|un errore|degli errori)|(?:ha|si e) (?:pers[oa]|dimenticat[oa]|smarrit[oa]) (?:la |le |lo )?(?:password|credenziali|pin|spid|accesso)|lamenta|segnala\\b|necessita\\b|(?:vorrebbe|desidera)(?= (?:sapere|capire|poter|acced|entrare|essere (?:abilit|contatt|richiam|chiam)|avere|vedere|usare|utilizz|imparare|ricevere|un[ao']?\\b))|gradirebbe|avrebbe necessita|chied(?:e|erebbe) (?:se|come|di (?:essere|poter|aver|sapere)|che|aiuto|assistenza|l'abilitazione|supporto)|si (?:e )?(?:ritrov|vede |vedeva )\\w*|continua a (?:ricevere|vedere|non)|si (?:blocca|pianta)|si e (?:bloccat|chius|disabilitat|scollegat)[oa]|ha (?:il|la|le|i|lo|l'|gli|tutt[oaie]) (?:\\w+ ){0,4}(?:vuot|bloccat|in sola lettura|disabilitat|spent|ferm|bianc|sbagliat|grigi|scadut)\\w*|(?:risulta|e|resta) (?:ancora )?(?:priv[oa] d|sprovvist[oa] d|senza (?:permess|access|abilit|credenz))|e (?:impossibilitat|bloccat|ferm)[oa]|(?:resta|rimane|risulta|viene|e stat[oa]|e rimast[oa]|e) (?:\\w+ ){0,2}(?:bloccat|disabilitat|buttat|tagliat|esclus|sbattut|disconness|chius)[oa] fuori|(?:resta|rimane|e rimast[oa]) (?:bloccat|ferm|chius)[oa]|impossibilitat[oa])";
/** What the program does to somebody: with "le" or "gli". */
const DOES =
  "(?:compa(?:re|iono)|appa(?:re|iono)|esc(?:e|ono)|risult(?:a|ano)|manca(?:no)?|arriva(?:no)?|arrivava(?:no)?|da(?= (?:sempre |ancora |solo |subito |anche )?(?:una? |un'|il |la |l'|lo |errore|messagg|avvis|problem|accesso|quest|dei |degli |pagina|schermata|noia|fastidi))|da'|danno|vien(?:e|gono)|dice\\b|funziona(?:no)?|apr(?:e|ono)|blocca|chiude|fa (?:vedere|entrare|salvare|aprire|stampare|accedere|fare|selezionare)|passa\\b|va\\b|parte\\b|carica|capita|succede|spari(?:sce|scono)|(?:si )?e (?:sparit|scompars|bloccat|chius|disabilitat|impallat)[oaie]|si (?:blocca|apre|aprono|chiude|pianta|ferma|impalla|vede|vedono)|permette|consente|lascia|rifiuta|segnala|mostra|rest(?:a|ano)|riman(?:e|gono)|butta|chiede (?:la|il|le|i|un|una|di|sempre)|(?:serv(?:e|ono|irebbe|irebbero)|occorr(?:e|erebbe|ono))(?! (?:un |una |un'|l'|la |le |lo |il |delle |dei )*(?:nuov[oaie] )?(?:utenz|account|abilitazion|profil|credenzial|access))|e stat[oa])";
const HAPPENS = `(?:${NOT.replace("non|nn", "(?:non|nn)")})?(?:sempre |ora |adesso |solo )?${DOES}`;

const WRITING =
  "(?:scriv(?:o|iamo)|segnal(?:o|iamo)|contatt(?:o|iamo)|inoltr(?:o|iamo)|gir(?:o|iamo)|mand(?:o|iamo)|ap(?:ro|riamo)|inseri(?:sco|amo)|apertura|faccio|telefono|chied(?:o|iamo)(?: (?:aiuto|assistenza|supporto|intervento|un intervento)|(?= per ))|richied(?:o|iamo) (?:aiuto|assistenza|supporto|intervento))";

/** Somebody else has the trouble; the writer tells of it. */
const THIRD_PARTY: readonly RegExp[] = [
  // Said in so many words.
  new RegExp(
    `\\b(?:(?<!in nome e )(?:per|x) conto|in nome e per conto(?! (?:di |del |della )(?:sig|dott|j))|su incarico|su richiesta|su mandato|in vece|per delega) (?:di |del |della |dell'|d')(?:un |una |un'|il |la )?(?:${PERSON}|${FAMILY})`,
    "u",
  ),
  new RegExp(
    `(?:^|[.\\n] ?|\\b${WRITING}(?: (?!per\\b)\\w+){0,3} )(?:da parte|a nome|al posto) (?:di |del |della |dell'|d')(?:un |una |un'|il |la )?(?:${PERSON}|${FAMILY})`,
    "u",
  ),
  new RegExp(
    `\\b${WRITING}(?: (?!per\\b)\\w+){0,4} (?:io )?per (?:un |una |un'|il |la |l')?(?:${PERSON}|${FAMILY})(?! (?:e|ed) (?:per )?me\\b)`,
    "u",
  ),
  /\b(?:mi faccio|faccio|facendo)(?: \w+){0,2} (?:portavoce|tramite|intermediari[oa]|ponte)\b|\b(?:scrivo|lo faccio|chiedo|segnalo|lo segnalo|lo chiedo) io (?:perche|per (?:lui|lei)|al (?:suo )?posto)\b/u,
  new RegExp(
    `\\b${SUBJECT}${ON}\\bmi (?:ha |hanno |aveva )?(?:chiest|pregat|incaricat|delegat|prega|chiede|chiedono|incarica|delega)[oa]? (?:di|a) (?:scriv|segnal|contatt|apri|inoltr|chied|far|avvis|mandar|sentir|gir|seguir|riport)\\w*`,
    "u",
  ),
  new RegExp(
    `\\b(?:gir|inoltr|riport|trasmett)(?:o|iamo)(?: \\w+)? (?:la |questa |una |di seguito la )?(?:segnalazione|richiesta|mail|e-mail|comunicazione) ${GENITIVE}`,
    "u",
  ),
  /\b(?:lui|lei)\b[^.;!?\n]{0,60} mi ha (?:chiest|pregat|incaricat|delegat)[oa]\b/u,
  /\bi (?:mie |miei |nostri )?(?:colleghi|ragazzi|responsabili|assessori|consiglieri)\b[^.;!?\n]{0,120}\bmi (?:hanno chiesto|chiedono|hanno pregato|hanno incaricat[oa]) di (?:scriv|segnal|contatt|apri|inoltr|chied|far|avvis|gir)\w*/u,
  /\bper conto (?:di|del|della) ?(?:un |una )?(?:nostr[oa]|mi[oa]) (?:client[ei]|assistit[oa])\b/u,
  /\b(?:segnalazione|richiesta|mail|comunicazione) (?:di|del|della|da) ?(?:un |una |un')?(?:utente|cittadin[oa]|contribuente)(?=[ ,][^.;\n]{0,40}(?:che|segnal|chied|non|,))/u,
  // A member of the family before a screen: other needs of theirs are the citizen's own matter.
  new RegExp(
    `\\b${FAMILY}${ON}(?:${CANNOT}|${WANTS})[^.;!?\\n]{0,60}?\\b(?:acced|entra|spid|cie\\b|portale|sito|password|credenzial|pagopa|scaric|compil|login|online|on line|app\\b)`,
    "u",
  ),
  // His trouble.
  new RegExp(
    `(?<!\\b(?:del|dal|della|dalla|dei|con|col|dell'|dall'|di|da|al|alla|a|vostr[oa]|suo|sua|e) )\\b${SUBJECT}${ON}(?:${CANNOT}|${WANTS})`,
    "u",
  ),
  new RegExp(
    `\\b${PERSON}(?: ?\\w+){0,2}(?: \\([^)\\n]{1,40}\\))?,? (?:che|ke|la quale|il quale) (?:\\w+ ){0,5}?(?:${CANNOT}|${WANTS})`,
    "u",
  ),
  new RegExp(`(?<![a-z]{2} )\\b(?:${DATIVE})${ON}\\b${HAPPENS}`, "u"),
  new RegExp(
    `(?:^|[.,:;!?(\\n]|\\b(?:che|perche|e|siccome|poiche|quando|dove|anche|da ieri|da stamattina|stamattina|oggi)) ?(?:${DATIVE})${ON}\\b${HAPPENS}`,
    "u",
  ),
  new RegExp(`\\b${PERSON}${ON} (?:alla quale|al quale|a cui|cui) [^.;!?\\n]{0,40}?(?:${HAPPENS})`, "u"),
];

const CALL = "(?:chiam|contatt|richiam|ricontatt|telefon|aiut|guid|cerc)";
/** Call her, not me. */
const CALL_HIM = new RegExp(
  `\\b(?:${CALL}at(?:e|emi)(?:la|lo|le|gli)|sentite(?:la|lo)|scrivete(?:le|gli)|rispondete(?:le|gli)|fate(?:la|lo) (?:chiam|contatt|richiam|sentire)\\w*|(?:potete|potreste|riuscite a|puo qualcuno|qualcuno puo|qualcuno che|chiedo di|chiediamo di|prego di|pregherei di|di) (?:\\w+ )?(?:${CALL}ar|sentir|assister|risponder)(?:la|lo|le|gli)|(?:la|lo) (?:potete |potreste |trovate )(?:${CALL}are|sentire|al|allo|dalle|in ufficio)|(?:risponde|rispondera|c'e|ci sara|sentite|chiamate|contattate|parlate con|chiedete a|chiederl[ioae] a|rivolg\\w+ a) (?:direttamente )?(?:lei|lui|loro|sempre lei)|qualcuno (?:la|lo|le|gli) (?:richiam|chiam|contatt|aiut|telefon)\\w+|(?<!\\b[mc]i \\w{1,12} )(?:chiam|contatt|richiam|sent|aiut|guid|assist|affianc)(?:are|ate|ire|ite|ere|ete) (?:direttamente |pure |voi )?(?:con )?(?:il |la |l'|al |alla )${PERSON}|(?:sentire|chiamare|contattare|richiamare|spiegare) da (?:lui|lei)\\b)`,
  "u",
);
/** Theirs, the writer's trouble as well, or somebody who stands in for him. */
const NOT_THIRD =
  /\b(?:vostr[oaie] (?:colleg|operat|tecnic|collaborat|assisten|support|help|ragazz|servizio|uffic|programmat|staff|consulent|referent)\w*|palitalsoft|anche (?:io|a me|noi|a noi|sulla mia|dalla mia|da me|(?:il|la|l'|un|una|al|alla|i|le)(?: mi[oa]| nostr[oa])? ?\w+)|ne io|io e|insieme|oltre (?:a me|che)|con (?:il|la|un|una) (?:mi[oa] |nostr[oa] )?colleg\w*|sostitui\w*|come me|stesso problema|dell'assistenza|del supporto|in ferie|in pensione|se non (?:mi|ci|c'e|rispond\w*|sono|trovat\w*|risult\w*)|vostr[oaie] (?:[a-z]+ )?j{3,}|(?:mi[oa]|nostr[oaie]) assistit[oaie]|in mia assenza|in alternativa|(?:parlato|sentit[oa]|accordi) con)\b/u;
const BEFORE = 40;
const BEHIND = 25;

/** "Interposta persona": help asked for on behalf of somebody else who has the trouble (spec G3). */
export function checkThirdParty({ mail, lines }: MailParts): Finding | null {
  const body = lines.join("\n").normalize("NFC").slice(0, 20_000);
  const text = markNames(body, plainWords(body), senderWords(mail.from));
  for (const pattern of THIRD_PARTY) {
    const match = pattern.exec(text);
    if (match && isOfAnother(text, match)) return found(body, match);
  }
  for (const { start, end } of placesOfAnother(body, text)) {
    const place = { 0: text.slice(start, end), index: start };
    if (isOfAnother(text, place)) return found(body, place);
  }
  const called = CALL_HIM.exec(text);
  const other = called && OTHER.exec(text);
  return called && other && isOfAnother(text, called) && isOfAnother(text, other)
    ? found(body, called)
    : null;
}

const OTHER = new RegExp(`(?<!\\b(?:da|con|dal|dalla) )\\b${PERSON}`, "u");

type Found = Pick<RegExpExecArray, 0 | "index">;

const isOfAnother = (text: string, { 0: words, index }: Found): boolean =>
  !NOT_THIRD.test(text.slice(Math.max(0, index - BEFORE), index + words.length + BEHIND));

const found = (body: string, { 0: words, index }: Found): Finding => ({
  code: "third_party",
  evidence: evidenceOf(body.slice(index, index + words.length)),
});
