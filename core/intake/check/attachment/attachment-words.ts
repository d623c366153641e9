/** How mails speak of what comes with them, in plain words (`plainWords`), on one line. */

const VISUAL =
  "(?:schermat[ae]|videat[ae]|screen(?: ?shot)?s?|screnshot|print ?screen|stamp[ae] (?:della )?(?:video|schermo|schermata)|foto(?:grafi[ae])?|immagin[ei]|istantane[ae]|cattur[ae])";
export const THING = `(?:${VISUAL}|video|file|document[oi]|modul[oi]|copi[ae]|scan|scansion[ei]|pdf|excel|foglio|elenc(?:o|hi)|report|log|tabell[ae]|prospett[oi]|stamp[ae]|stampat[oi]|fattur[ae]|ricevut[ae]|quietanz[ae]|delega|lettera|bozza|tracciat[oi]|estratt[oi]|nota|richiesta firmata|allegat[oi])`;
const SOME =
  "(?:(?:l'|la |lo |il |i |gli |le |un'|una |uno |un |due |tre |alcun[ei] |qualche |quest[oaei] |dell[ae] |dello |dell'|degli |dei |del |nostr[oa] |mi[oa] |suo |sua |relativ[oaie] |apposit[oa] |(?:una |la )?copia (?=d)|piccol[oa] |breve )){0,4}";
const HERE =
  "(?: (?:qui|qua|sotto|di seguito|in calce|anche|pure|con la presente|alla presente|alla mail|a questa mail|in allegato|per completezza|per comodita|subito|intanto|comunque|ora|adesso|a parte))*";
const GIVE =
  "(?:invi(?:o|amo)|mand(?:o|iamo)|gir(?:o|iamo)|mett(?:o|iamo)|trasmett(?:o|iamo)|inoltr(?:o|iamo)|post(?:o|iamo)|incoll(?:o|iamo)|pass(?:o|iamo)|rimett(?:o|iamo)|(?:ho|abbiamo) (?:messo|allegato|inserito|incollato|attaccato|mandato|aggiunto))";
/** An attachment of something else: "allegato all'istanza". */
const OF_THIS =
  "(?! (?:n\\. ?)?\\d)(?! ?(?:(?:a|al|alla|allo|ai|agli|alle|nel|nella|dal|della|del|in)\\b|(?:all|nell|dell)') ?(?!presente|mail|e-mail|messaggio|ticket|segnalazione|questa))";

