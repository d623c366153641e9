/** What help is booked with, in plain words (`plainWords`), as parts of patterns. */

/** Help, or the time of who gives it. */
export const HELP =
  "(?:assistenza|intervent[oi]|supporto|tecnic[oi]|operat(?:ore|rice|ori)|incaricat[oa]|consulente|specialista|teleassistenza|chiamata|telefonata|ticket|slot|spazi(?:o|etto)|post(?:o|icino)|fascia|mattin(?:a|ata)|pomeriggio|giornata|mezz'ora|mezz'oretta|(?:un|qualche|un paio d') ?or[ae](?:tt[ae])?|disponibilita|collegamento|aiuto|presenza|presidio|copertura|uomo|qualcuno|uno di voi|(?:il|la|un|una) vostr[oa]|dei vostri|persona)";

/** Verbs of keeping something for somebody, in whichever form they are asked for. */
const KEEP =
  "(?:prenot(?:o|iamo|are|arci|armi|arvi|ando|azione|azioni|ate|ata|erei|eremmo)|riserv(?:are|arci|armi|ate|ateci|atemi|ino|i|o|iamo)|opzion(?:are|o|iamo|ate)|blocc(?:are|arci|armi|ateci|atemi|hiate)|ten(?:ere|erci|ermi|ete|eteci|etemi|iate|ersi|ervi|esse|este)|assicur(?:are|arci|armi|ateci)|garant(?:ire|irci|irmi|iteci)|calendarizz(?:are|iamo|ate)|pianific(?:are|hiamo|ate)|programm(?:are|iamo|ate)|fiss(?:are|iamo|ate|arci|armi)|prender[ei]|prevedere|mett(?:ere|erci|ermi|eteci|etemi|iamo)|inser(?:ire|irci|irmi|iteci)|segn(?:are|arci|armi|ateci|atemi)|ferm(?:are|arci|armi|o|iamo)|riservaste|riserviate|tenga|teniate|accantonare|destinare|dedicarci|predisporre)";

