export type Clue = readonly [weight: number, pattern: RegExp];

/** People to be taught, or an hour with somebody who knows. */
export const TRAINING_CLUES: readonly Clue[] = [
  [
    5,
    /\b(?:formazione|addestramento|affiancamento|consulenza|webinar|videolezion\p{L}+|formativ\p{L}+|cors[oi] (?:di (?!laurea)|base|per |sul|avanzat|online|formativ|d['’]aggiornamento)|(?<!\bin )\b(?:un|dei|vostr[oi]|qualche) cors[oi]\b|lezion[ei]|tutoraggio|training)\b/iu,
  ],
  [
    4,
    /\b(?:imparare|apprendere|formare|istruire|addestrare)\b|\b(?:spieg\p{L}+|illustr\p{L}+|mostr\p{L}+|insegn\p{L}+)(?: \p{L}+){0,6} (?:l['’]uso|l['’]utilizzo|il funzionamento|come (?:si )?(?:usa|utilizza|funziona|gestisc|far|lavor|impost))/iu,
  ],
  [
    3,
    /\b(?:appuntamento|incontro|call|videochiamata|videocall|riunione|giornata)\b[^.\n]{0,80}\b(?:per (?:approfondire|capire|vedere|affrontare|illustrare|spiegare|conoscere|esaminare)|spieg|nuov[oa] (?:modul|procedur|funzion|collega|assunt)|utilizzo)/iu,
  ],
  [
    3,
    /\b(?:neoassunt|nuov[aoi] (?:collega|colleghi|assunt|dipendent|impiegat))[^.\n]{0,80}\b(?:usare|utilizz|conosc|formaz|programma|procedura|gestionale)/iu,
  ],
];

/** The program does not do what it should. */
export const ERROR_CLUES: readonly Clue[] = [
  [
    4,
    /(?<!\bper (?:un )?)(?<!\b(?:nostro|mio|mero) )\berror[ei]\b(?! (?:material|mio|nostro|di (?:digitazione|battitura|inserimento|distrazione|imputazione)))|\b(?:anomali[ae]|malfunzionament[oi]|bug|crash\p{L}*|eccezione|exception|schermata (?:bianca|blu|nera)|time ?out|bad request|gateway|forbidden|fatal|errore interno)\b/iu,
  ],
  [
    4,
    /\bnon (?:mi |ci |si |vi |lo |la |li |le |ne )?(?:funzion\p{L}+|stamp\p{L}+|apr[eo]\p{L}*|avvi\p{L}+|part[eo]\p{L}*|caric\p{L}+|salva\p{L}*|aggiorna\p{L}*|compar\p{L}+|appa\p{L}+|visualizz\p{L}+|vede|vedono|vedo|genera\p{L}*|calcol\p{L}+|invia\p{L}*|riconosc\p{L}+|rispond\p{L}+|conclud\p{L}+|va\b|vanno|esc[eo]\p{L}*|trova|permett\p{L}+|consent\p{L}+|fa (?!in tempo)|accett\p{L}+|arriv\p{L}+|quadra\p{L}*|torna\p{L}*|elabora\p{L}*|import\p{L}+|esport\p{L}+|prend[eo]|lascia)/iu,
  ],
  [
    4,
    /\b(?:si|mi|ci) (?:si )?(?:è |sono |continua a )?(?:bloc\p{L}+|pianta\p{L}*|inchioda\p{L}*|chiud\p{L}+ (?:da sol|improvvis|all['’]improvviso)|impalla\p{L}*|ferma\p{L}*|incanta\p{L}*|disconnett\p{L}+|congela\p{L}*)|\bbloccat[oa] (?:su|da|il|la|all)|\bresta (?:bloccat|ferm|in caricamento|bianc)\p{L}*|\b(?:gira|caricamento) (?:a vuoto|infinit)/iu,
  ],
  [
    3,
    /\bnon (?:(?:riesc|riusc)\p{L}+|si riesce)(?: più)? (?:a|ad)\b|\bnon (?:ricev[oe]|riceviamo|si ricev\p{L}+)\b|\bimpossibil[ei]\b|\bimpossibilitat/iu,
  ],
  [
    3,
    /\b(?:(?:calcol|stamp|riport|mostr|visualizz|esc)\p{L}+ (?:\p{L}+ ){0,4}(?:sbagliat|errat|doppi|duplicat|vuot)|(?:importi?|totali?|dati|saldo|conteggi?|residui?) (?:\p{L}+ ){0,3}(?:sbagliat|errat|non corrett)|sparit[oaie]|scompars[oaie]|lentissim\p{L}+|non risponde)/iu,
  ],
  [
    2,
    /\b(?:non|né) (?:\p{L}{2,3} )?(?!\p{L}*(?:iamo|ate|ete|ite)\b|so\b|sono|ho\b|abbiamo|posso|possiamo|sappiamo|ricordo|trovo|esit)\p{L}{2,}(?:a|e|ono|ano)\b/iu,
  ],
  [
    2,
    /\b(?:da (?:ieri|stamattina|stamane|stamani|questa mattina|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|due giorni|qualche giorno|giorni|una settimana)|dal(?: giorno| l['’])? ?\d|dopo l['’](?:ultimo )?aggiornamento|fino a (?:ieri|\p{L}+) (?:era|funzionava|andava|usciv)|prima (?:funzionava|era|andava|si )|improvvisamente|all['’]improvviso|ogni volta che|quando (?:clicc|prem|prov|apr|stamp|salv|cerc)\p{L}+)/iu,
  ],
  [
    2,
    /\b(?:su tutte (?:le|e)|sempre (?:la|il|lo|l['’])|al posto d|anziché|invece d|(?:esce|escono|appare|appaiono|risulta|risultano|resta|restano|rimane|rimangono|riporta\p{L}*|presenta|torna|finisce|gira|manca|mancano|lasciano?) |butta fuori\b|azzerat[oaie]\b|a zero\b|(?:è|sono) gi[uù]\b)/iu,
  ],
  [
    3,
    /\b(?:rotto|guasto|lentezza|rallentament\p{L}+|differenza|divers[oaie] (?:dal|da quell)|doppi[oaie]|due volte|duplicat[oaie]|saltat[oaie]|rifiuta\p{L}*|scartat[oaie]|ferm[oaie] (?:in|a|al|all)|senza (?:il |la |i |le |l['’])?(?:codice|data|numero|importo|nome)|(?:data|indirizzo|nome|importo|totale|numero|ordine) (?:\p{L}+ ){0,2}(?:sbagliat|errat|vecchi|precedent)\p{L}+|in ritardo di|con (?:una |la )?data|un giorno in (?:meno|più)|errat[oaie]|(?<!\b(?:ho|abbiamo|ha|mi sono|ci siamo) (?:\p{L}+ )?)sbagliat[oaie]|spent[oaie]|succede (?:nulla|niente)|omonim\p{L}+|incongru\p{L}+|tronc\p{L}+|negativ[oaie]|diventa(?:no)?|non corrispond\p{L}+)\b/iu,
  ],
  [2, /\bproblem[ai]\b/iu],
];

/** What people say before what they want done. */
const WANTED =
  "(?:pot(?:ete|reste|rebbe|resti|ete voi|ere)|può|possono|(?<!non è )possibile|chied\\p{L}+|richied\\p{L}+|vorre\\p{L}+|occorre|occorrerebbe|serve|servono|servirebber?o?|bisogn\\p{L}+|dobbiamo|devo|dovrei|dovremmo|necessit\\p{L}+|preg\\p{L}+|va|vanno|si riesce|richiesta|per favore|cortesemente|da)";

/** Something to be put right or set up, by us, in somebody's data. */
export const SUPPORT_CLUES: readonly Clue[] = [
  [
    6,
    /\b(?:per (?:mero |un |mio |nostro |puro )?error[ei]|erroneamente|per sbaglio|per distrazione|inavvertitamente|(?:mero|nostro|mio) errore|errore (?:materiale|mio|nostro|di (?:digitazione|battitura|inserimento|distrazione|imputazione))|(?:ho|abbiamo|ha) (?:inserito |digitato |registrato |indicato |pubblicato |caricato )?(?:\p{L}+['’ ]){0,2}sbagliat\p{L}*|(?:mi sono|ci siamo) sbagliat\p{L}+|ho fatto (?:un )?(?:errore|confusione|pasticcio)|doppio inserimento|(?:ho|abbiamo) \p{L}+(?:to|so|sso) [^.\n]{1,40} (?:al posto d|anziché|invece d))/iu,
  ],
  [
    5,
    new RegExp(
      `\\b${WANTED}\\b[^.;\\n]{0,60}\\b(?:annull|ripristin|corregg|sblocc|cancell|elimin|riapr|riattiv|rettific|recuper|storn|sistem|spost|unific|modific|sostitu|reset|azzer|integr|svuot|uni|archivi|assegn|riassegn|invert|trasfer|cambi|disattiv|rimett)\\p{L}*(?:are|ar(?:la|lo|li|le|ci|mi|gli)|[ei]re|[ei]r(?:la|lo|li|le)|ate|iate|azione|at[aoei]|mento|[ou]sione)\\b`,
      "iu",
    ),
  ],
  [
    4,
    new RegExp(
      `\\b${WANTED}\\b[^.;\\n]{0,60}\\b(?:(?:cre|abilit|attiv|disattiv|configur|disabilit|profil|install|autorizz|import|estend|predispo)(?:are|azione|ate|iate|ar(?:la|lo|li|le|ci|mi|gli)|ere|izione)|aggiung\\p{L}+|caric(?:are|amento) (?:i|dei|gli|massiv)|estr(?:arre|azione)|aggiorn(?:are|amento) (?:i|il|la|le|dell|del)|credenziali|abilitazion[ei]|permess[oi]|accesso per|camp[oi] aggiuntiv[oi])\\b`,
      "iu",
    ),
  ],
  [
    4,
    /\b(?:vann?o? \p{L}+(?:at|it)[aoei]|(?:serv\p{L}+|avere|ricevere|bisogno di|chied\p{L}+) (?:\p{L}+ )?istruzioni|(?:annull|ripristin|corregg|sblocc|cancell|elimin|riapr|rettific|spost|sistem|modific|sostitu)(?:ate|ete|ite) voi\b|nuov[ao] (?:utenza|utente|account|operatore|profilo|password|credenzial\p{L}+)|password (?:scadut|dimenticat|smarrit)\p{L}+|(?:ho |abbiamo )?dimenticat\p{L} la password|(?:smarrit|pers)\p{L} (?:la |le )?(?:password|credenziali)|reset (?:della |di )?password|richiesta (?:di )?(?:credenziali|abilitazion\p{L}|utenza))/iu,
  ],
  [
    4,
    /\b(?:come (?:si (?:deve |può )?\p{L}+|poss(?:o|iamo)|dev[eo]|dobbiamo|facci(?:o|amo)|proced(?:o|iamo)|calcol\p{L}+|procedere|fare)|in che modo|dove (?:trovo|si trova|si imposta|devo)|(?:qual è|indicare|quale) la procedura|modalità per|non so(?: bene)? come|non sappiamo come|è possibile (?:annull|modific|corregg|ripristin|sblocc|inser|far|ottener|aver|cambi)|quale procedura)/iu,
  ],
  [
    2,
    /\b(?:aiuto (?:per|a|nel)|assistenza (?:per|nel|nella|a)|ci serve aiuto|guidar\p{L}+|istruzioni|indicazioni (?:su|per))\b/iu,
  ],
  [3, /\bsupporto\b/iu],
  [
    3,
    /\b(?:dove|come(?! mai)|posso|possiamo|si può|si possono|(?<!non )può essere|è possibile)\b(?! (?:già )?(?:chiam|contatt|fissare|telefon))[^.?!\n]{3,120}\?/iu,
  ],
];

/** Neither the program nor what is in it. */
export const OTHER_CLUE =
  /\b(?:offerta|preventivo|canone di manutenzione|listino|rinnovo (?:del )?(?:contratto|canone)|orari(?:o)? (?:di|dell|dei|degli)|recapiti dell|rimborso|integrazioni richieste|si trasmette|(?:nostra|vostra|vs|ns)\.? (?:nota|fattura|comunicazione|offerta)|(?:verr|sar)à pagat|fattura n|si chiede la variazione|chiede la variazione|durc|dichiarazione ai sensi|auguri|disdetta|reclamo)\b/iu;
