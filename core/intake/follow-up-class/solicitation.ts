import type { Clause } from "./clauses.ts";

/** How a reply asks for news of what was asked already; on text in lower case without accents. */
const ASKS_FOR_NEWS: readonly RegExp[] = [
  /\b(?:ri)?sollecit(?:o|iamo|are|arvi|arla|arne|ando|azione|ata|ato|i)\b(?! (?:cortese |vostro |gentile )?(?:riscontr|rispost|interess|intervent|e cortese))/,
  /\b(?:dirmi|dirci|(?:mi|ci) (?:dite|dica|dici)|saper[em]i|farmi sapere|farci sapere|sapere) qualcosa\b|\b(?:priv[aio]|senza) (?:di )?(?:alcun[ao]? )?(?:riscontro|risposta|esito)\b|\b(?:chiedo|chiediamo|richiedo|segnalo|segnaliamo|scrivo|scriviamo|sollecito) (?:nuovamente|di nuovo|ancora)\b/,
  /\bquanto (?:tempo )?(?:ci vuole|ci vorra|manca|serve|devo|dobbiamo|occorre)(?: ancora)?(?: aspettare| attendere)?\b.{0,30}\?|\b(?:siamo|sono|resto|restiamo|rimaniamo) ancora (?:ferm\w|bloccat\w|senza|in alto mare|qui|allo stesso punto|al punto)\b/,
  /\bnon (?:\S+ ){0,3}(?:venut|passat|vist|sentit|rispost|chiamat|intervenut|contattat|richiamat|ricontattat|viv|arrivat)\w* (?:\S+ )?nessuno\b|\bnessuna traccia\b|\b(?:aspettar|attender)\w*\b.{0,50}\?|\b(?:a distanza di|dopo|da|sono|ormai) (?:(?:piu di|oltre|ormai|quasi|ben) )?(?:un|una|due|tre|quattro|cinque|sei|dieci|\d+|quindici|venti|diversi|molti|alcune|parecchi\w) (?:giorn\w|settiman\w|mes[ei])\b(?=.{0,60}\b(?:aspett|attend|nessun|nulla|niente|ancora|non|tutto|silenzio)\w*)|\b(?:aspett\w+|attend\w+) (?:da|ormai)\b|\bche (?:aspetto|aspettiamo|attendo|attendiamo)\b/,
  /\bancora (?:niente|nulla)\b|\b(?:avete|ha|hai) (?:ricevuto|letto|visto) (?:la|il|le) (?:mi[aeo]|nostr[aeo])\b|\b(?:sapere|capire|dirmi|chiedo) (?:se|come) .{0,40}\b(?:andando avanti|proced\w+|avanz\w+|muov\w+|sbloccat\w+)|\bcome (?:procede|sta procedendo|va avanti|prosegue)\b/,
  /\b(?:give|send|get|have|provide|any) (?:me |us )?(?:an? |some )?updates?\b|\bupdates? (?:on|about|regarding)\b|\bin (?:the )?progress\b.{0,20}\?/,
  /\bsi sollecita\b|\binsist\w+|\brispond(?:ete|etemi|eteci|imi)\b/,
  /\bqualcuno (?:sta|ha|si|puo|potrebbe|mi|ci)\b|\b(?:state|stanno|sta|stai) (?:\S+ )?(?:guardando|lavorando|verificando|controllando|provvedendo|seguendo|occupando)\b/,
  /\b(?:sapere|chiedere|capire|chiedo|domando) se (?:\S+ ){0,3}(?:avete|e stat[oa]|siete|hanno|ha|sono stat[ie]) (?:\S+ ){0,3}(?:verific\w+|risol\w+|guard\w+|controll\w+|pres[aoie]|lett[oaie]|vist[oaie]|ricevut[oaie]|evas[oaie]|lavorat[oaie]|riuscit[oaie]|potuto|inoltrat[oaie]|esaminat[oaie])\b/,
  /\b(?:ho|abbiamo|avevo|avevamo|vi ho|vi abbiamo) (?:gia )?(?:scritto|inviato|mandato|aperto|segnalato|chiesto|contattat\w)\b.{0,60}\b(?:fa|scors[oa]|volte|piu volte|tempo)\b/,
  /\b(?:ancora|tuttora|sempre|tutt'ora) (?:qui )?(?:in attesa|aspettando|attendendo)\b/,
  /\b(?:attend|aspett)(?:o|iamo) (?:ormai |ancora |tuttora |sempre |da )/,
  /\b(?:in attesa|aspettando|attendendo) (?:ormai )?da(?:l| )/,
  /\b(?:non|senza|mai|ne) (?:\S+ ){0,4}(?:ricevut\w|avut\w|avere|ricevere|pervenut\w|giunt\w|arrivat\w|avendo)(?: \S+){0,4} (?:rispost\w|riscontr\w|notizi\w|comunicazion\w|aggiornament\w|feedback|cenno|chiamat\w|telefonat\w|contatt\w|nulla|niente)\b/,
  /\bnon (?:mi |ci )?(?:e|sono|ho|ha|abbiamo|avete|hanno) (?:\S+ )?(?:stat[oaie] )?(?:dat[oa]|fornit[oa]|risposto|rispost[oa]|richiamat\w|ricontattat\w|piu saputo|saputo|sentito)\b/,
  /\bnessun[ao]?'? ?(?:\S+ )?(?:rispost\w|riscontr\w|notizi\w|novita|aggiornament\w|comunicazione|intervento|seguito|chiamata)\b/,
  /\bnessuno (?:\S+ ){0,4}(?:rispost\w|contattat\w|chiamat\w|richiamat\w|ricontattat\w|fatto|vist\w|passat\w|sentit\w|venut\w|intervenut\w)\b/,
  /\b(?:novita|notizie|aggiornamenti|sviluppi)\b(?: \S+){0,12} ?\?/,
  /\b(?:avete|ci sono|si hanno|hai|qualche|avere|avrei|darmi|darci|dare|aspetto|attendo|attendiamo|resto in attesa di) (?:\S+ ){0,3}(?:novita|notizi[ae]|aggiornament[oi]|sviluppi|news)\b/,
  /\ba che punto\b/,
  /\b(?:sono|e|essendo) (?:\S+ )?(?:passat|trascors)\w (?:\S+ ){0,4}(?:giorn\w|settiman\w|mes[ei]|ore|tempo)\b/,
  /\b(?:ad|a tutt'?) ?oggi\b.{0,60}\b(?:nulla|niente|non|nessun\w*|ancora|tutto tace|silenzio)\b/,
  /\bquando (?:\S+ ){0,6}(?:risol\w+|rispost\w+|rispond\w+|intervent\w+|interven\w+|sistemat\w+|sistemar\w+|lavorat\w+|contattat\w+|evas\w+|complet\w+|definit\w+|pront[oa]|riscontro|ricever\w+|aspettar\w+|conclu\w+|passer\w+|verr\w+)\b.{0,80}\?/,
  /\b(?:entro quando|tempi|tempistic\w+)\b.{0,60}(?:\?|previst|risol|attes)/,
  /\b(?:rinnov|reiter|ribad|riscriv|rimand|reinvi|reinoltr|rinvi|ripropong)\w+\b.{0,50}\b(?:richiesta|mail|segnalazione|quanto|messaggio|domanda|sollecit\w+|ticket|invito)\b/,
  /\b(?:torno|ritorno|torniamo) (?:a|ad|di nuovo|nuovamente|sull)\b/,
  /\b(?:vi|le|si) ricord(?:o|iamo|a) (?:cortesemente |gentilmente )?(?:che|la|il|l'|della|di|questa)/,
  /\b(?:promemoria|reminder)\b/,
  /\b(?:lo )?stato (?:di avanzamento|dell|della|del|dei|di lavorazione)\b.{0,40}\b(?:richiesta|pratica|ticket|segnalazione|lavor\w+|intervento|problema)?\b.{0,40}(?:\?|sapere|conoscere|avere)|(?:sapere|conoscere|avere|chied\w+|qual e|quale) (?:\S+ ){0,3}stato (?:di avanzamento|dell|della|del|attuale)/,
  /\b(?:avete|siete|hanno|e stat[oa]|ha) (?:poi |gia |quindi |nel frattempo |potuto |riuscit\w )*(?:riuscit\w a |potuto |avuto modo di )?(?:verific\w+|risol\w+|guard\w+|controll\w+|esamin\w+|pres[ao] in (?:carico|esame)|lett[oa]|vist[oa]|vedere|fatto qualcosa|lavorat\w+)\b.{0,70}\?/,
  /\bsi sa (?:qualcosa|niente|nulla)\b|\b(?:fatemi|fateci|farmi|farci|mi fate|mi faccia|mi fa) sapere (?:qualcosa|se ci sono|a che|lo stato|quando)/,
  /\b(?:aggiornar(?:mi|ci)|rispondermi|risponderci|darmi (?:una? )?(?:rispost|riscontr|cenno)|un cenno|mi rispondete|ci rispondete|qualcuno (?:che )?(?:puo|potrebbe|mi|ci) )\b/,
  /\b(?:chied\w+|prego|pregasi|si prega|gradirei|vorrei|avere|fornire|dare|darci|darmi|necessit\w+ di|attend\w+) (?:\S+ ){0,4}(?:un |cortese |urgente |vostro |gentile |celere |sollecito )*(?:riscontro|risposta)\b(?! (?:che|in cui|a quest|positiv|negativ|scritta))/,
  /\b(?:dimenticat\w|pers[ao] di vista|caduta nel vuoto|rimast[ao] (?:inevas|senza|lettera)|inevas\w|senza esito)\b/,
  /\b(?:seconda|terza|quarta|ennesima) (?:volta|mail|richiesta|e-mail|segnalazione)\b/,
  /\b(?:riguardo|rispetto|in merito|relazione|seguito) a(?:l|lla|gli|i)? (?:mia |nostra |mio )?(?:precedente|ultim\w+|richiesta sotto|mail precedente).{0,80}(?:\?|riscontr|rispost|ancora|attes)/,
  /\b(?:kind|gentle|friendly) reminder\b|\bany (?:news|updates?|progress|feedback|chance)\b/,
  /\bstill (?:waiting|no|nothing|awaiting|pending|haven't|have not)\b/,
  /\b(?:haven't|have not|hasn't|has not|not) (?:yet )?(?:heard|received|had|got|gotten|been contacted|been answered)\b.{0,50}\b(?:back|reply|response|answer|anything|from you|news|yet)?\b/,
  /\bno (?:reply|response|answer|news|update)\b|\bfollow(?:ing)?[- ]up\b|\bchasing\b|\bchase\b/,
  /\b(?:what is|what's|know) the status\b|\bstatus (?:of|update)\b|\bwhen (?:\S+ ){0,5}(?:resolved|fixed|solved|answer|reply|expect)/,
];

/** What a reply brings that was not known before, whatever it asks besides. */
const BRINGS =
  /\b(?:alleg(?:o|hiamo|at[oaie])|in allegato|nel frattempo (?:ho|abbiamo|si|il|la|l'|e)|(?:ho|abbiamo) (?:anche |gia |poi |nuovamente |di nuovo )?(?:provato|riprovato|verificato|scoperto|notato|controllato|aggiornato|reinstallato|riavviato|cambiato|sostituito|constatato|effettuato)|(?:adesso|ora|oggi|stamattina|da ieri) (?:anche|compare|appare|esce|mi da|ci da|da |si e|il |la |l')|(?:mi )?(?:compare|appare|esce) (?:un|il|l'|anche|ora)|aggiungo che|preciso che|vi preciso|segnalo (?:anche |inoltre )?che|integro|ad integrazione|(?:il|la) (?:codice|numero|versione|matricola|iban|messaggio|seriale)\b.{0,25}\b(?:e|:)|i attach|attached|i (?:have )?(?:tried|noticed|found|updated|restarted)|now (?:it|the|also))\b/;
/** The sender has done something since, other than asking and waiting. */
const DID =
  /\b(?:ho|abbiamo) (?:anche |gia |poi |nuovamente |subito |appena |quindi )?(?!scritt|inviat|chiest|sollecit|segnalat|ricevut|avut|mandat|aspettat|attes|apert|contattat|chiamat|telefonat|fatt|presentat|sentit|saput|richiest|pres[oa]|vist|provat|bisogno)\p{L}{2,}(?:at|ut|it|tt|st)[oaie]\b/u;
const AGAIN =
  /\b(?:nuovamente|di nuovo|ancora|gia inviat\w|stess[ao] (?:mail|richiesta)|in calce|sotto|precedente)\b/;

export const asksForNews = ({ plain }: Clause): boolean =>
  ASKS_FOR_NEWS.some((pattern) => pattern.test(plain)) && !DONE_WAITING.test(plain);

/** "Grazie per il riscontro" has it. */
const DONE_WAITING =
  /\bgrazie (?:\S+ ){0,3}per (?:il|la|le|i|l') ?(?:\S+ ){0,3}(?:riscontro|risposta|aggiornament\w|notizi\w)\b(?!.*\?)/;

export const brings = ({ plain }: Clause): boolean =>
  (BRINGS.test(plain) && !AGAIN.test(plain)) || DID.test(plain);
