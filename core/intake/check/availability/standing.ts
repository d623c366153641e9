import { LEAVING } from "./leaving.ts";

/** What a clause says: he can be reached, he cannot, or something else has these hours (spec G6). */
export type Standing = "reached" | "away" | "else";

export const REACHED =
  /\b(?:disponibil|reperibil|raggiungibil|rintracciabil|contattabil|contattar|contattat|contattam|contatt[oi]\b|chiamar|(?<!\b(?:le|delle|alle|sulle|nelle) )chiamat|chiamass|chiami|chiamo|chiamerà|richiam|ricontatt|risentir|telefonar|telefonat|telefoni|sentir|sentite|sentirl|rispondo\b|rispondere|rispond(?:e|iamo)\b|mi (?:si )?(?:può |possono )?trov|ci (?:si )?trov|la trov|lo trov|trovarmi|trovarci|trovarl|prefer|(?:gli )?altri giorni|meglio (?:di |nel |al |il |la |se )|miglior|present[ei]\b|di (?:turno|servizio)|in (?:ufficio|servizio|sede)\b|parlar(?:ci|mi|ne|gli|le|e con)|orari\b|orario|fasci[ae] orari|(?:sono|siamo|sarò|saremo|ho|resto|rimango) (?:\p{L}+ ){0,2}liber|ci (?:siamo|sarò|saremo)\b|ci sono(?= ?$|,| (?:il|la|lun|mar|mer|gio|ven|sab|dom|dal|fino|tutt|sempre|solo|di|domani|oggi|anche|dopo|mai|nei|nelle|al|quasi|ma|e|in|per))|per (?:ogni |qualsiasi |qualunque |eventuali )?(?:chiariment|informazion|contatt|comunicazion)|collegar|collegam|quando (?:vuole|volete|vi pare)|(?:va|vanno|andrebbe|andrebbero|andare) (?:benissimo|bene)|(?:sono|siamo|sarò|saremo) (?:qui\b|operativ)|per il resto|(?:pot(?:remmo|rei)|possiamo|posso|si può) (?:vederci|vedersi|incontrarci|trovarci)|(?:mi|ci) (?:si )?(?:può|possono|potete|puoi) (?:anche |pure )?(?:disturbare|raggiungere|rintracciare|pescare|prendere|cercare)|\bci (?:sto|stiamo)\b|telefono (?:lo )?(?:accendo|tengo acceso|è acceso)|(?:sono|siamo|resto|restiamo|rimango|rimaniamo|sarò|saremo) (?:sempre |volentieri )?a disposizione|(?:giorn[oi]|momento|or[ae]|fascia) (?:buon|miglior|ideal|comod|giust)[oaie]|unico giorno|(?:[iì]|sabato|domenica|mattina|pomeriggio|domani|oggi) s[iì](?!\p{L})|avre(?:i|mmo) (?:uno spazio|un buco|tempo|un momento)|ho (?:un buco|tempo|uno spazio)|trovate (?:sempre )?qualcuno|potre(?:i|mmo) (?:il |anche |solo )?(?:lun|mar|mer|gio|ven|sab|domani|oggi)|ho (?:sempre )?liber|cerc(?:ate(?:mi|ci)?|armi|arci|are|hi|a(?:mi|ci))\b|squillo|qualcuno c['’]è|c['’]è (?:sempre )?qualcuno|dopo s[iì]\b|colpo di (?:telefono|fono)|becc(?:hi|ate|are|armi)|(?:mi|ci) si prende|prend(?:o|iamo) (?:le )?(?:chiamate|telefonate)|sentiamoci|fatevi (?:sentire|vivi)|ideale\b|(?:buon|il|un) momento|organizzar(?:ci|mi)|(?:può|potrebbe|potremmo|possiamo|si riesce a) fare (?:(?:anche|solo) )?(?:il |la |di |nel |lun|mar|mer|gio|ven|sab|dom)|poss(?:o|iamo) (?:(?:solo|soltanto|anche|sempre) )?(?:parlare|ne(?:i giorni|lle giornate)|tutti i (?:giorni|pomerig)|tutte le (?:mattin|sere)|ogni (?:giorno|mattin|pomerig|sera)|(?:dal )?(?:luned|marted|mercoled|gioved|venerd|sabato)|il (?:lun|mar|mer|gio|ven|sab)|di (?:sera|mattina|pomeriggio)|la (?:mattina|sera)|nel pomeriggio|dopo le|dalle \d)|al (?:mio |seguente )?(?:numero|cellulare|cell|fisso)\b|allo 0\d|(?:per|a) (?:me|noi) (?:(?:è|sarebbe) (?:meglio|comodo)|(?:qualunque|qualsiasi|ogni|tutt[ie]|tranne|dalle|dopo le|solo|anche|il (?:lun|mar|mer|gio|ven|sab)))|(?:basta|purch[eé])(?: che)? (?:non )?sia|quando (?:vi|le|ti) (?:fa|viene) comodo|(?:qualunque|qualsiasi) (?:momento|ora)(?= (?:tra|fra|dalle|dopo|prima|fino))|comod[oi] (?:il|la|di|nel))/iu;