/** Kept for us, whatever it is: "teneteci", "metterci in lista". */
export const KEPT_FOR_US =
  /\b(?:prenot(?:arci|armi)|(?:riserv|prenot|segn)at(?:eci|emi)|(?:mi|ci) (?:segn|riserv|prenot|blocc)(?:ate|i|hereste|ereste|hi)|opzionare|(?:mi|ci) (?:riserv|ten)(?:aste|este|iate)|tenet(?:eci|emi|evi)|(?:ci|mi) teniate|contare su (?:di )?voi|saper(?:vi|e di avervi) (?:pront|disponibil|reperibil|vicin)i|appuntamento (?:gia )?(?:segnato|bloccato)|da(?:te|re|reste) (?:la )?(?:vostra )?reperibilita|(?:mett|inser|segn)\w{0,8}(?: \w+){0,3} (?:in|nel|nella|nelle|a)(?: vostr[oa])? (?:lista|agenda|calendario|coda|programma|planning)\w*|in lista(?: d'attesa)?|inserit[ioae] nel vostro calendario|ten(?:ere|ete|iate|esse) (?:\w+ ){0,4}(?:liber[oaie]|da parte|a disposizione|pront[oaie]|reperibil[ei]|in caldo))\b/u;
/** Help kept: "riservarci un paio d'ore di assistenza". */
export const HELP_KEPT = new RegExp(`\\b${KEEP}\\b[^.;:?!\\n]{0,50}?(?<![a-z])${HELP}(?![a-z])`, "u");
/** Somebody is to be there: "avere un tecnico reperibile", "la presenza di un vostro incaricato". */
export const SOMEBODY_THERE = new RegExp(
  `\\b(?:(?:presenza|disponibilita|reperibilita|presidio|affiancamento|supporto|assistenza|intervento) (?:\\w+ ){0,2}?(?:di|da parte|vostr[oa]|straordinari[oa]|telefonic[oa]|tecnic[oa]|dedicat[oa]|per|durante|il)|${HELP} (?:\\w+ ){0,3}?(?:reperibil[ei]|disponibil[ei]|a disposizione|liber[oa]|pront[oaie]|in linea|raggiungibil[ei]|a portata di mano)|(?:fosse|foste|sia|siate|aver[ev]i?|avessimo) a (?:nostra |mia )?disposizione|c'e qualcuno|qualcuno (?:\\w+ ){0,2}(?:risponda|ci sia|sia|possa|segua|stia)|(?:siate|restiate|stiate|restare|rimanere|tenetevi|tenersi|stare|essere) (?:\\w+ )?(?:a disposizione|disponibil[ei]|reperibil[ei]|pront[ie]|in linea|raggiungibil[ei])|(?:chied|richied|vorr|grad|serv)\\w+[^.;:?!\\n]{0,60}?(?<![a-z])${HELP})(?![a-z])`,
  "u",
);
/** A ticket for later. */
export const TICKET_AHEAD =
  /\b(?:apr(?:o|iamo|ire)|lasci\w+ apert\w|ten\w+ apert\w)(?: \w+){0,3} (?:ticket|richiesta|segnalazione)\b[^.;?!\n]{0,60}(?:\b(?:in anticipo|ora per allora|fin d'ora|sin d'ora|gia ora|preventivamente|per tempo|in previsione|casomai|nel caso|nell'|qualora|per ogni)|\bcosi\b)/u;
/** Named as what it is. */
export const BOOKED_OUTRIGHT =
  /\bprenot(?:o|iamo|are|azione|azioni|ando|ati|ato)(?: (?:sin|fin) d'ora)?(?: (?:di|dell'|per|gia|ora|adesso|subito|con anticipo)){0,2}\s?(?:l'|un'|una |un |la |il |vostra |vostro |di )*\s?(?:assistenza|intervento|supporto|ticket|tecnico|teleassistenza)\b|\bassistenza (?:prenotata|preventiva|da prenotare)\b/u;

/** Against a day when it might be needed. */
export const IF_EVER = new RegExp(
  `${[
    "\\b(?:in previsione|in vista d|(?:nel|in) caso (?:\\w+ )?(?:di |in cui |che |avess|dovess|serv|ci foss|ci siano|si present|sorg|emerg|dei |ce ne|qualcosa|quest|il )",
    "nel caso\\b|nell'(?:eventualita|ipotesi|evenienza)|per ogni evenienza|qualora|ove (?:dovess|foss|si)|laddove|casomai|caso mai|semmai|se mai|non si sa mai|non si puo mai sapere|malaugurat\\w+ caso|hai visto mai|metti(?:amo)? (?:che|caso)|dovess\\w+",
    "stare (?:piu )?(?:tranquill|seren|sicur)\\w*|(?:essere|sentirci|sentirmi) (?:piu )?(?:tranquill|seren|sicur|copert)\\w*|per (?:maggior(?:e)? )?(?:sicurezza|tranquillita|prudenza|scrupolo)|precauzion\\w+|in via preventiva|a scopo preventivo|preventivamente|cautel\\w+|prudenzial\\w+|all'occorrenza|al bisogno|a scanso di",
    "eventual(?:e|i|ita)\\b|eventualmente (?:\\w+ )?(?:serv|dovess|aver|ci foss)\\w*|(?:mett\\w+|metto) le mani avanti|(?:potre\\w+|potrebbe\\w*) (?:\\w+ ){0,2}?(?:serv|aver\\w* bisogno|capitar|esserci|sorger|insorg|present|emerg|torn|verific)\\w*|(?:magari|forse) (?:poi )?(?:ci |mi |non )?(?:serv|avr|ho bisogno|abbiamo bisogno|ne avr)\\w*",
    "se (?:poi |per caso |malauguratamente )?(?:qualcosa|dovess|ci foss|ho (?:problem|bisogn|difficolt)|avr|avess|abbiamo (?:problem|bisogn)|capit|succed|serv|non (?:(?:mi|ci|vi|ce|me|ne) ){0,2}(?:serv|dovess|sar|occorr)|(?:va|andra|fila|e) tutto|tutto (?:va|andra|fila)|(?:il|la|i|le|lo|gli|l')|ci sono (?:problem|intopp|difficolt)|va (?:male|storto)|si (?:blocc|present|verific|piant|impall))\\w*",
    "non so(?:no)? (?:ancora )?(?:sicur\\w )?se (?:poi )?(?:\\w+ )?(?:serv|avr|ci sar|ne)\\w*|dipende da|(?:da )?disdi(?:re|rlo|rla|ciamo|co)|(?:la|lo) (?:disdic|annull|liber)\\w+|come (?:gli altri anni|l'anno scorso|l'altra volta)",
  ].join("|")})`,
  "u",
);
/** Nothing is wrong today. */
export const ALL_WELL =
  /\b(?:(?:al momento|per ora|per adesso|adesso|ora|oggi|attualmente|finora|per il momento|fin qui|tutt'ora|ad oggi)(?: \w+){0,3}? ?(?:tutto|nessun\w*|non (?:ci |mi |ne |vi )?(?:serv|ho|abbiamo|c'e|ci sono|si)\w*|funziona (?:tutto|bene|regolar)|va (?:tutto|bene))|(?:problem|intopp|anomali|inconvenient|guast)\w{1,2} non ce ne? |nulla di (?:rotto|grave|urgente)|tutto (?:gira|fila|procede|scorre)|(?:e )?tutto (?:ok|a posto|regolare|bene|in ordine|funziona|tranquillo)|non (?:ho|abbiamo|c'e|ci sono) (?:ancora |al momento |per ora |adesso )?(?:nulla|niente|(?:nessun\w* |alcun\w* |particolari )?(?:problem|bisogn|segnalazion|urgenz|richiest|anomali|guast)\w*)|ness?un problema (?:ora|adesso|al momento|per ora|oggi)|senza (?:alcun )?(?:problem|urgenz)\w* (?:al momento|ora|attual))/u;

/** A clause of what might happen: what it says is not so today. */
export const CONTINGENT =
  /\b(?:se|qualora|nel caso|in caso|casomai|caso mai|semmai|metti che|mettiamo che|nell'eventualita|nell'ipotesi|ove|laddove|perche magari|hai visto mai|eventual\w+|quando)\b[^.;!?\n]*/gu;
/** There is a need, now, or teaching is asked for. */
export const NEED_NOW =
  /\b(?:non|nn) (?:(?:mi|ci|si|le|gli|la|lo|piu) )*(?:funziona(?:no)?|riesco|riusciamo|riesce|apr(?:e|ono)|stampa(?:no)?|part(?:e|ono)|quadra(?:no)?|va\b|vedo|vediamo|compa(?:re|iono)|arriva(?:no)?|salva|trovo|troviamo)\b|\b(?:mi|ci) (?:da|esce|compare|appare) (?:\w+ )?(?:errore|messaggio)|\b(?:e|sono|risulta|resta|esce|escono) (?:\w+ )?(?:bloccat[oaie]|sparit[oaie]|doppi[oaie]|sbagliat[oaie]|errat[oaie]|guast[oaie]|vuot[oaie])\b|\bvien(?:e|gono)? (?:scartat|rifiutat|respint)[oaie]\b|\b(?:(?<!\b(?:in|nel|ai|dei|nei|al) )cors[oi]|formazione|formare|affiancamento|approfondimento|addestramento|giornata di (?:studio|consulenza)|imparare|istruzioni|lezion[ei])\b/u;