/** What announces that something comes with the mail. */
export const ANNOUNCED: readonly RegExp[] = [
  /\b(?:in|come da|come|vedi|vedere|vedasi|vedansi|si vedano?|da|dal|dall'|negli?|nell'|nel file|con|cfr\.?|v\.|guarda(?:te)?(?: l')?|vedi l') ?allegat[oi](?! (?:al|all'|alla|alle|ai|agli) ?(?!presente|mail|e-mail))(?! (?:n\. ?)?(?:\d{1,2}|[a-h]) (?:a|al|alla|del|della|dei|di|per|non|ha|esce)\b)(?! \d{1,2}\/\d)\b/u,
  /(?:^|[\s(])(?:v\.|vedi|cfr\.?|come da) ?all(?:eg)?\.(?=[\s),.;]|$)|\(all(?:eg)?\. ?\d{0,2}\)/u,
  /\ballego\b|\balleghiamo\b|\b(?:si|vi|le|ti) (?:allega(?:no)?|allego|alleghiamo)\b|\ballegando(?:vi|le)?\b|\b(?:ho|abbiamo) allegato\b|\b(?:acclud(?:o|iamo)|si acclud(?:e|ono)|si unisc(?:e|ono)|annett(?:o|iamo))\b/u,
  new RegExp(
    `\\b${THING} (?:(?!senza |nessun|non )\\w+ ){0,2}?(?:qui |che |di seguito |sono |e )?(?:allegat[aoei]|acclus[aoei]|anness[aoei]|unit[aoei] alla|in allegato|in calce|qui sotto|sottostante|riportat[aoei] (?:sotto|di seguito|in calce)|qui di seguito|alla presente)\\b${OF_THIS}`,
    "u",
  ),
  new RegExp(
    `\\b(?:l'|all'|dall'|nell'|gli |negli |dagli )?allegat[aoei] (?:${THING})\\b|\\bquell[oaei] allegat[oaei]\\b${OF_THIS}|\\btrov(?:a|i|ate|erete|era) (?:\\w+ ){0,3}?(?:allegat|acclus|anness|unit|in allegato|in calce)\\w*${OF_THIS}`,
    "u",
  ),
  new RegExp(
    `\\b${THING}\\b[^.;!?]{0,40}?\\bche (?:vi|ti|le|ve) (?:\\w+ )?(?:allego|mando|invio|ho (?:messo|mandato|allegato)|giro|metto|inoltro)\\b`,
    "u",
  ),
  new RegExp(
    `\\b(?:(?:vi|ti|le) |qui |intanto |quindi |percio |e |gia )${GIVE}${HERE} ${SOME}${THING}\\b`,
    "u",
  ),
  new RegExp(
    `(?:^|[.,;:!?(-] ?)(?:${GIVE}|unisc[oe]|uniamo|ecco(?:vi|ti|le|lo|la)?)${HERE} ${SOME}${THING}\\b(?! (?:al|alla|ai|agli|alle) (?!presente|vostr))`,
    "u",
  ),
  new RegExp(`\\b(?:di seguito|qui sotto|sotto|in calce|ecco(?:vi|ti|le)?)${HERE} ${SOME}${THING}\\b`, "u"),
  new RegExp(
    `\\b${THING}\\b[^.;!?]{0,50}?\\b(?:ve|te|gliel) ?l?[aeoi]? ?(?:mando|allego|invio|giro|metto|inoltro|mandiamo|inviamo|alleghiamo)\\b`,
    "u",
  ),
  new RegExp(
    `\\b(?:ved(?:i|ete|ere|asi|ansi)|guarda(?:te|re)?|osserva(?:te|re)|controlla(?:te)?|v\\.|cfr\\.?)(?: (?:anche|pure|qui|bene|per favore))? ${SOME}(?:${VISUAL}|file|allegat[oi])\\b`,
    "u",
  ),
  new RegExp(
    `\\bcome (?:\\w+ ){0,3}?(?:dall'|dalla |dallo |dal |dalle |nella |nell'|nello |nel |da )${SOME}(?:${VISUAL}|file|stamp[ae]|prospett[oi]|tabell[ae]|allegat[oi])\\b(?! (?:di|del|della|dei|delle|iniziale|principale))`,
    "u",
  ),
  /\b(?:dalla|nella|nell'|dall'|sulla|dallo|nello) ?(?:foto|immagine|screen(?:shot)?|schermata allegata) (?:si (?:vede|vedono|nota|legge|capisce)|potete|puo)\b/u,
  new RegExp(
    `\\b(?:ved(?:ete|e|rete|ere)|legg(?:ete|e|ere)|not(?:ate|are)) (?:bene )?(?:nell[ao] |nell'|dall[ao] |dall'|sull[ao] |in )${VISUAL}(?! (?:d|inizial|principal|che (?:ha|mi)))`,
    "u",
  ),
  /\b(?:lo screen(?:shot)?|la foto|l'immagine) (?:parla|chiarisce|spiega|dice tutto)\b|\brimand\w{1,4} all'allegat\w|\bin coda (?:trova\w*|alla (?:mail|presente)|al messaggio)\b|\ballegati ?: ?\d/u,
  /\b(?:attached|see attachment|please find enclosed)\b/u,
];

/** The same words when they are about another thing: an attachment of the program, one to come, one that cannot be made. */
export const NOT_NOW =
  /(?:\bsbagliat[oa] (?:l'|il |gli |lo |la )?|(?:caric|apr|inser|scaric|elimin|cancell|stamp|visualizz|salv|sfogli|aggiung|import|manc|protocoll|invia re|firm|inviar|mandar|produr)[a-z]{0,8}(?: [a-z]+){0,2} (?:gl?i |l'|un |degli |il |lo |la |le |una )?|non (?:si )?(?:riesc[a-z]+|poss[a-z]+|puo|so come|mi fa|permette)(?: [a-z]+){0,4} |\bse (?:serve|puo servire|puo essere|possono servire|puo|vi fa|vi e|avete|ritenete|credete|desiderate|vuole|necessario|vi serve|volete|occorre|utile|poi|preferite)[^.;]{0,40}|(?:posso|possiamo|potrei|dovrei|devo|potro|fosse|vorrei) (?:[a-z]+ )?|(?:appena|quando|quanto prima|ogni volta che|dopo che) (?:[a-z]+ ){0,3}|(?:file|document[a-z]|nota|mail|pec|delibera|determina|istanza|domanda|fattura|messaggi[a-z]|protocollo|pratica|atto|atti) (?:[a-z]+ )?(?:con|senza) (?:gli |l')?|senza |nessun |(?:trov(?!ate|eret)|arriv|ricev(?!ut[ae]))[a-z]+ (?:[a-z]+ ){0,3}|(?:mail|pec) (?:[a-z]+ ){0,3})$/u;

/** "Nella domanda 12 ho allegato …": there, and not here. */
export const ATTACHED_ELSEWHERE =
  /\b(?:(?:nel|nella|nello|al|alla|allo|sul|sulla|dal|dalla) |(?:nell|all|sull|dall)')(?!presente|mail|e-mail|email|messaggio|ticket)[a-z0-9./]+ (?:[a-z0-9./]+ ){0,3}$/u;

const SHOWN =
  "(?:da'|(?:mi|ci|gli|le|sistema|programma|portale|sempre|che|si) da|danno|restituisce|esce|escono|appare|compare|viene(?: fuori)?|segnala|genera|ritorna|mostra|visualizza|si apre|si presenta|presenta|spunta|salta fuori|ottengo|ricevo|visualizzo|mi trovo|(?:si|ti|ci) (?:ri)?trova|becco|risponde|ho|abbiamo|vedo|leggo|c'e|fa vedere|butta fuori|succede)";
const MESSAGE =
  "(?:error[ei]|messaggi[oi]|avvis[oi]|scritt[ae]|schermata|videata|finestr(?:a|ella)|dicitura|segnalazione|anomalia|cosa|roba|pop ?up)";
/** Pointed at, and to be seen nowhere: "esce questo errore:". */
export const POINTED_AT = new RegExp(
  `\\b${SHOWN}(?: \\w+){0,3}? (?:(?:quest[oa]|sto|sta|tale|il seguente|la seguente|i seguenti) (?:\\w+ )?${MESSAGE}|(?:il |la |l'|un |una |un')?${MESSAGE} (?:seguente|(?:che (?:si )?(?:ved\\w+|legg\\w+|trov\\w+|riporto) )?(?:qui|qua|qui sotto|qua sotto|sotto|in calce)))(?: (?:qui|qua|sotto|di errore|in rosso|rossa|strana|strano|d'errore))*(?![a-z'])`,
  "u",
);
/** The same in other words, where only a colon says that something was to follow: "compare quanto segue:". */
export const POINTED_AT_BY_COLON =
  /\b(?:compare|appare|esce|dice|legge|leggo|scritta|finestra|schermata|risultato|risponde|ottengo|spunta|salta fuori|viene fuori|visualizzo|trovo|trova|questo e|questa e)\b[^.;:?]{0,30}\b(?:quanto segue|l'errore|l'avviso|il messaggio|la schermata|testo|cosi|questo|questa|scritto|segue|seguente) ?(?=:)|\becco (?:cosa|quel(?:lo)? che|come)\b[^.;:?\n]{0,30}(?=:)/u;
/** Nothing but closing words behind it. */
export const NOTHING_BEHIND =
  /^[\s:.,;!?…>-]*(?:$|(?:e (?:poi|la|il|non|si|quindi|dopo|tutto|mi|ci|lo|le|i|gli|da)\b|ma\b|poi\b|quindi\b|dopodiche\b|(?:ho|abbiamo) (?:gia |anche )?(?:ri)?(?:prov|avvi|chius)|succede\b|capita\b|grazie|saluti|salve|cordial|distint|attend|aspett|rest[oi]|buon|ciao|in attesa|(?:(?:mi|ci|gli|le|lo|la|me|ce|voi|cortesemente|gentilmente) ){0,3}(?:date|dite|fate|riuscite|potreste|riuscireste|sapreste|spiegate|guardate|controllate|verificate|vedete|chiamate|aiutate|indicate|sistemate|sbloccate)\b|da (?:ieri|stamattina|lunedi|martedi|mercoledi|giovedi|venerdi|oggi)\b|(?:io )?non (?:riesco|riusciamo|capisco|capiamo|so)\b|(?:vorrei|vorremmo|chiedo|chiediamo|devo|dobbiamo)\b|l'(?:ho|abbiamo)\b|potete|come\b|cosa\b|da cosa|a cosa|perche|da che|che (?:devo|faccio|si)|sapete|avete|mi (?:potete|aiut)|aiut|urgente|inviato|tel|cell))/u;