/** "Sono in biblioteca tutti i pomeriggi." */
const IN_PLACE =
  /\b(?:sono|siamo|sarò|saremo|lavoro|lavoriamo) (?:sempre |solo |di solito )?(?:in|al|all['’]|alla|allo|nel|nello|nella|a|presso (?:il |la |lo )?)\s?(?:biblioteca|municipio|comune|studio|casa|negozio|scuola|segreteria|azienda|postazione|palazzo|ente|delegazione|laboratorio|presidio|reparto|comando|stanza|scrivania|smart|magazzino|museo|archivio|protocollo|anagrafe|ragioneria)\b/iu;
/** "In studio il martedì." */
const AT_BEGINNING =
  /^\W{0,9}(?:in|presso (?:il|la|lo)) (?:studio|sede|negozio|ufficio|bottega|laboratorio|municipio)\b/iu;
const AWAY =
  /\b(?:non (?:rispond|ci (?:sono|siamo|sarò|saremo|trov)|(?:sono|siamo|sarò|saremo)\b|è (?:in|mai|reperibil|present)|lavor|poss(?:o|iamo)|riesco a rispond|chiamat|telefonat|mi trov)|(?:sono|siamo|sarò|saremo|sto|è) (?:quasi |spesso |sempre |anche ){0,2}(?:in (?:riunion|feri|permess|malatti|trasfert|sopralluog|cantier|giunta|viaggio|udienza|aula|classe|ambulatorio|corsia|consiglio|commissione)|assent|fuori|impegnat|occupat|allo sportello|via\b|al lavoro|a scuola)|esco\b(?! .{0,12}alle)|stacco\b|vado (?:in|via|a)\b|faccio sportello|(?<!durante la |in |nella |alla |della )pausa|giorno (?:libero|di riposo|di chiusura)|in (?:missione|trasferta|malattia)\b|lasci(?:ate|are|a|amo) perdere|niente da fare|(?<!per )evit(?:ate|are|i|iamo|ando)\b|(?:[iì]|sabato|domenica|mattin[ae]|pomeriggio) (?:invece |purtroppo |proprio )?no\b(?! problem)|riposo|assente|ferie|no\W{0,3}$)/iu;
/** What else fills a day: beside hours of being reached it says when he is not. */
const BUSY =
  /\b(?:lavor(?:o|iamo|a)|insegno|studio|dormo|dorme|riposo|guido|viaggio|accompagno|port[oa]|chius[oaie]|(?:faccio|ho|abbiamo|fa) (?:\p{L}+ ){0,2}(?:turn[oi]|notte|nott[ei]|cors[oi]|lezion\p{L}|udienz\p{L}|riunion\p{L}|visit\p{L}|scuola|palestra|ricevimento|sopralluog\p{L}+)|turnist\p{L}|(?:sono|siamo|è|sarò) (?:quasi |sempre |spesso ){0,2}(?:in|al|allo|alla|a|dal|dai|per|con)\b)/iu;
/** A portal, a counter or a free place may be reached too. */
const THING =
  /\b(?:portale|sito|server|servizio|sistema|cup|app|piattaforma|suite|gestionale|procedura|postazione|stampante|connettore|linea|vpn|database|motore|macchina|computer|pc|programma|applicativo|sportello|appuntament[oi]|slot|rete|pagina|dominio|piscina|palestra|sala|campo|farmacia|parcheggio|navetta|numero(?= (?:verde|che|dell)))\b(?: \p{L}+){0,5} (?:disponibil|raggiungibil|reperibil|operativ|risponde|di turno)|\braggiungibil[ei] (?:solo |soltanto )?(?:da|dalla|dall['’]|dalle altre|tramite|via)\b(?! (?:lun|mar|mer|gio|ven)| \d|\s?le)/iu;
/** "Non rispondo prima delle 10" says when he does. */
const NOT_BEFORE =
  /\bnon (?:\p{L}+ ){0,2}(?:prima|dopo|oltre) (?:delle|dell['’]|le|l['’]|alle|all['’])|\b(?:prima|dopo) (?:delle|dell['’]|le|l['’]) ?[\p{L}\d.:]{1,12} (?:non ci (?:sono|siamo)(?= mai| più|\W*$)|non (?:rispond(?:o|iamo)|mi trov|ci trov))/iu;
/** Something else has these hours: a fault, */
const FAULT =
  /\b(?:restituisc|(?<!(?:sono|siamo|sarò|resto) )non raggiungibil|torna(?:no)? (?:normal|a posto|regolar|tutto)|ripren(?:de|dono)\b|ripart(?:e|ono)\b|(?:part(?:e|ono)|passa(?:no)?|gira(?:no)?) (?:tutt|ogni|alle|dalle|fra|tra|il|la|dopo)|non (?:riesc|funzion|mi |si |è (?:più )?(?:disponibil|raggiungibil|possibil)|risult|va\b|era\b|stamp|vien|veng|compa|appa|salv|calcol|prend|caric|apr|part|arriv|mostr|visualizz|fa\b|permett|lascia|accett)|error[ei]|bloccat|inutilizzabil|schermata|messaggio|maschera|cartellin|ho (?:inserit|impostat|registrat|caricat)|funziona|il (?:server|sistema|programma|portale|job)|timbratur|carta libera)/iu;
/** a call or a day in the past, */
const PAST =
  /\b(?:(?:ho|abbiamo|aveva|avevo|avevate|avete|ha|hanno|è stat[oaie]|era stat[oaie]) (?:già |anche |poi )?(?:provat|chiamat|telefonat|contattat|sentit|parlat)|dovev|chiamata (?:di|del|delle)\b|durat[aoei]\b|senza esito|ieri|scors[oaie]|(?:chiamo|provo|telefono|aspetto|attendo) (?:\p{L}+ )?da\b|non (?:mi |ci )?(?:risponde|rispondono) (?:mai |più )?nessuno|nessuno (?:mi |ci )?risponde|c['’]era\b|era\b|pot(?:evo|evamo|eva|evano)\b|riusciv|mi ha(?:nno)? (?:detto|assicurato|promesso)|(?<!\b(?:con|con il|con i|due|un|più) )rientr)/iu;
/** an office's counter, somebody else's meeting, a day by which it must be done, or us. */
const OTHERS =
  /\b(?:ricev(?:e|iamo|imento)\b|apertura|aperti|aperto|aperta|al pubblico|\b(?:il|lo|la|l['’]) ?(?:negozio|ufficio|sportello|biblioteca|salone|studio|farmacia|mercato|piscina|museo) (?:fa|osserva|apre|resta|rimane)\b|chiud(?:e|ono|erà|eranno)\b|sportello:|(?:l['’]aula|la sala|l['’]edificio) |(?<!\b(?:lavor\p{L}{1,4}|turno|turni) (?:di |la |tutta la )?)notte\b|\bvoi al\b|si (?:svolg|tien|terr)|convocat|scad(?:e|enza|rà)|entro (?:il |la |e non oltre )?(?:lun|mar|mer|gio|ven|sab|domani|oggi)|(?:aspett|attend)(?:o|iamo)|vostr[ao] (?:presenza|disponibilit|assistenza|supporto)|siete\b|(?:chiamar|contattar|sentir|telefonar)vi\b|(?:riservar|prenotar|tener)\p{L}{0,4} (?:un|una|il|l['’])|qualora|di voi\b|^\W*orari[o]? (?:dell['’]|dello |della |degli |del |di )?\s?(?:uffici|sportell|segreteri|studi|negozi|bibliotec|apertur|ricevim|serviz)|\d{1,2}:\d{2}:\d{2}|(?:un|una) vostr[oa]\b)/iu;
/** "9-13 / 16-20 (orario del negozio)". */
const COUNTER =
  /\(\s?orari[oa]? (?:dell['’]|dello |della |degli |del |di |al )\s?(?:uffici|sportell|segreteri|studi|negozi|bibliotec|apertur|ricevim|serviz|salone|bottega|attivit|pubblic)/iu;
export const isOfACounter = (sentence: string): boolean => COUNTER.test(sentence);
/** "Stacco alle 14, quindi entro quell'ora": until then he is there. */
const LEAVES = new RegExp(LEAVING, "iu");
/** Something else has the hours of this text. */
export const isElse = (text: string): boolean =>
  [FAULT, PAST, OTHERS, THING].some((pattern) => pattern.test(text));

/** What a clause says by itself; null where it only goes on. */
export function ownStanding(clause: string): Standing | null {
  if (isElse(clause)) return "else";
  if (NOT_BEFORE.test(clause) || LEAVES.test(clause)) return "reached";
  if (AWAY.test(clause)) return "away";
  return [REACHED, IN_PLACE, AT_BEGINNING].some((pattern) => pattern.test(clause)) ? "reached" : null;
}

/** "Lavoro la mattina": away only where it is said when he can be reached. */
export const isBusy = (clause: string): boolean => BUSY.test(clause);
